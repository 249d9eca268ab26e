/** The list that a frame gives the panel. */
import type { Mention } from '../../engine/index.ts';
import { pageDate } from '../../page/index.ts';
import type { PanelMention } from '../../platform/index.ts';
import type { PanelAnswers } from '../shared/panel-slot.ts';
import { shortenSentence } from './shorten-sentence.ts';

/** Longer lists help nobody; the panel says how many more there are. */
const most = 5_000;

export function createPanelAnswers(): PanelAnswers {
  /** Numbers stay with their mentions, and mentions with their words, so that a list can be compared with the one before it. */
  const ids = new WeakMap<Mention, number>();
  let listed = new Map<number, Mention>();
  let last = 0;

  const number = (mention: Mention): number => {
    const known = ids.get(mention);
    if (known !== undefined) return known;
    ids.set(mention, ++last);
    return last;
  };
  const idOf = (mention: Mention | null): number | null => (mention && ids.get(mention)) ?? null;

  return {
    idOf,
    listed: (id) => listed.get(id) ?? null,
    async list(page) {
      const found = await page.found(most);
      listed = new Map(found.map(({ mention }) => [number(mention), mention]));
      const { mentions, uncertain } = page.status();
      return {
        title: document.title, address: location.href, date: pageDate(document, location.href, Date.now())?.date ?? null,
        active: idOf(page.active()), more: Math.max(0, mentions + uncertain - found.length),
        mentions: found.map(({ mention, sentence, lang, together, heldBack }): PanelMention =>
          ({ ...mention, id: number(mention), sentence: shortenSentence(sentence), sentenceLang: lang, together, heldBack })),
      };
    },
  };
}
