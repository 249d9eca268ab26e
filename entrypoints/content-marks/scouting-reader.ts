/** Sends nothing until the page may name somebody: then everything is read with the names. */
import { packScouts } from '../../.packs/scouts.ts';
import { openScout, type Reading } from '../../engine/index.ts';
import type { PageReader, TextToRead } from '../../page/index.ts';

const empty = ({ text, lang }: TextToRead): Reading => ({ text, lang, candidates: [], namesakes: [] });

/**
 * @param reader reads with the names
 * @param readAgain called at the first text that may name somebody, if others were passed over before: what they say in short words ("the pact") needs the rest of the page
 * @returns null when all packs are switched off
 */
export function createScoutingReader(offPacks: readonly string[], reader: PageReader, readAgain: () => void): PageReader | null {
  const scouted = packScouts.filter(({ id }) => !offPacks.includes(id));
  if (scouted.length === 0) return null;
  // a pack too large for a scout is asked on every page
  const isNeedless = scouted.some(({ words }) => words === null);
  const scouts = isNeedless ? [] : scouted.map(({ words }) => openScout(words ?? ''));
  let mayName = isNeedless;
  let passedOver = false;

  return {
    ...reader,
    read(texts) {
      mayName ||= texts.some(({ text }) => scouts.some((scout) => scout.mayName(text)));
      if (mayName) {
        if (passedOver) readAgain();
        passedOver = false;
        return reader.read(texts);
      }
      passedOver = true;
      return texts.map(empty);
    },
  };
}
