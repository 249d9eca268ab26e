/** Has texts read in the background, where the names are; what needs the rest of the page is decided here, from what came back. */
import { blockEvidence, decideMentions, passes, type FoundName, type FoundNames, type Reading } from '../../engine/index.ts';
import type { PageReader, TextToRead } from '../../page/index.ts';
import { askPatiently, OtherSideGone, type PackReadings, type TextsToRead } from '../../platform/index.ts';

/** What each pack found in one text. */
type Parts = readonly { readonly names: FoundNames; readonly reading: Reading }[];

/** @param lost called when the extension is no longer there; texts then read as if nothing were in them */
export function createRemoteReader(offPacks: readonly string[], lost: () => void, signal: AbortSignal): PageReader {
  /** By pack: the names met on this page. */
  const known = new Map<string, Map<number, FoundName>>();
  const partsOf = new WeakMap<Reading, Parts>();

  const learn = ({ pack, names }: PackReadings): FoundNames => {
    const mine = known.get(pack) ?? new Map<number, FoundName>();
    known.set(pack, mine);
    for (const [alias, name] of names) mine.set(alias, name);
    return (alias) => mine.get(alias)!;
  };

  return {
    async read(texts) {
      const answers = await ask({ offPacks, texts }, lost, signal);
      const found = texts.map((): { names: FoundNames; reading: Reading }[] => []);
      for (const answer of answers) {
        const names = learn(answer);
        for (const { index, ...reading } of answer.readings) found[index]?.push({ names, reading: { ...reading, text: texts[index]!.text } });
      }
      return found.map((parts, i) => {
        const reading = joinParts(texts[i]!, parts);
        partsOf.set(reading, parts);
        return reading;
      });
    },
    says: (reading) => {
      const all = partsOf.get(reading)!.map((part) => blockEvidence(part.names, part.reading));
      return { namesakes: all.flatMap(({ namesakes }) => namesakes), company: all.flatMap(({ company }) => company), inFull: all.flatMap(({ inFull }) => inFull) };
    },
    // where packs find the same words, the earlier one has them
    decide: (reading, evidence) => partsOf.get(reading)!
      .flatMap((part, i) => decideMentions(part.names, part.reading, evidence).map((mention) => ({ mention, i })))
      .filter(({ mention, i }, _, all) => !all.some((other) => other.i < i && other.mention.start < mention.end && mention.start < other.mention.end))
      .map(({ mention }) => mention)
      .sort((a, b) => a.start - b.start),
    passes,
  };
}

const joinParts = ({ text, lang }: TextToRead, parts: Parts): Reading => ({
  text, lang: parts[0]?.reading.lang ?? lang, candidates: parts.flatMap(({ reading }) => reading.candidates), namesakes: parts.flatMap(({ reading }) => reading.namesakes),
});

/** @throws {RequestFailed} when the background could not answer after all patience. */
async function ask(request: TextsToRead, lost: () => void, signal: AbortSignal): Promise<readonly PackReadings[]> {
  try {
    // a pack that could not be loaded may be there the next time
    return await askPatiently('read-texts', request, { signal, evenRefused: true });
  } catch (error) {
    if (!(error instanceof OtherSideGone)) throw error;
    lost();
    return [];
  }
}
