/** Reads texts of a page with the names of the packs, in the background: no page pays for the names, and no copy of them lies in any tab. */
import { namesOf, readText, type FoundName, type Gazetteer } from '../engine/index.ts';
import { createTurns } from './in-turns.ts';
import { loadGazetteers } from './load-packs.ts';
import type { Sender } from './messages.ts';
import type { PackReadings, TextsToRead } from './types.ts';

/** Milliseconds of reading after which what else was asked is heard. */
const turn = 20;

/** Tabs take turns, text by text: a page as long as a book, or made to be slow, holds up nobody but itself. */
const inTurns = createTurns({ spent: () => performance.now(), turn, breathe: () => new Promise((done) => { setTimeout(done); }) });

/** Whoever asks without a tab: one place for all of them. */
const noTab = -1;

/** @returns for each pack in use what it found; texts in which it found nothing are left out */
export async function readTexts({ offPacks, texts }: TextsToRead, { tab }: Sender): Promise<readonly PackReadings[]> {
  const packs = await loadGazetteers(offPacks);
  return inTurns(tab?.id ?? noTab, readWithAll(packs, texts));
}

function* readWithAll(packs: Awaited<ReturnType<typeof loadGazetteers>>, texts: TextsToRead['texts']): Generator<void, readonly PackReadings[]> {
  const found: PackReadings[] = [];
  for (const { pack, gazetteer } of packs) found.push(yield* readWith(pack, gazetteer, texts));
  return found;
}

/** One text a piece: it is no longer than a block of the page. */
function* readWith(pack: string, gazetteer: Gazetteer, texts: TextsToRead['texts']): Generator<void, PackReadings> {
  const nameOf = namesOf(gazetteer);
  const names = new Map<number, FoundName>();
  const readings: PackReadings['readings'][number][] = [];
  for (const [index, { text, lang }] of texts.entries()) {
    if (index > 0) yield;
    const { lang: known, candidates, namesakes } = readText(gazetteer, text, lang);
    if (candidates.length === 0 && namesakes.length === 0) continue;
    readings.push({ index, lang: known, candidates, namesakes });
    for (const { alias } of candidates) names.set(alias, nameOf(alias));
  }
  return { pack, readings, names: [...names] };
}
