/**
 * node scripts/fold-letters.ts: writes engine/fold-letters.ts from the rules in engine/fold.ts and this Node's Unicode. Run it after a change of
 * either; a test says when. Shipped made, because making it asks Unicode 1,300 times, which a page would feel.
 */
import { writeFileSync } from 'node:fs';
import { foldLettersOf } from '../engine/fold.ts';

/** Where a new line begins: Latin, phonetic and combining, Greek, Cyrillic. */
const starts = [0, 0x250, 0x370, 0x400];

const letters = foldLettersOf();
const lines = starts.map((start, i) => `  '${letters.slice(start, starts[i + 1])}',`);
writeFileSync(new URL('../engine/fold-letters.ts', import.meta.url), `/**
 * Written by scripts/fold-letters.ts: for each code unit below 0x530 the letter or digit that it folds to.
 * ' ' is no part of a word, '-' has no say in which word it is, '!' and what follows it in ASCII stand for the pairs in fold.ts.
 */
export const foldLetters = [
${lines.join('\n')}
].join('');
`);
