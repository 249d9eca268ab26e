import { pointer } from '../pointer.ts';
import type { Rule } from '../problem.ts';

export const declaredLanguages: Rule = {
  id: 'declared-languages',
  why: 'Readers choose a pack by its languages: what it says of itself should be what it has.',
  *check({ pack, entities }) {
    const used = new Set(entities.flatMap(({ names }) => names.map(({ lang }) => lang)));
    const declared = new Set(pack.languages);
    for (const [at, lang] of pack.languages.entries()) {
      if (!used.has(lang)) yield { severity: 'warning', path: pointer('pack', 'languages', at), reason: `No name of the pack is in "${lang}".`, cure: 'Take it out, or add names.' };
    }
    const missing = [...used].filter((lang) => !declared.has(lang)).sort();
    if (missing.length > 0) yield { severity: 'warning', path: '/pack/languages', reason: `The pack has names in languages that it does not declare: ${missing.join(', ')}.`, cure: 'Add them.' };
  },
};
