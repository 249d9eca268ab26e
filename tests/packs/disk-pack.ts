import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { OpenPack } from './small-pack.ts';

/** A new directory that is gone after the test. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'glossator-pack-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Writes a pack the way data/ holds them: one file an entity, facts in the file of what they are first about. */
export function writePack(directory: string, pack: OpenPack): string {
  const write = (name: string, value: unknown): void => writeFileSync(join(directory, name), JSON.stringify(value, null, 2));
  for (const part of ['entities', 'facts']) mkdirSync(join(directory, part), { recursive: true });
  write('pack.json', pack.pack);
  write('sources.json', pack.sources);
  write('cues.json', pack.cues);
  for (const entity of pack.entities) write(`entities/${entity.id}.json`, entity);
  for (const [subject, facts] of Map.groupBy(pack.facts, ({ about }) => about[0])) write(`facts/${subject}.json`, facts);
  return directory;
}
