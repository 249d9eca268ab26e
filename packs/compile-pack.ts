import { buildSteps, runSteps, scoutSteps, type BuildStep, type RunOptions } from '../engine/build.ts';
import type { CueLexicon } from '../engine/index.ts';
import type { FactPack, NamedEntityCard, PackCards, PackEntity } from './types.ts';

export interface CompiledPack {
  /** What finds names; goes into the pages that may name somebody, so it holds nothing else. */
  readonly gazetteer: ArrayBuffer;
  /** The words that tell whether a page needs the gazetteer at all. */
  readonly scout: string;
  /** What cards and search show; loaded when first asked for. */
  readonly cards: PackCards;
}

/**
 * Compiles a checked pack. The same pack gives the same bytes: everything is in the order of ids, not of files.
 * @param commonWords words of our languages that lie near a name and are none
 * @param options for large packs: progress, and a signal to stop
 */
export function compilePack(pack: FactPack, commonWords: readonly string[] = [], options?: RunOptions): CompiledPack {
  return runSteps(compileSteps(pack, commonWords), options);
}

function* compileSteps(pack: FactPack, commonWords: readonly string[]): Generator<BuildStep, CompiledPack> {
  const { id, version, title, updated } = pack.meta;
  const entities = sorted(pack.entities);
  return {
    gazetteer: yield* buildSteps({ id, version, updated, entities, cues: lexicon(pack), commonWords }),
    scout: yield* scoutSteps(entities),
    cards: { id, version, title, entities: entities.map(card), facts: sorted(pack.facts), sources: sorted(pack.sources) },
  };
}

function sorted<T>(items: ReadonlyMap<string, T>): T[] {
  return [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

/** Object.fromEntries defines own properties, whatever the key: no class name can reach a prototype. */
function lexicon(pack: FactPack): CueLexicon {
  return Object.fromEntries([...pack.cues].map(([name, langs]) => [name, Object.fromEntries(langs)]));
}

function card({ id, kind, label, description, names, event }: PackEntity): NamedEntityCard {
  return {
    id, kind, label, description,
    ...(event === undefined ? {} : { date: event.date }),
    names: [...new Set(names.map((name) => name.text))],
  };
}
