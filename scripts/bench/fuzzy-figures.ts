/** Misspelled words: our index and its ranking beside Fuse.js and uFuzzy over all words, and brute force for what there is to find. */
import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import { tableDistance } from '../../bench/brute-force.ts';
import { makeEntities } from '../../bench/make-names.ts';
import { makeMisspellings } from '../../bench/make-misspellings.ts';
import { allowedEdits, FuzzyIndex } from '../../engine/fuzzy-index.ts';
import { foldWord } from '../../engine/index.ts';
import { rankFuzzy } from '../../engine/rank-fuzzy.ts';
import type { TargetId } from './options.ts';
import { median } from './statistics.ts';

/** Names' words to search among. */
const sizes = [500, 5_000] as const;
const shortest = 5;
/** Searches of ours in one run, of each of 400 words: a run then takes about as long as one of Fuse.js, so that both are compiled alike and measured as long. */
const times = 50;

interface FuzzyRow { readonly words: number; readonly ours: number; readonly ranked: number; readonly fuse: number; readonly uFuzzy: number; readonly recall: number }
export interface FuzzyFigures { readonly measured: Partial<Record<TargetId, number>>; /** Microseconds a word. */ readonly rows: readonly FuzzyRow[] }

export function measureFuzzy(rounds: number): FuzzyFigures {
  const rows: FuzzyRow[] = [];
  const unranked: number[] = [];
  const ranked: number[] = [];
  for (const size of sizes) {
    const words = distinctWords(size);
    const searched = makeMisspellings(words, 400, size);
    const index = new FuzzyIndex(words);
    const fuse = new Fuse(words, { includeScore: true, threshold: 0.3 });
    const uFuzzy = new UFuzzy({ intraMode: 1 });
    const few = searched.slice(0, Math.ceil(20_000 / size));
    const runs = Array.from({ length: rounds + 1 }, () => ({
      ours: microseconds(searched, times, (word) => index.search(word)),
      ranked: microseconds(searched, times, (word) => rankFuzzy(word, index.search(word), words)),
      fuse: microseconds(few, 1, (word) => fuse.search(word)),
      uFuzzy: microseconds(few, 1, (word) => uFuzzy.search(words, word)),
    })).slice(1);
    const of = (key: 'ours' | 'ranked' | 'fuse' | 'uFuzzy'): number => median(runs.map((run) => run[key]));
    unranked.push(median(runs.map((run) => run.fuse / run.ours)));
    ranked.push(median(runs.map((run) => run.fuse / run.ranked)));
    rows.push({ words: size, ours: of('ours'), ranked: of('ranked'), fuse: of('fuse'), uFuzzy: of('uFuzzy'), recall: recallOf(index, words, searched) });
  }
  return { rows, measured: { 'fuzzy-unranked': Math.min(...unranked), 'fuzzy-ranked': Math.min(...ranked), 'fuzzy-recall': Math.min(...rows.map(({ recall }) => recall)) } };
}

function distinctWords(count: number): string[] {
  const words = new Set<string>();
  for (const { names } of makeEntities(Infinity, { as: 'exact' })) {
    for (const { text } of names) for (const word of text.split(' ')) if (word.length >= shortest) words.add(foldWord(word));
    if (words.size >= count) break;
  }
  return [...words].slice(0, count);
}

function microseconds(words: readonly string[], times: number, search: (word: string) => unknown): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) for (const word of words) search(word);
  return ((performance.now() - start) * 1000) / (words.length * times);
}

/** Per cent of the names within their allowed edits that the index finds. */
function recallOf(index: FuzzyIndex, words: readonly string[], searched: readonly string[]): number {
  let there = 0;
  let found = 0;
  for (const word of searched) {
    const hits = new Map(index.search(word).map((hit) => [hit.word, hit.distance]));
    words.forEach((name, i) => {
      if (Math.abs(name.length - word.length) > allowedEdits(name.length)) return;
      const distance = tableDistance(name, word);
      if (distance === 0 || distance > allowedEdits(name.length)) return;
      there++;
      if (hits.get(i) === distance) found++;
    });
  }
  return (100 * found) / there;
}
