import type { EntityKind } from '../engine/index.ts';
import type { KindGroup } from './types.ts';

/** The switch that each kind of entity hangs on. A capital that stands for its government goes with the states. */
export const groupOfKind: Readonly<Record<EntityKind, KindGroup>> = {
  person: 'people', state: 'states', metonym: 'states', group: 'institutions', institution: 'institutions', organisation: 'institutions',
  medium: 'media', document: 'documents', event: 'events',
};
