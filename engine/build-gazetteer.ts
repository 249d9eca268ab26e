/** Builds the bytes of a gazetteer from what a pack declares (build time). */
import { collectAliases, type AliasPattern } from './collect-aliases.ts';
import { FUZZY, FUZZY_FORMS, mixHash, shortestFuzzy, textMarkEvery, type AliasProfile, type GazetteerEntity, type GazetteerHead, type SectionName } from './gazetteer.ts';
import { layOut } from './lay-out.ts';
import { encodeFolded, hashEncoded } from './letters.ts';
import type { GazetteerSource } from './source.ts';
import { StemTable } from './stem-table.ts';


interface Alias {
  readonly lemmas: readonly number[];
  readonly entity: number;
  readonly profile: AliasProfile;
  readonly wording: number;
  readonly group: number;
  readonly text: string;
}

/**
 * @param source entities with names, and the cue lexicon of one pack.
 * @returns the bytes that openGazetteer() reads.
 * @throws {RangeError} when a name has no word, naming the entity and the name.
 */
export function buildGazetteer(source: GazetteerSource): ArrayBuffer {
  const cueClasses = Object.keys(source.cues);
  const table = new StemTable();
  const aliases = mergeAliases(collectAliases(source, cueClasses), table, source);
  const trie = buildTrie(aliases);
  const profiles: AliasProfile[] = [];
  const profileIndex = new Map<string, number>();
  const indexOfProfile = (profile: AliasProfile): number => {
    const key = JSON.stringify(profile);
    let index = profileIndex.get(key);
    if (index === undefined) profileIndex.set(key, (index = profiles.push(profile) - 1));
    return index;
  };
  const parts: Record<SectionName, ArrayLike<number>> = {
    ...stemSections(table),
    nodeEdges: trie.nodeEdges, edgeLemma: trie.edgeLemma, nodeAliases: trie.nodeAliases,
    aliasEntity: trie.aliases.map(({ entity }) => entity),
    aliasProfile: trie.aliases.map(({ profile }) => indexOfProfile(profile)),
    aliasWording: trie.aliases.map(({ wording }) => wording),
    aliasGroup: trie.aliases.map(({ group }) => group),
    ...textSections(trie.aliases),
  };
  const head: GazetteerHead = {
    id: source.id, version: source.version, cueClasses, profiles, endings: table.endings, aliases: trie.aliases.length,
    entities: source.entities.map(({ id, kind, label, cues, event }): GazetteerEntity => ({
      id, kind, label, cues: cues ?? {},
      ...(event && {
        event: {
          date: event.date, anchors: event.reach === 'page' ? [] : event.anchors, far: [...(event.reach === 'page' ? event.anchors : []), ...(event.far ?? [])], reach: event.reach ?? 'paragraph',
          wordings: event.wordings.map(({ lang, with: groups, within }) => ({ lang: lang.split('-')[0]!, groups: groups.length, within: within ?? 4 })),
        },
      }),
    })),
  };
  return layOut(JSON.stringify(head), parts);
}

/** Same words, entity and meaning in several languages are one alias with several languages; a made spelling that the pack has anyway is dropped. */
function mergeAliases(patterns: Iterable<AliasPattern>, table: StemTable, source: GazetteerSource): Alias[] {
  const merged = new Map<string, Alias & { readonly profile: { langs: string[] } }>();
  for (const { words, entity, profile, lang, text, wording = 0, group = 0 } of patterns) {
    if (words.length === 0) {
      if (profile.role === 'cue') continue;
      throw new RangeError(`${source.entities[entity]?.id}: "${text}" has no letter or digit. Give a name with at least one word.`);
    }
    const lemmas = words.map((word) => table.lemma(word));
    if (profile.role === 'name') {
      lemmas.forEach((lemma, i) => {
        if (words[i]!.base.length < shortestFuzzy || (profile.use !== 'full' && profile.use !== 'surname')) return;
        // in a name of one word every form is told by itself; in a longer one the other words help, and the base form is enough
        table.fuzzy.set(lemma, (table.fuzzy.get(lemma) ?? 0) | (lemmas.length === 1 ? FUZZY | FUZZY_FORMS : FUZZY));
      });
    }
    const key = `${lemmas.join(',')};${entity};${wording};${group};${JSON.stringify({ ...profile, made: undefined })}`;
    const known = merged.get(key);
    const langs = known?.profile.langs ?? [];
    if (!langs.includes(lang)) langs.push(lang);
    // a spelling that the pack writes itself is not a made one
    if (!known || (known.profile.made && !profile.made)) merged.set(key, { lemmas, entity, profile: { ...profile, langs }, wording, group, text });
  }
  return [...merged.values()];
}

interface Trie { nodeEdges: number[]; edgeLemma: number[]; nodeAliases: number[]; aliases: Alias[] }

/** Numbers nodes breadth first with their edges sorted by lemma, and aliases by their node, so that both need one offset a node. */
function buildTrie(aliases: readonly Alias[]): Trie {
  interface Node { readonly children: Map<number, Node>; readonly aliases: Alias[] }
  const newNode = (): Node => ({ children: new Map(), aliases: [] });
  const root = newNode();
  for (const alias of aliases) {
    let node = root;
    for (const lemma of alias.lemmas) {
      let child = node.children.get(lemma);
      if (!child) node.children.set(lemma, (child = newNode()));
      node = child;
    }
    node.aliases.push(alias);
  }
  const trie: Trie = { nodeEdges: [], edgeLemma: [], nodeAliases: [], aliases: [] };
  let level = [root];
  while (level.length > 0) {
    const next: Node[] = [];
    for (const node of level) {
      trie.nodeEdges.push(trie.edgeLemma.length);
      trie.nodeAliases.push(trie.aliases.length);
      trie.aliases.push(...node.aliases);
      for (const lemma of [...node.children.keys()].sort((a, b) => a - b)) {
        trie.edgeLemma.push(lemma);
        next.push(node.children.get(lemma)!);
      }
    }
    level = next;
  }
  trie.nodeEdges.push(trie.edgeLemma.length);
  trie.nodeAliases.push(trie.aliases.length);
  return trie;
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
  const lemmaEntry: number[] = Array.from({ length: table.lemmas.length }, () => 0);
  let size = 4;
  while (size < byStem.size * 2) size *= 2;
  const slots = new Uint32Array(size);
  for (const [stem, entries] of byStem) {
    encodeFolded(stem, pool);
    stemStarts.push(pool.length);
    for (const { lemma, endings, base } of entries) {
      if (base) lemmaEntry[lemma] = entryLemma.length;
      entryLemma.push(lemma);
      entryEndings.push(endings);
    }
    stemEntries.push(entryLemma.length);
  }
  for (let stem = 0; stem < byStem.size; stem++) {
    let slot = mixHash(hashEncoded(pool, stemStarts[stem]!, stemStarts[stem + 1]!)) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = stem + 1;
  }
  return {
    pool, stemStarts, slots, stemEntries, entryLemma, entryEndings, lemmaEntry,
    lemmaEnding: table.lemmas.map(({ baseEnding }) => baseEnding),
    lemmaFlags: table.lemmas.map((_, lemma) => table.fuzzy.get(lemma) ?? 0),
  };
}

function textSections(aliases: readonly Alias[]) {
  const textLengths: number[] = [];
  const textMarks: number[] = [];
  const texts: number[] = [];
  aliases.forEach(({ text }, i) => {
    if (i % textMarkEvery === 0) textMarks.push(texts.length);
    const shown = text.slice(0, 255);
    textLengths.push(shown.length);
    for (let at = 0; at < shown.length; at++) texts.push(shown.charCodeAt(at));
  });
  return { textLengths, textMarks, texts };
}
