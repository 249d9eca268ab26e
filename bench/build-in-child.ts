/** Builds a gazetteer of so many aliases in a process of its own, which tells how much memory it took and gives it all back: node bench/build-in-child.ts COUNT HOW FILE */
import { fork } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildGazetteer, type BuildStep } from '../engine/build.ts';
import { makeSource, type MadeNames } from './make-names.ts';

export interface Built extends BuildCost {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface BuildCost {
  /** Of the build; the names are made while it takes them. */
  readonly seconds: number;
  /** … of a processor: what they would be on a machine with nothing else to do. */
  readonly processorSeconds: number;
  /** Most memory the process ever had, in MB. */
  readonly megabytes: number;
  /** … more than it had before the build. */
  readonly growth: number;
}

interface ChildOptions {
  readonly signal?: AbortSignal;
  /** Told about ten times a second. */
  readonly progress?: (step: BuildStep) => void;
}

/** @throws {Error} named AbortError when the signal says so; the process is gone then, and so is its file. */
export async function buildInChild(count: number, as: MadeNames['as'], { signal, progress }: ChildOptions = {}): Promise<Built> {
  const file = path.join(tmpdir(), `glossator-bench-${process.pid}-${count}-${as}.bin`);
  const { promise, resolve, reject } = Promise.withResolvers<BuildCost>();
  const child = fork(import.meta.filename, [String(count), as, file], { ...(signal && { signal }) });
  child.on('message', (message: { step: BuildStep } | { cost: BuildCost }) => ('cost' in message ? resolve(message.cost) : progress?.(message.step)));
  child.once('error', reject);
  child.once('exit', (code) => reject(new Error(`The build of ${count} aliases ended with code ${code}.`)));
  try {
    const cost = await promise;
    return { bytes: new Uint8Array(await readFile(file)), ...cost };
  } finally {
    await rm(file, { force: true });
  }
}

if (import.meta.main) {
  const [count, as, file] = process.argv.slice(2);
  const megabytes = (): number => process.resourceUsage().maxRSS / 1024;
  const source = makeSource(Number(count), { as: as as MadeNames['as'] });
  const before = megabytes();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const buffer = buildGazetteer(source, { progress: (step) => process.send?.({ step }) });
  const { user, system } = process.cpuUsage(cpu);
  const cost: BuildCost = { seconds: (performance.now() - start) / 1000, processorSeconds: (user + system) / 1e6, megabytes: megabytes(), growth: megabytes() - before };
  await writeFile(file!, new Uint8Array(buffer));
  process.send?.({ cost });
}
