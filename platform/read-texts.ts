/** Reads texts of a page with the names of the packs, in the background: no page pays for the names, and no copy of them lies in any tab. */
import { namesOf, readText, type FoundName, type Gazetteer } from '../engine/index.ts';
import { loadGazetteers } from './load-packs.ts';
import type { PackReadings, TextsToRead } from './types.ts';

/** Milliseconds of reading after which others who asked get their turn: texts made to be slow hold up nobody but their own page. */
const turn = 20;

/** @returns for each pack in use what it found; texts in which it found nothing are left out */
export async function readTexts({ offPacks, texts }: TextsToRead): Promise<readonly PackReadings[]> {
  const found: PackReadings[] = [];
  for (const { pack, gazetteer } of await loadGazetteers(offPacks)) found.push(await readWith(pack, gazetteer, texts));
  return found;
}

async function readWith(pack: string, gazetteer: Gazetteer, texts: TextsToRead['texts']): Promise<PackReadings> {
  const nameOf = namesOf(gazetteer);
  const names = new Map<number, FoundName>();
  const readings: PackReadings['readings'][number][] = [];
  let began = performance.now();
  for (const [index, { text, lang }] of texts.entries()) {
    if (performance.now() - began > turn) {
      await new Promise((done) => { setTimeout(done); });
      began = performance.now();
    }
    const { lang: known, candidates, namesakes } = readText(gazetteer, text, lang);
    if (candidates.length === 0 && namesakes.length === 0) continue;
    readings.push({ index, lang: known, candidates, namesakes });
    for (const { alias } of candidates) names.set(alias, nameOf(alias));
  }
  return { pack, readings, names: [...names] };
}
