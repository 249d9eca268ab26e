import { belarusian } from './be.ts';
import { bulgarian } from './bg.ts';
import { czech } from './cs.ts';
import { german } from './de.ts';
import { polish } from './pl.ts';
import { russian } from './ru.ts';
import { slovene } from './sl.ts';
import type { Grammar } from './types.ts';
import { ukrainian } from './uk.ts';

/** Grammars by primary language tag. Languages whose names do not change (English, French, Spanish) have none. */
export const grammars: Readonly<Record<string, Grammar>> = {
  be: belarusian,
  bg: bulgarian,
  cs: czech,
  de: german,
  pl: polish,
  ru: russian,
  sl: slovene,
  uk: ukrainian,
};
