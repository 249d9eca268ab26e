/** The door for whoever reads and compiles packs: the command line, and the import of packs. Not for pages. */
export type { CheckContext, Finding, Problem, Rule, Severity } from './problem.ts';
export { parsePack, type ParsedPack } from './parse-pack.ts';
export { compilePack, type CompiledPack } from './compile-pack.ts';
export { rules } from './rules/index.ts';
