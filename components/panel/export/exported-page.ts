import type { CardFact, ExportedMention, ExportedPage } from '../../../packs/index.ts';
import type { PanelDocument, PanelMention } from '../types.ts';

/** A document of the tab as the packs export it: the mentions that are shown on it, in the order of its text. */
export function exportedPage({ places, title, ...document }: PanelDocument, mentions: readonly PanelMention[], labelOf: (entity: string) => string, facts: readonly CardFact[]): ExportedPage {
  const shown = new Map(mentions.filter(({ heldBack }) => heldBack === null).map((mention) => [mention.key, mention]));
  const placed = places.flatMap(({ key, start, end }): ExportedMention[] => {
    const mention = shown.get(key);
    if (!mention) return [];
    const { entity, kind, how, alias, lang, distance, certainty, cue } = mention;
    return [{ start, end, entity, kind, how, alias, lang, distance, certainty, ...(cue && { cue }), label: labelOf(entity) }];
  });
  return { ...document, ...(title && { title }), mentions: placed.toSorted((a, b) => a.start - b.start), facts };
}
