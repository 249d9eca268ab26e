/** Reads texts of a page with the names of the packs, in the background: no page pays for the names, and no copy of them lies in any tab. */
import { namesOf, readText, type Gazetteer } from '../engine/index.ts';
import { loadGazetteers } from './load-packs.ts';
import type { PackReadings, TextsToRead } from './types.ts';

/** @returns for each pack in use what it found; texts in which it found nothing are left out */
export async function readTexts({ offPacks, texts }: TextsToRead): Promise<readonly PackReadings[]> {
  return (await loadGazetteers(offPacks)).map(({ pack, gazetteer }) => readWith(pack, gazetteer, texts));
}

function readWith(pack: string, gazetteer: Gazetteer, texts: TextsToRead['texts']): PackReadings {
  const nameOf = namesOf(gazetteer);
  const names = new Map<number, ReturnType<typeof nameOf>>();
  const readings: PackReadings['readings'][number][] = [];
  texts.forEach(({ text, lang }, index) => {
    const { lang: known, candidates, namesakes } = readText(gazetteer, text, lang);
    if (candidates.length === 0 && namesakes.length === 0) return;
    readings.push({ index, lang: known, candidates, namesakes });
    for (const { alias } of candidates) names.set(alias, nameOf(alias));
  });
  return { pack, readings, names: [...names] };
}
