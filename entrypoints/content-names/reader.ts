/** The bundled gazetteers as what a page session reads with. */
import { packNames } from '../../.packs/names.ts';
import { decideMentions, gatherEvidence, openGazetteer, passes, readText, type Gazetteer, type PageEvidence, type Reading } from '../../engine/index.ts';
import type { PageReader } from '../../page/index.ts';

/** Reads with all packs that are not switched off; null when that leaves none. Opening takes about a millisecond. */
export function createReader(offPacks: readonly string[]): PageReader | null {
  const gazetteers = packNames.filter(({ id }) => !offPacks.includes(id)).map(({ base64 }) => openGazetteer(bytesOf(base64)));
  const [first, ...more] = gazetteers;
  if (!first) return null;
  return more.length === 0 ? readerOf(first) : readerOfAll([first, ...more]);
}

const readerOf = (gazetteer: Gazetteer): PageReader => ({
  read: (texts) => texts.map(({ text, lang }) => readText(gazetteer, text, lang)),
  gather: (readings, page) => gatherEvidence(gazetteer, readings, page),
  decide: (reading, evidence) => decideMentions(gazetteer, reading, evidence),
  passes,
});

/** Candidates are indexes into their own gazetteer, so each pack keeps its readings; where packs find the same words, the earlier one has them. */
function readerOfAll(gazetteers: readonly Gazetteer[]): PageReader {
  const parts = new WeakMap<Reading, readonly Reading[]>();
  return {
    read: (texts) => texts.map(({ text, lang }) => {
      const own = gazetteers.map((gazetteer) => readText(gazetteer, text, lang));
      const reading: Reading = {
        text, lang: own[0]!.lang, candidates: own.flatMap(({ candidates }) => candidates), namesakes: own.flatMap(({ namesakes }) => namesakes),
      };
      parts.set(reading, own);
      return reading;
    }),
    gather: (readings, page) => {
      const all = [...readings];
      return gazetteers.map((gazetteer, i) => gatherEvidence(gazetteer, all.map((reading) => parts.get(reading)![i]!), page)).reduce(joined);
    },
    decide: (reading, evidence) => gazetteers
      .flatMap((gazetteer, i) => decideMentions(gazetteer, parts.get(reading)![i]!, evidence).map((mention) => ({ mention, i })))
      .filter(({ mention, i }, _, all) => !all.some((other) => other.i < i && other.mention.start < mention.end && mention.start < other.mention.end))
      .map(({ mention }) => mention)
      .sort((a, b) => a.start - b.start),
    passes,
  };
}

const joined = (a: PageEvidence, b: PageEvidence): PageEvidence => ({
  namedInFull: new Map([...a.namedInFull, ...b.namedInFull]), namesakes: a.namesakes.union(b.namesakes), company: a.company.union(b.company), date: a.date,
});

/** The browser's own decoder where it has one: it takes a tenth of the time. */
function bytesOf(base64: string): ArrayBuffer {
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  if (fromBase64) return fromBase64.call(Uint8Array, base64).buffer;
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes.buffer;
}
