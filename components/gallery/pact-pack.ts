import { indexCards } from '../../packs/index.ts';
import { claim, pactCard, sources } from './facts.ts';

/** The story's pact as a pack of its own. */
export const pactPack = indexCards({
  id: 'pact', version: '1.0.0', title: 'The pact',
  entities: [
    { ...pactCard.entity, names: [] },
    { id: 'lukashenko', kind: 'person', label: 'Alexander Lukashenko', description: 'Head of state of Belarus since 1994', names: ['Alexander Lukashenko'] },
  ],
  facts: pactCard.facts.flatMap((fact) => [fact, ...fact.replies.map((reply) => ({ ...reply, about: ['ev-pact', 'lukashenko'], answers: [claim.id] }))])
    .map(({ replies: _replies, sources: some, ...fact }) => ({ answers: [], ...fact, sources: some.map(({ id }) => id) })),
  sources: Object.values(sources),
});
