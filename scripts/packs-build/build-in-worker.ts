import { Worker } from 'node:worker_threads';
import { BuildStopped, type BuildStep } from '../../engine/build.ts';
import type { CompiledPack } from '../../packs/build.ts';

/** Where the build of packs is; without a step the pack is still being read and checked. */
export interface PackProgress {
  readonly path: string;
  readonly step?: BuildStep;
}

/** What the worker says. null: a pack is broken, and the worker has said why on standard error. */
export type WorkerMessage = { readonly progress: PackProgress } | { readonly packs: readonly CompiledPack[] | null };

export interface WorkerOptions {
  readonly signal?: AbortSignal;
  readonly progress?: (progress: PackProgress) => void;
  /** What the worker prints, where it is not to go to the standard streams. */
  readonly print?: (to: 'stdout' | 'stderr', text: string) => void;
}

/**
 * Checks and compiles packs in a thread of its own, so that this one stays free to tell and to stop: the signal ends the thread, whatever it does, and
 * nothing of it is left. A page in a browser may do the same with a Worker around runSteps().
 * @param paths as checkPacks() takes them
 * @throws {BuildStopped} when the signal says so.
 */
export async function buildInWorker(paths: readonly string[], { signal, progress, print }: WorkerOptions = {}): Promise<readonly CompiledPack[] | null> {
  if (signal?.aborted) throw new BuildStopped(signal.reason);
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: paths, stdout: print !== undefined, stderr: print !== undefined });
  if (print) for (const to of ['stdout', 'stderr'] as const) worker[to].setEncoding('utf8').on('data', (text: string) => print(to, text));
  let last: BuildStep | undefined;
  const { promise, resolve, reject } = Promise.withResolvers<readonly CompiledPack[] | null>();
  const stop = (): void => reject(new BuildStopped(signal?.reason, last));
  let packs: readonly CompiledPack[] | null = null;
  signal?.addEventListener('abort', stop);
  worker.on('message', (message: WorkerMessage) => {
    if ('packs' in message) packs = message.packs;
    else {
      last = message.progress.step;
      progress?.(message.progress);
    }
  });
  worker.once('error', reject);
  // at its end, when all that it printed has come
  worker.once('exit', (code) => (code === 0 ? resolve(packs) : reject(new Error(`The build ended with code ${code}.`))));
  try {
    return await promise;
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
