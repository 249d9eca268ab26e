/**
 * Counts what a piece of work executes, so that no clock of a busy machine has a say. Import it before what is to be counted:
 * only code that is compiled after the counting began carries counters.
 */
import { Session } from 'node:inspector/promises';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** Functions called and blocks entered in the engine (and in this folder) since the last call. */
async function stepsTaken(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const ours = result.filter(({ url }) => /\/engine\/|\/tests\/fuzz\//.test(url)).flatMap(({ functions }) => functions);
  return ours.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}

/** … while `work` runs. What the runtime does by itself, such as matching a pattern, is not seen. */
export async function countSteps(work: () => unknown): Promise<number> {
  await stepsTaken();
  work();
  return stepsTaken();
}
