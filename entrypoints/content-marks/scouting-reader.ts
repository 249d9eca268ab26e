/** Reads nothing until the page may name somebody: then the names are fetched, once, and everything is read with them. */
import { packScouts } from '../../.packs/scouts.ts';
import { openScout, passes, type PageEvidence, type Reading } from '../../engine/index.ts';
import type { PageReader, TextToRead } from '../../page/index.ts';

const noEvidence: PageEvidence = { namedInFull: new Map(), namesakes: new Set(), company: new Set(), date: null };
const empty = ({ text, lang }: TextToRead): Reading => ({ text, lang, candidates: [], namesakes: [] });

/**
 * @param loadNames brings the real reader into the frame; null when the extension is gone
 * @param readAgain called once the names are there, if text was passed over before: what it says in short words ("the pact") needs the rest of the page
 * @returns null when all packs are switched off
 */
export function createScoutingReader(offPacks: readonly string[], loadNames: () => Promise<PageReader | null>, readAgain: () => void): PageReader | null {
  const scouts = packScouts.filter(({ id }) => !offPacks.includes(id)).map(({ words }) => openScout(words));
  if (scouts.length === 0) return null;
  let names: PageReader | null = null;
  let loading: Promise<void> | null = null;
  let passedOver = false;

  const load = (): Promise<void> => loading ??= loadNames().then((reader) => {
    names = reader;
    if (passedOver && reader) readAgain();
  });

  return {
    read(texts) {
      if (names) return names.read(texts);
      if (loading || texts.some(({ text }) => scouts.some((scout) => scout.mayName(text)))) {
        return load().then(() => (names ? names.read(texts) : texts.map(empty)));
      }
      passedOver = true;
      return texts.map(empty);
    },
    gather: (readings, page) => names?.gather(readings, page) ?? noEvidence,
    decide: (reading, evidence) => names?.decide(reading, evidence) ?? [],
    passes,
  };
}
