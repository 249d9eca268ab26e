/** The door for whoever reads and compiles packs: the command line, and the import of packs. Not for pages. */
export type { CheckContext, Problem } from './problem.ts';
export { createPackGauge, packLimits, PackTooLarge, type PackLimits } from './pack-gauge.ts';
export { parsePack } from './parse-pack.ts';
export { compilePack, type CompiledPack } from './compile-pack.ts';
