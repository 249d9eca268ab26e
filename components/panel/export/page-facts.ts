import { makeCard, type CardFact, type Timeline } from '../../../packs/index.ts';
import { openedPacks, type PanelPacks } from '../labels.ts';

/** The facts that the page itself speaks of, as cards have them: claims with their answers, in the order of time, undated ones last. */
export function pageFacts({ items, undated }: Pick<Timeline, 'items' | 'undated'>, packs: PanelPacks): CardFact[] {
  const made = new Map<string, CardFact>();
  for (const { kind, pack, id, onPage } of [...items, ...undated]) {
    const index = openedPacks(packs).find(({ cards }) => cards.id === pack);
    const about = index?.facts.get(id)?.about[0];
    if (!index || about === undefined || kind !== 'fact' || !onPage) continue;
    const fact = makeCard(index, { entity: about, together: [] })?.facts.find((one) => one.id === id || one.replies.some((reply) => reply.id === id));
    if (fact) made.set(`${pack}/${fact.id}`, fact);
  }
  return [...made.values()];
}
