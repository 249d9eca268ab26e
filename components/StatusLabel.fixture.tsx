import { claimStatuses } from '../packs/index.ts';
import type { Fixture } from './gallery/fixture.ts';
import { StatusLabel } from './StatusLabel.tsx';

export const fixture: Fixture = {
  component: 'StatusLabel',
  states: claimStatuses.map((status) => ({ name: status, view: () => <StatusLabel status={status} by="Alexander Lukashenko, via BelTA" /> })),
};
