/** Plain text in Node: our exact scan beside what npm offers, in characters a second. */
import { makeSource } from '../../bench/make-names.ts';
import type { TextMaker } from '../../bench/make-texts.ts';
import { textMatchers } from '../../bench/rivals/text-matchers.ts';
import { buildGazetteer } from '../../engine/build.ts';
import { openGazetteer, type Gazetteer } from '../../engine/index.ts';
import { scan } from '../../engine/scan.ts';
import { newTokens, tokenize } from '../../engine/tokenize.ts';
import { WordFinder } from '../../engine/words.ts';
import { median } from './statistics.ts';

/** Seconds that one run of a rival may take: a slower one gets less text. */
const patience = 0.4;
/** Of each text, in UTF-16 code units. */
const characters = 1_460_000;
/** Least text that says something about a speed. */
const leastText = 1_500;

/** Millions of characters a second, median; `times` is how much slower than ours, run by run. */
export interface MatcherRow { readonly name: string; readonly aliases: number; readonly isRival: boolean; readonly speed: number; readonly times: number; readonly buildSeconds: number; readonly found: number; readonly characters: number }

export function measureMatchers(texts: TextMaker, counts: readonly number[], rounds: number, say: (line: string) => void): MatcherRow[] {
  // every round reads a text that nobody has read before; what the names' words are is remembered, as in any long run
  const rounded = Array.from({ length: rounds + 1 }, (_, round) => texts.paragraphs(characters, 77 + round).map(({ sentences }) => sentences.join(' ')));
  return counts.flatMap((aliases) => {
    const source = makeSource(aliases, { as: 'exact' });
    const names = [...source.entities].flatMap((entity) => entity.names.map((name) => name.text));
    const gazetteer = openGazetteer(buildGazetteer(source));
    const words = new WordFinder(gazetteer, true);
    const runners = textMatchers.filter(({ most }) => aliases <= most).map(({ name, isRival, build }) => {
      say(`${name}, ${aliases} aliases`);
      const start = performance.now();
      const find = build(names);
      const buildSeconds = (performance.now() - start) / 1000;
      const probe = rounded[0]!.join('\n').slice(0, leastText);
      find(probe);
      const expected = leastText / timed(() => find(probe)).seconds;
      return { name, isRival, find, buildSeconds, characters: Math.max(leastText, Math.min(characters, Math.floor(expected * patience))), speeds: [] as number[], times: [] as number[], found: 0 };
    });
    const ours: number[] = [];
    let found = 0;
    rounded.forEach((blocks, round) => {
      const text = blocks.join('\n');
      const own = timed(() => scanAll(gazetteer, words, blocks));
      found = own.found;
      if (round > 0) ours.push(text.length / own.seconds / 1e6);
      for (const runner of runners) {
        const sample = text.slice(0, runner.characters);
        const run = timed(() => runner.find(sample));
        if (round === 0) continue;
        const speed = sample.length / run.seconds / 1e6;
        runner.found = run.found;
        runner.speeds.push(speed);
        runner.times.push(ours.at(-1)! / speed);
      }
    });
    return [
      { name: 'Glossator', aliases, isRival: false, speed: median(ours), times: 1, buildSeconds: 0, found, characters },
      ...runners.map(({ name, isRival, speeds, times, buildSeconds, found: theirs, characters: read }) => ({ name, aliases, isRival, speed: median(speeds), times: median(times), buildSeconds, found: theirs, characters: read })),
    ];
  });
}

const tokens = newTokens();

function scanAll(gazetteer: Gazetteer, words: WordFinder, blocks: readonly string[]): number {
  let found = 0;
  for (const block of blocks) {
    tokenize(block, tokens);
    found += scan(gazetteer, words, block, tokens).length;
  }
  return found;
}

function timed(run: () => number): { seconds: number; found: number } {
  const start = performance.now();
  const found = run();
  return { found, seconds: (performance.now() - start) / 1000 };
}
