/** Builds the bytes of a gazetteer from what a pack declares (build time). */
import { AliasTrie, type Alias } from './alias-trie.ts';
import { collectAliases, type AliasPattern } from './collect-aliases.ts';
import { COMMON, FUZZY, FUZZY_FORMS, mixHash, shortestFuzzy, textMarkEvery, type AliasProfile, type EntityProfile, type GazetteerHead, type SectionName } from './gazetteer.ts';
import { Interned } from './interned.ts';
import { layOut } from './lay-out.ts';
import { encodeLetters, hashEncoded } from './letters.ts';
import type { EntitySource, GazetteerSource } from './source.ts';
import { StemTable } from './stem-table.ts';

/**
 * @param source entities with names, and the cue lexicon of one pack.
 * @returns the bytes that openGazetteer() reads.
 * @throws {RangeError} when a name has no word, naming the entity and the name.
 */
export function buildGazetteer(source: GazetteerSource): ArrayBuffer {
  const cueClasses = Object.keys(source.cues);
  const table = new StemTable();
  const trie = new AliasTrie();
  for (const pattern of collectAliases(source, cueClasses)) addAlias(pattern, table, trie, source);
  const { aliases, ...nodes } = trie.layOut(table.lemmas.length);
  const profiles = new Interned<AliasProfile>('kinds of names');
  const entityProfiles = new Interned<EntityProfile>('kinds of entities');
  const parts: Record<SectionName, ArrayLike<number>> = {
    ...stemSections(table), ...nodes,
    aliasEntity: Uint32Array.from(aliases, ({ entity }) => entity),
    aliasProfile: Uint16Array.from(aliases, ({ profile }) => profiles.indexOf(profile)),
    ...textSections(aliases, source),
    ...entitySections(source.entities, entityProfiles),
  };
  const head: GazetteerHead = {
    id: source.id, version: source.version, cueClasses, profiles: profiles.values, entityProfiles: entityProfiles.values, endings: table.endings, aliases: aliases.length,
  };
  return layOut(JSON.stringify(head), parts);
}

function addAlias({ words, entity, profile, wording, group, lang, text }: AliasPattern, table: StemTable, trie: AliasTrie, source: GazetteerSource): void {
  if (words.length === 0) {
    if (profile.role === 'cue' || profile.role === 'common') return;
    throw new RangeError(`${source.entities[entity]?.id}: "${text}" has no letter or digit. Give a name with at least one word.`);
  }
  const lemmas = words.map((word) => table.lemma(word));
  for (const lemma of lemmas) table.fuzzy.set(lemma, profile.role === 'common' ? table.fuzzy.get(lemma) ?? COMMON : (table.fuzzy.get(lemma) ?? 0) & ~COMMON);
  if (profile.role === 'name') {
    lemmas.forEach((lemma, i) => {
      if (words[i]!.base.length < shortestFuzzy || (profile.use !== 'full' && profile.use !== 'surname')) return;
      // in a name of one word every form is told by itself; in a longer one the other words help, and the base form is enough
      table.fuzzy.set(lemma, (table.fuzzy.get(lemma) ?? 0) | (lemmas.length === 1 ? FUZZY | FUZZY_FORMS : FUZZY));
    });
  }
  trie.add(lemmas, entity, { ...profile, ...(wording && { wording }), ...(group && { group }) }, lang, text);
}

function stemSections(table: StemTable) {
  const byStem = new Map<string, { lemma: number; endings: number; base: boolean }[]>();
  table.lemmas.forEach(({ entries, baseEntry }, lemma) => {
    entries.forEach(({ stem, endings }, i) => {
      const list = byStem.get(stem);
      const entry = { lemma, endings, base: i === baseEntry };
      if (list) list.push(entry);
      else byStem.set(stem, [entry]);
    });
  });
  const pool: number[] = [];
  const stemStarts = [0];
  const stemEntries = [0];
  const entryLemma: number[] = [];
  const entryEndings: number[] = [];
  const entryIsBase: number[] = [];
  let size = 4;
  while (size < byStem.size * 2) size *= 2;
  const slots = new Uint32Array(size);
  for (const [stem, entries] of byStem) {
    encodeLetters(stem, pool);
    stemStarts.push(pool.length);
    for (const { lemma, endings, base } of entries) {
      entryLemma.push(lemma);
      entryEndings.push(endings);
      entryIsBase.push(Number(base));
    }
    stemEntries.push(entryLemma.length);
  }
  for (let stem = 0; stem < byStem.size; stem++) {
    let slot = mixHash(hashEncoded(pool, stemStarts[stem]!, stemStarts[stem + 1]!)) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = stem + 1;
  }
  return {
    pool, stemStarts, slots, stemEntries, entryLemma, entryEndings, entryIsBase,
    lemmaEnding: table.lemmas.map(({ baseEnding }) => baseEnding),
    lemmaFlags: table.lemmas.map((_, lemma) => table.fuzzy.get(lemma) ?? 0),
  };
}

/** Bytes that a shown name may take. */
const longestText = 255;

/** A name that is its entity's label is left empty: that is what an empty one shows. */
function textSections(aliases: readonly Alias[], { entities }: GazetteerSource) {
  const textLengths = new Uint8Array(aliases.length);
  const textMarks: number[] = [];
  const texts: number[] = [];
  aliases.forEach(({ text, entity, profile }, i) => {
    if (i % textMarkEvery === 0) textMarks.push(texts.length);
    const before = texts.length;
    if (profile.role === 'cue' || text !== entities[entity]!.label) {
      for (const letter of text) {
        const from = texts.length;
        encodeLetters(letter, texts);
        if (texts.length - before > longestText) {
          texts.length = from;
          break;
        }
      }
    }
    textLengths[i] = texts.length - before;
  });
  return { textLengths, textMarks, texts };
}

function entitySections(entities: readonly EntitySource[], profiles: Interned<EntityProfile>) {
  const entityStarts = [0];
  const entityTexts: number[] = [];
  const entityProfile = entities.map(({ id, kind, label, cues, event }) => {
    encodeLetters(`${id}\0${label}`, entityTexts);
    entityStarts.push(entityTexts.length);
    return profiles.indexOf({
      kind, cues: cues ?? {},
      ...(event && {
        event: {
          date: event.date, anchors: event.reach === 'page' ? [] : event.anchors, far: [...(event.reach === 'page' ? event.anchors : []), ...(event.far ?? [])], reach: event.reach ?? 'paragraph',
          wordings: event.wordings.map(({ lang, with: groups, within }) => ({ lang: lang.split('-')[0]!, groups: groups.length, within: within ?? 4 })),
        },
      }),
    });
  });
  return { entityStarts, entityTexts, entityProfile };
}
