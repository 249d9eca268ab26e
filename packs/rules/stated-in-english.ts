import { pointer } from '../pointer.ts';
import type { Rule } from '../problem.ts';

export const statedInEnglish: Rule = {
  id: 'stated-in-english',
  why: 'English is what a card falls back on: without it some reader would see a date and no sentence.',
  *check({ facts }) {
    for (const [at, fact] of facts.entries()) {
      for (const lang of new Set(['en', ...Object.keys(fact.statement)])) {
        if ((fact.statement[lang] ?? '').trim() === '') yield { path: pointer('facts', at, 'statement', lang), reason: `The fact "${fact.id}" says nothing in "${lang}".`, cure: 'Write the statement, one neutral sentence or two.' };
      }
    }
  },
};
