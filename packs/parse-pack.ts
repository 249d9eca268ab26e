import { explainErrors } from './explain-errors.ts';
import type { CheckContext, Finding, Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import type { FactPack, PackFile } from './types.ts';
import { validate } from './validate.generated.js';

interface ParsedPack {
  /** null when anything is an error. */
  readonly pack: FactPack | null;
  /** Errors and warnings, in the order of schema and rules. */
  readonly problems: readonly Problem[];
}

/** More problems than this are not told one by one: a pack made to be wrong must not make its reader work without end. */
const mostProblems = 500;

function isPackFile(value: unknown): value is PackFile {
  return validate(value);
}

/**
 * Reads an unknown value as a pack: first the schema, and only in its shape the rules. Nothing of the value is trusted before,
 * and its ids come to stand in Maps. The value itself is never changed; its parts are kept, not copied.
 */
export function parsePack(value: unknown, context: CheckContext = {}): ParsedPack {
  const problems: Problem[] = [];
  const add = (rule: string, { path, reason, cure, severity = 'error' }: Finding): void => {
    if (problems.length < mostProblems) problems.push({ rule, severity, reason, cure, ...(context.locate?.(path) ?? { file: '', path }) });
    else if (problems.length === mostProblems) problems.push({ rule, severity: 'error', file: '', path: '', reason: `There are more than ${mostProblems} problems.`, cure: 'Mend those above first.' });
  };
  if (!isPackFile(value)) {
    for (const finding of explainErrors(validate.errors ?? [])) add('schema', finding);
    return { pack: null, problems };
  }
  for (const rule of rules) for (const finding of rule.check(value, context)) add(rule.id, finding);
  const broken = problems.some((problem) => problem.severity === 'error');
  return { pack: broken ? null : mapped(value), problems };
}

function mapped({ pack, entities, facts, sources, cues }: PackFile): FactPack {
  const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> => new Map(items.map((item) => [item.id, item]));
  return {
    meta: pack,
    entities: byId(entities),
    facts: byId(facts),
    sources: byId(sources),
    cues: new Map(Object.entries(cues).map(([name, langs]) => [name, new Map(Object.entries(langs))])),
  };
}
