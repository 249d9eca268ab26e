import type { Fixture } from '../gallery/fixture.ts';
import { offerQuotation, sources } from '../gallery/facts.ts';
import { SourceList } from './SourceList.tsx';

const list = (...some: (typeof sources)[keyof typeof sources][]) => <div class="card"><SourceList sources={some} quotations={[offerQuotation]} /></div>;

export const fixture: Fixture = {
  component: 'SourceList',
  states: [
    { name: 'one, title unknown', view: () => list(sources.kataeb) },
    { name: 'three', view: () => list(sources.tass, sources.zeleb, sources.latribune) },
    { name: 'date unknown', view: () => list(sources.titus) },
    { name: 'no web address: words, no link', view: () => list({ ...sources.tass, URL: 'data:text/plain,x' } as never) },
  ],
};
