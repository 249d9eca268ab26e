/** Reads a pack from the disk, as a directory or as one file, and remembers where everything was written. Checks nothing but that it is JSON. */
import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createPackGauge, PackTooLarge, type CheckContext, type Problem } from '../packs/build.ts';

export interface ReadPack {
  /** The one-file form, still unchecked; undefined when something could not be read. */
  readonly value: unknown;
  readonly context: CheckContext;
  /** Files that are missing, too large or no JSON. */
  readonly problems: readonly Problem[];
}

/** Read and measured at once (bytes). */
const pieceSize = 2 ** 20;

type Place = { readonly file: string; readonly path: string };

/**
 * A directory is put together from pack.json, sources.json, cues.json, entities/*.json (one entity a file, named after it)
 * and facts/*.json (a list a file, named after what its facts are first about); files in the order of their names.
 */
export function readPack(path: string): ReadPack {
  const problems: Problem[] = [];
  const read = (file: string): unknown => readJson(file, problems);
  if (!existsSync(path)) {
    problems.push(problem(path, 'There is no such file or directory.', 'Correct the path.'));
    return { value: undefined, context: {}, problems };
  }
  if (!statSync(path).isDirectory()) return { value: read(path), context: { locate: (inside) => ({ file: path, path: inside }) }, problems };

  const entities: unknown[] = [];
  const facts: unknown[] = [];
  /** The file of each entity, and of each fact with its place there. */
  const entityPlaces: Place[] = [];
  const factPlaces: Place[] = [];
  for (const file of jsonFiles(join(path, 'entities'), problems)) {
    entities.push(read(file));
    entityPlaces.push({ file, path: '' });
  }
  for (const file of jsonFiles(join(path, 'facts'), problems)) {
    const list = read(file);
    if (!Array.isArray(list)) {
      if (list !== undefined) problems.push(problem(file, 'A list of facts belongs here.', 'Put the facts into [ ].'));
      continue;
    }
    for (const [at, fact] of list.entries()) {
      facts.push(fact);
      factPlaces.push({ file, path: `/${at}` });
    }
  }
  const [pack, sources, cues] = ['pack.json', 'sources.json', 'cues.json'].map((name) => read(join(path, name)));
  const placeOf = (inside: string): Place | undefined => {
    const [, list, at] = inside.split('/');
    return list === 'entities' ? entityPlaces[Number(at)] : list === 'facts' ? factPlaces[Number(at)] : undefined;
  };
  return {
    value: problems.length > 0 ? undefined : { pack, entities, facts, sources, cues },
    problems,
    context: {
      locate(inside) {
        const [, part = '', ...rest] = inside.split('/');
        const place = placeOf(inside);
        if (place !== undefined) return { file: place.file, path: place.path + rest.slice(1).map((step) => `/${step}`).join('') };
        const single = part === 'pack' || part === 'sources' || part === 'cues';
        return single ? { file: join(path, `${part}.json`), path: rest.map((step) => `/${step}`).join('') } : { file: join(path, part), path: '' };
      },
      nameAt: (inside) => {
        const place = placeOf(inside);
        return place === undefined ? undefined : basename(place.file, '.json');
      },
    },
  };
}

function problem(file: string, reason: string, cure: string): Problem {
  return { rule: 'readable', severity: 'error', file, path: '', reason, cure };
}

function jsonFiles(directory: string, problems: Problem[]): string[] {
  if (!existsSync(directory)) {
    problems.push(problem(directory, 'There is no such directory.', 'A pack has the directories entities and facts.'));
    return [];
  }
  const names = readdirSync(directory).sort();
  for (const name of names) {
    if (!name.endsWith('.json')) problems.push(problem(join(directory, name), 'This is no .json file.', 'Take it away, or correct its name.'));
  }
  return names.filter((name) => name.endsWith('.json')).map((name) => join(directory, name));
}

function readJson(file: string, problems: Problem[]): unknown {
  if (!existsSync(file)) {
    problems.push(problem(file, 'The file is missing.', 'Add it.'));
    return undefined;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readMeasured(file));
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof PackTooLarge) {
      problems.push(problem(file, error.message, error.cure));
      return undefined;
    }
    problems.push(problem(file, `This is no JSON in UTF-8: ${error instanceof Error ? error.message : String(error)}.`, 'Mend it at that place; a byte order mark must go too.'));
    return undefined;
  }
}

/** The bytes of a file, measured while they are read. */
function readMeasured(file: string): Uint8Array {
  const gauge = createPackGauge();
  const pieces: Uint8Array[] = [];
  const descriptor = openSync(file, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(pieceSize);
      const read = readSync(descriptor, piece);
      if (read === 0) return Buffer.concat(pieces);
      gauge.add(piece.subarray(0, read));
      pieces.push(piece.subarray(0, read));
    }
  } finally {
    closeSync(descriptor);
  }
}
