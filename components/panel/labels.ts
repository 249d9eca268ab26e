import { makeCard, type Card, type CardIndex, type CardRequest, type NamedEntityCard } from '../../packs/index.ts';

/** The packs in use; null while they are being opened, 'failed' when that did not work. */
export type PanelPacks = readonly CardIndex[] | null | 'failed';

export const openedPacks = (packs: PanelPacks): readonly CardIndex[] => (Array.isArray(packs) ? (packs as readonly CardIndex[]) : []);

/** What the first pack in use that covers an entity says of it. */
export function entityIn(packs: PanelPacks, id: string): NamedEntityCard | null {
  for (const index of openedPacks(packs)) {
    const entity = index.entities.get(id);
    if (entity) return entity;
  }
  return null;
}

/** The card of an entity from the first pack in use that covers it. */
export function cardIn(packs: PanelPacks, request: CardRequest): Card | null {
  for (const index of openedPacks(packs)) {
    const card = makeCard(index, request);
    if (card) return card;
  }
  return null;
}
