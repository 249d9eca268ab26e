import { buildSteps } from './build-steps.ts';
import { runSteps, type RunOptions } from './run-steps.ts';
import type { GazetteerSource } from './source.ts';

/**
 * Builds a gazetteer in one go; for large ones see RunOptions, or take buildSteps() where the work must share its thread.
 * @returns the bytes that openGazetteer() reads; the same source gives the same bytes.
 * @throws {RangeError} when a name has no word, an id comes twice, or an entity cannot be read, naming the entity.
 * @throws {BuildStopped} when the signal says so.
 */
export function buildGazetteer(source: GazetteerSource, options?: RunOptions): ArrayBuffer {
  return runSteps(buildSteps(source), options);
}
