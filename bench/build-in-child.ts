/** Builds a gazetteer of so many aliases in a process of its own, which gives all its memory back: node bench/build-in-child.ts COUNT HOW FILE */
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { buildGazetteer } from '../engine/build.ts';
import { makeSource, type MadeNames } from './make-names.ts';

export interface Built {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the build alone, without making the names. */
  readonly seconds: number;
  /** Most memory the process ever had, in MB. */
  readonly megabytes: number;
}

/** Megabytes of heap that the child may have. */
const heap = 6_144;

export async function buildInChild(count: number, as: MadeNames['as']): Promise<Built> {
  const file = path.join(tmpdir(), `glossator-bench-${process.pid}-${count}-${as}.bin`);
  const { stdout } = await promisify(execFile)(process.execPath, [`--max-old-space-size=${heap}`, import.meta.filename, String(count), as, file]);
  const bytes = new Uint8Array(await readFile(file));
  await rm(file);
  return { bytes, ...(JSON.parse(stdout) as { seconds: number; megabytes: number }) };
}

if (import.meta.main) {
  const [count, as, file] = process.argv.slice(2);
  const source = makeSource(Number(count), { as: as as MadeNames['as'] });
  const start = performance.now();
  const buffer = buildGazetteer(source);
  const seconds = (performance.now() - start) / 1000;
  await writeFile(file!, new Uint8Array(buffer));
  console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
}
