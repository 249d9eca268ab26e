import type { VNode } from 'preact';
import { makeCard, type CardIndex } from '../../packs/index.ts';
import { FactCard } from '../card/FactCard.tsx';
import { Sample } from '../options/Sample.tsx';
import type { MarkLook, PaintSample } from '../options/types.ts';

/** The event of the sample's paragraph, and who stands in it. Where no pack covers it, the first entity with facts takes its place. */
const shown = { entity: 'ev-pact', together: ['lukashenko', 'minsk'] };

const nothing = (): void => {};

export interface MarksPictureProps {
  readonly look: MarkLook;
  readonly paint: PaintSample;
  readonly packs: readonly CardIndex[] | null | 'failed';
}

/** A paragraph with its marks, and the card of one of them. */
export function MarksPicture({ look, paint, packs }: MarksPictureProps): VNode {
  const loaded = Array.isArray(packs) ? (packs as readonly CardIndex[]) : [];
  const index = loaded.find(({ entities }) => entities.has(shown.entity)) ?? loaded[0];
  const card = index ? makeCard(index, index.entities.has(shown.entity) ? shown : { entity: index.cards.facts[0]?.about[0] ?? '', together: [] }) : null;
  return (
    <div class="marks-picture">
      <Sample look={look} paint={paint} grounds={['auto']} />
      {card && <FactCard content={{ state: 'ready', card }} recognition={null} pageDate={null} position={null} theme="auto" pinned={false} notice="" onClose={nothing} onStep={nothing} onCopy={nothing} />}
    </div>
  );
}
