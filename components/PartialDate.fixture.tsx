import type { Fixture } from './gallery/fixture.ts';
import { PartialDate } from './PartialDate.tsx';

export const fixture: Fixture = {
  component: 'PartialDate',
  states: ['2023-01-24', '2022-10', '1904', '2022-03/2022-04-06', '2022-02-24/2022-04-06', '2022-12~', '2022-12?', '1994-07-20/..', null]
    .map((date) => ({ name: date ?? 'null', view: () => <PartialDate date={date} /> })),
};
