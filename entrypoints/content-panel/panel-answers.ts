/** The list that a frame gives the panel. */
import type { Mention } from '../../engine/index.ts';
import { documentText, nearnesses, pageDate, pageLanguage, readQuotations, startSlices, type PlacedQuotation } from '../../page/index.ts';
import type { PanelMention, PanelQuotation } from '../../platform/index.ts';
import type { Listed, PanelAnswers } from '../shared/panel-slot.ts';
import { shortenSentence } from './shorten-sentence.ts';

/** Longer lists help nobody; the panel says how many more mentions there are, and that there are more quotations. */
const mostMentions = 5_000;
const mostQuotations = 500;
/** Longer ones are speeches and documents, which are not compared (UTF-16 code units). */
const longestQuotation = 4_000;

export function createPanelAnswers(): PanelAnswers {
  /** Numbers stay with their mentions, and mentions with their words, so that a list can be compared with the one before it. */
  const ids = new WeakMap<Mention, number>();
  let listed = new Map<number, Listed>();
  let last = 0;

  const number = (mention: Mention): number => {
    const known = ids.get(mention);
    if (known !== undefined) return known;
    ids.set(mention, ++last);
    return last;
  };
  const idOf = (mention: Mention | null): number | null => (mention && ids.get(mention)) ?? null;

  const date = (): string | null => pageDate(document, location.href, Date.now())?.date ?? null;

  return {
    idOf,
    text() {
      const mentions = [...listed].filter(([, { mention }]) => mention !== undefined);
      const { text, places } = documentText(document, mentions.map(([, { block, span }]) => ({ block, span })));
      return {
        address: location.href, title: document.title, lang: pageLanguage(document), date: date(), text,
        places: places.flatMap((place, index) => (place ? [{ id: mentions[index]![0], ...place }] : [])),
      };
    },
    listed: (id) => listed.get(id) ?? null,
    async list(page, shadowRootOf, signal) {
      const found = await page.found(mostMentions);
      const read = await readQuotations(document, {
        mentionsFrom: page.mentionsFrom, shadowRootOf, isWanted: ({ near, text }) => near.length > 0 && text.length <= longestQuotation, most: mostQuotations, signal,
      });
      const quotations = read.quotations.map((placed) => ({ placed, id: ++last }));
      const slices = startSlices(signal);
      const panelMentions: PanelMention[] = [];
      for (const { mention, sentence, lang, together, heldBack, correction } of found) {
        panelMentions.push({ ...mention, id: number(mention), sentence: shortenSentence(sentence), sentenceLang: lang, together, heldBack, correction });
        const breath = slices.pause();
        if (breath) await breath;
      }
      listed = new Map<number, Listed>([
        ...found.map(({ mention, block }) => [number(mention), { mention, block, span: mention }] as const),
        ...quotations.map(({ id, placed: { block, quotation: span } }) => [id, { block, span }] as const),
      ]);
      const { mentions, uncertain, corrected } = page.status();
      return {
        title: document.title, address: location.href, date: date(),
        active: idOf(page.active()), more: Math.max(0, mentions + uncertain + corrected - found.length),
        mentions: panelMentions,
        quotations: quotations.map(({ placed, id }) => panelQuotation(placed, id)), moreQuotations: read.more,
      };
    },
  };
}

const panelQuotation = ({ quotation: { text, lang, near, inside } }: PlacedQuotation, id: number): PanelQuotation =>
  ({ id, text, lang, inside, near: near.map(({ entity, where }) => ({ entity, rank: nearnesses.indexOf(where) })) });
