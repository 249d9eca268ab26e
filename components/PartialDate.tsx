import type { VNode } from 'preact';
import type { Edtf } from '../packs/index.ts';
import { dateInWords } from './date-in-words.ts';
import { useTexts } from './texts.ts';

/** What HTML's datetime can say: a year, month or day without qualification. An interval or an approximation stays words. */
const machineReadable = /^\d{4}(?:-\d{2}){0,2}$/u;

/** A date exactly as far as it is known; null: none is known, and that is said. */
export function PartialDate({ date }: { date: Edtf | null }): VNode {
  const words = dateInWords(date, useTexts());
  return date !== null && machineReadable.test(date) ? <time class="date" dateTime={date}>{words}</time> : <span class="date">{words}</span>;
}
