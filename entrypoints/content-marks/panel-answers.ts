/** What a frame tells the panel: all it found, held back or not, under numbers by which the panel can ask for one. */
import type { Mention } from '../../engine/index.ts';
import type { PageSession } from '../../page/index.ts';
import type { PanelList, PanelMention } from '../../platform/index.ts';
import type { Cards } from './cards.ts';

/** Longer lists help nobody; the panel says how many more there are. */
const most = 5_000;
/** Longer sentences are cut around their words: a page without full stops is one sentence (UTF-16 code units). */
const longestSentence = 400;

export interface PanelAnswers {
  list(page: PageSession): Promise<PanelList>;
  reveal(page: PageSession, cards: Cards, id: number, open: boolean): boolean;
  /** The number under which a mention was last listed. */
  idOf(mention: Mention | null): number | null;
}

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
    async list(page) {
      const found = await page.found(most);
      listed = new Map(found.map(({ mention }) => [number(mention), mention]));
      const { mentions, uncertain } = page.status();
      return {
        title: document.title, address: location.href, date: null, active: idOf(page.active()), more: Math.max(0, mentions + uncertain - found.length),
        mentions: found.map(({ mention, sentence, lang, together, heldBack }): PanelMention =>
          ({ ...mention, id: number(mention), sentence: shortened(sentence), sentenceLang: lang, together, heldBack })),
      };
    },
    reveal(page, cards, id, open) {
      const mention = listed.get(id);
      if (!mention) return false;
      if (open) {
        if (page.rectsOf(mention).length === 0) return false;
        page.reveal(mention);
        cards.open(mention, 'touch');
        return true;
      }
      cards.close();
      return page.reveal(mention);
    },
  };
}

function shortened({ text, start, end }: PanelMention['sentence']): PanelMention['sentence'] {
  if (text.length <= longestSentence) return { text, start, end };
  const room = Math.max(0, (longestSentence - (end - start)) / 2);
  let from = Math.max(0, Math.floor(start - room));
  let to = Math.min(text.length, Math.ceil(end + room));
  // whole words, where there are any near
  if (from > 0) from = Math.min(start, text.slice(from, start).search(/\s/u) >= 0 ? from + text.slice(from, start).search(/\s/u) + 1 : from);
  if (to < text.length) to = Math.max(end, text.slice(end, to).search(/\s\S*$/u) >= 0 ? end + text.slice(end, to).search(/\s\S*$/u) : to);
  const before = from > 0 ? '… ' : '';
  return { text: before + text.slice(from, to) + (to < text.length ? ' …' : ''), start: start - from + before.length, end: end - from + before.length };
}
