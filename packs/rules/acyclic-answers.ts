import { pointer } from '../pointer.ts';
import type { Rule } from '../problem.ts';

export const acyclicAnswers: Rule = {
  id: 'acyclic-answers',
  why: 'An answer is shown under its claim and not beside it: facts that answer each other in a circle would be shown nowhere.',
  *check({ facts }) {
    const answers = new Map(facts.map((fact) => [fact.id, fact.answers]));
    /** Facts from which no circle can be reached. */
    const clear = new Set<string>();
    for (const [at, fact] of facts.entries()) {
      for (const [place, id] of fact.answers.entries()) {
        if (id === fact.id) yield { path: pointer('facts', at, 'answers', place), reason: `The fact "${fact.id}" answers itself.`, cure: 'Take it out.' };
        else if (fact.answers.indexOf(id) !== place) yield { path: pointer('facts', at, 'answers', place), reason: `"${id}" is listed twice.`, cure: 'Take one of them out.' };
      }
      const circle = circleFrom(fact.id, answers, clear);
      if (circle !== null) yield { path: pointer('facts', at, 'answers'), reason: `The answers go round in a circle: ${circle.join(' → ')}.`, cure: 'An answer comes after its claim: take out the link that goes back.' };
    }
  },
};

/** The circle reached by following the answers of a fact, each circle once; null when there is none. Without recursion: a chain may be long. */
function circleFrom(start: string, answers: ReadonlyMap<string, readonly string[]>, clear: Set<string>): string[] | null {
  const trail: { readonly id: string; next: number }[] = [{ id: start, next: 0 }];
  const onTrail = new Set([start]);
  let circle: string[] | null = null;
  for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
    const id = clear.has(top.id) ? undefined : answers.get(top.id)?.[top.next++];
    if (id === undefined) {
      clear.add(top.id);
      onTrail.delete(top.id);
      trail.pop();
    } else if (onTrail.has(id)) {
      if (id !== top.id) circle ??= [...trail.slice(trail.findIndex((step) => step.id === id)).map((step) => step.id), id];
    } else {
      onTrail.add(id);
      trail.push({ id, next: 0 });
    }
  }
  return circle;
}
