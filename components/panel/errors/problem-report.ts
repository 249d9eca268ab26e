import type { PanelProblem } from './problem.ts';

/** "2026-11-25 02:41:07Z" */
const instant = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}Z`;

/** Plain text for a report, the same in every language: one problem a line, as exactly as it is known. Nothing of a page is in it. */
export const problemReport = (problems: readonly PanelProblem[], version: string): string => [
  `Glossator ${version}`,
  ...problems.map(({ part, kind, error, place, times, first, last }) =>
    [first === last ? instant(last) : `${instant(first)} – ${instant(last)}`, `${times} ×`, part, kind, error, place].filter((field) => field !== '').join(' · ')),
].join('\n');
