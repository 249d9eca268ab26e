/**
 * The gazetteer: all names, cues and exclusions of a pack in one ArrayBuffer that is ready when its bytes are there.
 *
 *   word --stems--> lemmas (a word of a name, whatever its form) --trie--> aliases (names, titles, exclusions, cues, event words) --> entities
 *
 * A stem with a set of endings stands for a whole paradigm, so that a name costs a few bytes in any number of forms. Words are told apart by
 * their letters, never by a hash alone. Measured rivals and the reasons: ENGINE rules G1–G6 in SPEC.md.
 */
import type { CueRules, NameUse } from './source.ts';
import type { EntityKind } from './types.ts';
import { decodeLetters, decodeText, isSpelled } from './letters.ts';

/** What finding an alias means. */
export type AliasRole = 'name' | 'title' | 'exclusion' | 'cue' | 'head' | 'modifier' | 'short' | 'common';

/** What many aliases have in common; an alias points to one of these. */
export interface AliasProfile {
  readonly role: AliasRole;
  readonly use: NameUse;
  /** Languages that write the name so (BCP 47 primary tags). */
  readonly langs: readonly string[];
  /** Languages of texts in which it counts; absent: any. */
  readonly only?: readonly string[];
  /** An exclusion that is another thing of the same name. */
  readonly other?: boolean;
  /** True for a spelling made by a transliteration system. */
  readonly made?: boolean;
  readonly held?: { readonly from: string | null; readonly until: string | null };
  /** Heads and modifiers: which of the entity's wordings (absent: the first); modifiers: which group of it (absent: the first). */
  readonly wording?: number;
  readonly group?: number;
}

export interface EntityWording {
  readonly lang: string;
  /** Number of modifier groups that must be met. */
  readonly groups: number;
  readonly within: number;
}

/** What many entities have in common; an entity points to one of these. */
export interface EntityProfile {
  readonly kind: EntityKind;
  readonly cues: CueRules;
  readonly gender?: 'm' | 'f';
  /** Persons: the first year in which one of the titles was held, where the pack knows. */
  readonly since?: number;
  readonly event?: {
    readonly date: string;
    readonly anchors: readonly (readonly string[])[];
    /** Requirements that the page as a whole may meet. */
    readonly far: readonly (readonly string[])[];
    readonly reach: 'sentence' | 'paragraph' | 'page';
    readonly wordings: readonly EntityWording[];
  };
}

export interface GazetteerEntity extends EntityProfile {
  readonly id: string;
  readonly label: string;
}

/** The small part, as JSON in ASCII inside the buffer. */
export interface GazetteerHead {
  readonly id: string;
  readonly version: string;
  /** The day on which the pack was last looked over, where it says so. */
  readonly updated?: string;
  readonly cueClasses: readonly string[];
  readonly profiles: readonly AliasProfile[];
  readonly entityProfiles: readonly EntityProfile[];
  /** Sets of endings; the set 0 is `any`: up to four letters. */
  readonly endings: readonly (readonly string[])[];
  readonly aliases: number;
}

/** The typed sections, in their order in the buffer. */
export const sections = {
  pool: Uint8Array, stemStarts: Uint32Array, slots: Uint32Array, stemEntries: Uint32Array, entryLemma: Uint32Array, entryEndings: Uint16Array, entryIsBase: Uint8Array,
  lemmaEnding: Uint8Array, lemmaFlags: Uint8Array, nodeEdges: Uint32Array, edgeLemma: Uint32Array, nodeAliases: Uint32Array,
  aliasEntity: Uint32Array, aliasProfile: Uint16Array, textLengths: Uint8Array, textMarks: Uint32Array, texts: Uint8Array,
  entityStarts: Uint32Array, entityTexts: Uint8Array, entityProfile: Uint16Array,
} as const;
export type SectionName = keyof typeof sections;
export type Sections = { readonly [K in SectionName]: InstanceType<(typeof sections)[K]> };

export const gazetteerMagic = 0x474c4f53; // "GLOS"
export const gazetteerLayout = 2;
/** How many alias texts lie between two marks into the text pool. */
export const textMarkEvery = 64;
/** Longest ending that the `any` set allows (the '*' of a pack), in letters. */
export const anyEnding = 4;
/** Longest ending that any paradigm has, in letters. */
export const longestEnding = 8;

/** Words of names shorter than this are never taken for misspelled: too much lies within one letter of them. */
export const shortestFuzzy = 5;

/** lemmaFlags: the word's base form may be found when it is misspelled. */
export const FUZZY = 1;
/** lemmaFlags: each of its forms may. */
export const FUZZY_FORMS = 2;
/** lemmaFlags: nothing but a common word near a name; alone it is no misspelling, in a longer name it may be. */
export const COMMON = 4;

export interface Gazetteer extends Sections, GazetteerHead {
  /** endings as sets, `any` excluded (undefined). */
  readonly endingSets: readonly (ReadonlySet<string> | undefined)[];
  /** The entities that were asked for, by number: each is put together once. */
  readonly entities: Map<number, GazetteerEntity>;
  /** … and the same of the names that were shown. */
  readonly shownTexts: Map<number, string>;
}

/**
 * Views on the bytes of a compiled gazetteer; nothing is copied.
 * @throws {RangeError} when the bytes are no gazetteer of this layout.
 */
export function openGazetteer(buffer: ArrayBuffer): Gazetteer {
  const names = Object.keys(sections) as SectionName[];
  const header = new Uint32Array(buffer, 0, Math.min(4 + 2 * names.length, buffer.byteLength >> 2));
  if (header[0] !== gazetteerMagic) throw new RangeError('These bytes are not a Glossator gazetteer. Build one with "npm run packs:build".');
  if (header[1] !== gazetteerLayout) throw new RangeError(`This gazetteer has layout ${header[1]}; this version reads layout ${gazetteerLayout}. Build it again with "npm run packs:build".`);
  const views: Record<string, unknown> = {};
  names.forEach((name, i) => {
    views[name] = new sections[name](buffer, header[4 + 2 * i]!, header[5 + 2 * i]!);
  });
  const head = JSON.parse(decodeText(new Uint8Array(buffer, header[2]!, header[3]!))) as GazetteerHead;
  return {
    ...(views as unknown as Sections),
    ...head,
    endingSets: head.endings.map((set, i) => (i === 0 ? undefined : new Set(set))),
    entities: new Map(),
    shownTexts: new Map(),
  };
}

/** The index of the stem that the first `length` folded letters spell, or -1. `hash` is hashWord of them. */
export function findStem(gazetteer: Gazetteer, letters: Uint16Array, length: number, hash: number): number {
  const { slots, stemStarts, pool } = gazetteer;
  const mask = slots.length - 1;
  for (let slot = mixHash(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const stem = slots[slot]! - 1;
    if (isSpelled(pool, stemStarts[stem]!, stemStarts[stem + 1]!, letters, length)) return stem;
  }
  return -1;
}

/** Spreads the high bits of FNV into the low ones that choose the slot. */
export const mixHash = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

/** The child of a trie node by lemma, or -1. Nodes are numbered breadth first, so the edge i leads to the node i + 1. */
export function findChild(gazetteer: Gazetteer, node: number, lemma: number): number {
  const { nodeEdges, edgeLemma } = gazetteer;
  let low = nodeEdges[node]!;
  let high = nodeEdges[node + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = edgeLemma[middle]!;
    if (at === lemma) return middle + 1;
    if (at < lemma) low = middle + 1;
    else high = middle;
  }
  return -1;
}

export const profileOf = (gazetteer: Gazetteer, alias: number): AliasProfile => gazetteer.profiles[gazetteer.aliasProfile[alias]!]!;
/** Head or modifier: its wording, an index into the entity's wordings; a modifier's group. */
export const wordingOf = (gazetteer: Gazetteer, alias: number): number => profileOf(gazetteer, alias).wording ?? 0;
export const groupOf = (gazetteer: Gazetteer, alias: number): number => profileOf(gazetteer, alias).group ?? 0;

/** The entity that an alias other than a cue means. */
export function entityOf(gazetteer: Gazetteer, alias: number): GazetteerEntity {
  const number = gazetteer.aliasEntity[alias]!;
  let entity = gazetteer.entities.get(number);
  if (!entity) {
    const { entityTexts, entityStarts, entityProfiles, entityProfile } = gazetteer;
    const [id, label] = decodeLetters(entityTexts, entityStarts[number]!, entityStarts[number + 1]!).split('\0');
    gazetteer.entities.set(number, (entity = { id: id!, label: label!, ...entityProfiles[entityProfile[number]!]! }));
  }
  return entity;
}

/** The name as the pack writes it; for an event or a made spelling its entity's label, '' for cues and other helpers. */
export function aliasText(gazetteer: Gazetteer, alias: number): string {
  let text = gazetteer.shownTexts.get(alias);
  if (text === undefined) gazetteer.shownTexts.set(alias, (text = decodeAliasText(gazetteer, alias)));
  return text;
}

function decodeAliasText(gazetteer: Gazetteer, alias: number): string {
  const { textLengths, textMarks, texts } = gazetteer;
  const mark = Math.floor(alias / textMarkEvery);
  let start = textMarks[mark]!;
  for (let i = mark * textMarkEvery; i < alias; i++) start += textLengths[i]!;
  const text = decodeLetters(texts, start, start + textLengths[alias]!);
  return text === '' && profileOf(gazetteer, alias).role !== 'cue' ? entityOf(gazetteer, alias).label : text;
}

/** Every folded form of every lemma that may be misspelled, once for each lemma that has it. */
export function* misspellable(gazetteer: Gazetteer): Generator<{ readonly word: string; readonly lemma: number }> {
  const { pool, stemStarts, stemEntries, entryLemma, entryEndings, entryIsBase, lemmaEnding, lemmaFlags, endings } = gazetteer;
  for (let stem = 0; stem < stemStarts.length - 1; stem++) {
    let letters: string | undefined;
    for (let entry = stemEntries[stem]!; entry < stemEntries[stem + 1]!; entry++) {
      const lemma = entryLemma[entry]!;
      const flags = lemmaFlags[lemma]!;
      const set = endings[entryEndings[entry]!]!;
      if ((flags & (FUZZY | FUZZY_FORMS)) === 0 || entryEndings[entry] === 0) continue;
      letters ??= decodeLetters(pool, stemStarts[stem]!, stemStarts[stem + 1]!);
      if (flags & FUZZY_FORMS) for (const ending of set) yield { word: letters + ending, lemma };
      else if (entryIsBase[entry] === 1) yield { word: letters + set[lemmaEnding[lemma]!]!, lemma };
    }
  }
}
