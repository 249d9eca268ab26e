/** The pure floors in a page of either browser: what packs and texts are made to do there, as one script whose exports are window.floors. */
import fc from 'fast-check';
import { findMentions, openGazetteer, type Mention } from '../../../engine/index.ts';
import { buildGazetteer } from '../../../engine/build.ts';
import { compilePack, createPackGauge, packLimits, PackTooLarge, parsePack, type PackLimits } from '../../../packs/build.ts';
import schema from '../../../packs/pack.schema.json' with { type: 'json' };
import { smallPack, type OpenPack } from '../../packs/small-pack.ts';

export { showLinks, showNames } from './show.tsx';

export interface Refusal {
  readonly reason: string;
  /** Unpacked bytes that came before the reading was stopped. */
  readonly read: number;
}

/** Reads a packed file (base64) as an import would: unpacked piece by piece, measured as it comes. */
export async function readPacked(packed: string, limits: Partial<PackLimits>): Promise<Refusal> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const gauge = createPackGauge({ ...packLimits, ...limits });
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await unpacked.read();
      if (done) return { reason: 'none', read };
      read += value.length;
      gauge.add(value as Uint8Array);
    }
  } catch (error) {
    if (!(error instanceof PackTooLarge)) throw error;
    await unpacked.cancel();
    return { reason: error.message, read };
  }
}

/** What the check of a pack says of it with one change: "severity rule path", the refused ones with no pack. */
export function problemsWith(change: (pack: OpenPack) => void): readonly string[] {
  const pack = smallPack();
  change(pack);
  const { pack: read, problems } = parsePack(pack);
  return [...problems.map(({ severity, rule, path, reason, cure }) => `${severity} ${rule} ${path}${reason && cure ? '' : ' without words'}`), ...(read ? [] : ['refused'])];
}

export const withAddress = (address: string): readonly string[] => problemsWith(({ sources: [first] }) => { first!.URL = address; });
export const withLabel = (label: string): readonly string[] => problemsWith(({ entities: [first] }) => { first!.label = label; });

export interface Timed { readonly said: string; readonly milliseconds: number }
const timed = (act: () => unknown): Timed => {
  const began = performance.now();
  const said = JSON.stringify(act());
  return { said, milliseconds: performance.now() - began };
};

/** A pack whose name and cue look like the patterns that never end, read over the text that makes them so. */
export function readLikePattern(name: string, text: string): Timed {
  const pack = smallPack();
  pack.entities[2]!.names = [{ text: name, lang: 'en' }];
  pack.cues['office'] = { en: [name], uk: ['міністерк*'] };
  const gazetteer = openGazetteer(compilePack({
    meta: pack.pack, entities: new Map(pack.entities.map((entity) => [entity.id, entity])), facts: new Map(), sources: new Map(), cues: new Map(Object.entries(pack.cues).map(([key, langs]) => [key, new Map(Object.entries(langs))])),
  }).gazetteer);
  return timed(() => findMentions(gazetteer, text, { lang: 'en' }).map(({ surface }) => surface));
}

/** How long the longest check of a text by the schema's own patterns takes (ms): they come from us, the texts from anybody. */
export function longestPatternCheck(): number {
  const texts = ['a', 'a-', '0.', 'a a', 'aa-bb'].flatMap((part) => [`${part.repeat(50_000)}!`, `https://${part.repeat(50_000)} `]);
  const patterns = Object.values(schema.$defs).flatMap((one) => ('pattern' in one ? [new RegExp(one.pattern, 'u')] : []));
  return Math.max(...patterns.flatMap((pattern) => texts.map((text) => timed(() => pattern.test(text)).milliseconds)));
}

const names = ['Dmitry Peskov', 'İstanbul Straße', 'Ærøskøbing', 'Łukasz Żółw', 'Ефрем Йїй'];
const gazetteer = openGazetteer(buildGazetteer({
  id: 'lengths', version: '1', cues: {},
  entities: names.map((text, at) => ({ id: `n${at}`, kind: at === 0 ? 'person' : 'metonym', label: text, names: [{ text, lang: at === 4 ? 'ru' : 'en' }] })),
}));

/** Characters whose folding or normalisation is longer or shorter than they are. */
const lengthChangers = ['İ', 'ı', 'ß', 'ẞ', 'ŉ', 'ǰ', 'ΐ', 'ﬃ', 'ﬁ', 'ĳ', 'Ǆ', '½', '㎏', 'ﷺ', 'e\u0301', 'q\u0307\u0323', '\u00ad', '\u200b', '\u200d', '\u202e', '👩‍👩‍👧', '\ud800', '𝒟', 'ᾳ', 'ﬀ', '№', '…', '가', '\u1100\u1161'];
const noise = fc.array(fc.oneof(fc.constantFrom(...lengthChangers), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 }).map((parts) => parts.join(''));
const form = fc.constantFrom<'NFC' | 'NFD' | 'NFKC' | 'NFKD'>('NFC', 'NFD');

/** Puts a name into text that changes its length when it is folded, and looks where it is found; says the first case that fails, with its seed. null: none did. */
export function misplacedName(seed: number, runs: number): string | null {
  const outcome = fc.check(fc.property(noise, noise, fc.constantFrom(...names), form, (before, after, name, as) => {
    const wanted = name.normalize(as);
    const text = `${before} . ${wanted} . ${after}`;
    const start = before.length + 3;
    const mentions: readonly Mention[] = findMentions(gazetteer, text, { lang: 'en' });
    for (const { start: from, end, surface } of mentions) if (text.slice(from, end) !== surface) return false;
    return mentions.some((mention) => mention.start === start && mention.end === start + wanted.length);
  }), { seed, numRuns: runs });
  return outcome.failed ? `seed ${outcome.seed} path ${outcome.counterexamplePath}: ${JSON.stringify(outcome.counterexample)}` : null;
}
