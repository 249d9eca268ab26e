/** The door for whoever compiles packs: names -> gazetteer bytes. Kept apart from index.ts, so that a page never loads it. */
export { buildGazetteer } from './build-gazetteer.ts';
export { buildSteps } from './build-steps.ts';
export { BuildStopped, buildPhases, runSteps, type BuildPhase, type BuildStep, type RunOptions, type StopSignal } from './run-steps.ts';
export { scoutSteps, scoutWords } from './scout-words.ts';
