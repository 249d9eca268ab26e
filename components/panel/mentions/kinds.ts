import type { EntityKind } from '../../../engine/index.ts';
import { kindGroups, type KindGroup } from '../../popup/types.ts';
import type { PanelMention } from '../types.ts';

/** The group that each kind is filtered with, the same as in the settings. */
const groupOf: Readonly<Record<EntityKind, KindGroup>> = {
  person: 'people', state: 'states', metonym: 'states', group: 'institutions', institution: 'institutions', organisation: 'institutions',
  medium: 'media', document: 'documents', event: 'events',
};

export const kindGroupOf = ({ kind }: Pick<PanelMention, 'kind'>): KindGroup => groupOf[kind];

/** How many mentions of each group there are; groups without any are left out. */
export function countKinds(mentions: readonly PanelMention[]): readonly { readonly group: KindGroup; readonly count: number }[] {
  const counts = new Map<KindGroup, number>();
  for (const mention of mentions) counts.set(kindGroupOf(mention), (counts.get(kindGroupOf(mention)) ?? 0) + 1);
  return kindGroups.flatMap((group) => (counts.has(group) ? [{ group, count: counts.get(group)! }] : []));
}
