import { pointer } from '../pointer.ts';
import type { Finding, Rule } from '../problem.ts';

function* blank(text: string | undefined, path: string, what: string): Generator<Finding> {
  if (text !== undefined && text.trim() === '') yield { path, reason: `The ${what} is blank.`, cure: 'Write it.' };
}

export const presentLabels: Rule = {
  id: 'present-labels',
  why: 'A card whose head is blank tells nobody whose card it is.',
  *check({ pack, entities, facts, sources }) {
    yield* blank(pack.title, '/pack/title', 'title of the pack');
    yield* blank(pack.description, '/pack/description', 'description of the pack');
    for (const [at, { label, description }] of entities.entries()) {
      yield* blank(label, pointer('entities', at, 'label'), 'label');
      yield* blank(description, pointer('entities', at, 'description'), 'description');
    }
    for (const [at, { publisher, title }] of sources.entries()) {
      yield* blank(publisher, pointer('sources', at, 'publisher'), 'publisher');
      yield* blank(title, pointer('sources', at, 'title'), 'title (an unknown title is left out)');
    }
    for (const [at, { quotations }] of facts.entries()) {
      for (const [place, { speakerLabel, exact }] of quotations.entries()) {
        yield* blank(speakerLabel, pointer('facts', at, 'quotations', place, 'speakerLabel'), 'name of the speaker');
        yield* blank(exact, pointer('facts', at, 'quotations', place, 'exact'), 'quotation');
      }
    }
  },
};
