import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack, parsePack, type CheckContext, type CompiledPack, type Problem } from '../packs/build.ts';
import type { FactPack } from '../packs/index.ts';
import type { PackProgress } from './packs-build/build-in-worker.ts';
import { readCommonWords } from './read-common-words.ts';
import { readPack } from './read-pack.ts';

/** The bundled packs: directories of data/ that have a pack.json. */
function bundledPacks(): string[] {
  if (!existsSync('data')) return [];
  return readdirSync('data').sort().map((name) => join('data', name)).filter((path) => existsSync(join(path, 'pack.json')));
}

function evidenceFrom(directory: string): (source: string) => string | null {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) throw new Error(`--evidence: there is no directory ${directory}. Name one that holds <source id>.txt files.`);
  return (source) => {
    const file = join(directory, `${source}.txt`);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
}

function tell({ severity, rule, file, path, reason, cure }: Problem): void {
  console.error(`${file}${path === '' ? '' : ` ${path}`}\n  ${severity} (${rule}): ${reason}\n  cure: ${cure}`);
}

function summary({ meta, entities, facts, sources }: FactPack, warnings: number): string {
  const all = [...facts.values()];
  const counts: [number, string, string?][] = [
    [entities.size, 'entities'],
    [[...entities.values()].reduce((sum, entity) => sum + entity.names.length, 0), 'names'],
    [all.length, 'facts'],
    [all.reduce((sum, fact) => sum + fact.quotations.length, 0), 'quotations'],
    [sources.size, 'sources'],
    [warnings, 'warnings'],
  ];
  return `${meta.id} ${meta.version}: ${counts.map(([count, what]) => `${count} ${what}`).join(', ')}`;
}

interface CheckOptions {
  /** A directory of page texts, <source id>.txt each, to which quotations are held. */
  readonly evidence?: string | undefined;
  /** Tells errors only: for commands whose output is something else. */
  readonly quiet?: boolean;
  /** Told of each pack when its turn comes, and then of the steps of its build. */
  readonly progress?: (progress: PackProgress) => void;
}

interface CheckedPack extends CompiledPack {
  readonly pack: FactPack;
}

const commonWordsDirectory = 'data/common-words';
const commonWords = (): readonly string[] => (existsSync(commonWordsDirectory) ? [...new Set(Object.values(readCommonWords(commonWordsDirectory)).flat())].sort() : []);

/** The whole way of one pack: read, schema, rules, and whether the engine can build its names. */
function checkPack(path: string, evidence: Pick<CheckContext, 'evidence'>, progress: (progress: PackProgress) => void): { readonly checked: CheckedPack | null; readonly problems: readonly Problem[] } {
  progress({ path });
  const { value, context, problems: unread } = readPack(path);
  if (unread.length > 0) return { checked: null, problems: unread };
  const { pack, problems } = parsePack(value, { ...context, ...evidence });
  if (pack === null) return { checked: null, problems };
  try {
    return { checked: { pack, ...compilePack(pack, commonWords(), { progress: (step) => progress({ path, step }) }) }, problems };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { checked: null, problems: [...problems, { rule: 'compiles', severity: 'error', file: path, path: '', reason, cure: 'Mend the name or cue that is named here.' }] };
  }
}

/** Reads, checks and compiles packs, tells every problem, and a line for each good pack; null when one is broken. */
export function checkPacks(paths: readonly string[], { evidence: pages, quiet = false, progress = () => {} }: CheckOptions = {}): CheckedPack[] | null {
  const asked = paths.length > 0 ? paths : bundledPacks();
  if (asked.length === 0) throw new Error('There is no pack in data/. Name a pack directory or file.');
  const evidence = pages === undefined ? {} : { evidence: evidenceFrom(pages) };
  const good: CheckedPack[] = [];
  const ids = new Map<string, string>();
  for (const path of asked) {
    const { checked, problems } = checkPack(path, evidence, progress);
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    problems.filter((problem) => problem.severity === 'error' || !quiet).forEach(tell);
    if (checked === null) {
      console.error(`${path}: broken, ${errors} ${errors === 1 ? 'error' : 'errors'}`);
      continue;
    }
    const { meta } = checked.pack;
    const twin = ids.get(meta.id);
    if (twin !== undefined) {
      console.error(`${path}: broken, its id "${meta.id}" is that of ${twin} too. Give one of them another id.`);
      continue;
    }
    ids.set(meta.id, path);
    if (!quiet) console.log(summary(checked.pack, problems.length));
    good.push(checked);
  }
  return good.length === asked.length ? good : null;
}
