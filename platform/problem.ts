/** What is kept of something that failed: which of our parts, what could not be done, where in our code, how often. Never a word or an address of a page. Pure. */
import { isCount, isOneOf, isShape, isString, type Check } from './shape.ts';

/** The parts of the extension in which something can fail; page: its scripts in a web page. */
export const problemParts = ['background', 'page', 'popup', 'panel', 'settings', 'welcome'] as const;
export type ProblemPart = (typeof problemParts)[number];

/** What could not be done. */
export const problemKinds = [
  /** A page, or a part of it, could not be read with the names. */
  'unread',
  /** The reader's corrections could not be asked for, and count for nothing on that page. */
  'corrections',
  /** The marks have no lines, or not those that were chosen. */
  'style',
  /** The count on the icon may be old. */
  'badge',
  /** Of which site a frame is: it may be marked though its site is switched off. */
  'site',
  'card',
  /** Nothing of a page for the panel. */
  'listing',
  /** Facts or names cannot be opened. */
  'packs',
  /** The browser's storage refused a setting. */
  'store',
  'store-correction',
  /** What is stored cannot be read, or not all of it. */
  'settings-broken', 'settings-partly', 'corrections-broken', 'corrections-partly',
  /** Scripts, menu or badge were not put in place. */
  'start',
  /** A mistake of ours. */
  'unexpected',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

export interface Problem {
  readonly kind: ProblemKind;
  /** The kind of the error by its name ("TypeError"), '' where there was none. Its message is left out: it may quote a page. */
  readonly error: string;
  /** Where in our code: file, line and column of the built script; '' unknown. */
  readonly place: string;
  /** How often since it was last told. */
  readonly times: number;
}

/** A problem as it is kept for the panel. */
export interface KeptProblem extends Problem {
  readonly part: ProblemPart;
  /** Epoch milliseconds. */
  readonly first: number;
  readonly last: number;
}

/** From a content script to the background. */
export interface ProblemRequests {
  /** Something failed in the asking frame. */
  'problem': { request: Problem; reply: null };
}

/** Different problems that are kept; the one that was longest not seen makes room. */
export const mostProblems = 40;
/** A page can fail in a loop; more than this at once is told as this. */
export const mostTimes = 1_000;

const matches = (pattern: RegExp): Check<string> => (value): value is string => isString(value) && pattern.test(value);
const problem = {
  kind: isOneOf(...problemKinds),
  error: matches(/^[A-Za-z]{0,40}$/u),
  place: matches(/^(?:[\w./-]{1,80}:\d{1,7}:\d{1,7})?$/u),
  times: ((value): value is number => isCount(value) && value >= 1 && value <= mostTimes) as Check<number>,
};
export const isProblem = isShape<Problem>(problem);
export const isKeptProblem = isShape<KeptProblem>({ ...problem, times: isCount, part: isOneOf(...problemParts), first: isCount, last: isCount });

/** File, line and column of the first line of a stack that is in a script of the extension; '' when none is. @param base the extension's own address */
export function placeIn(stack: unknown, base: string): string {
  if (!isString(stack) || base === '') return '';
  const at = stack.indexOf(base);
  return at < 0 ? '' : /^[\w./-]{1,80}\.js:\d{1,7}:\d{1,7}/u.exec(stack.slice(at + base.length, at + base.length + 200))?.[0] ?? '';
}

/** What is kept of an error: its name and its place, not its words. */
export function problemOf(kind: ProblemKind, error: unknown, base: string): Problem {
  const { name, stack } = error instanceof Error ? error : { name: '', stack: '' };
  return { kind, error: problem.error(name) ? name : '', place: placeIn(stack, base), times: 1 };
}

/** Two tellings of one problem. */
export const isSameProblem = (a: Problem, b: Problem): boolean => a.kind === b.kind && a.error === b.error && a.place === b.place;

/** States rather than events: found again at every look, and counted once. */
const standing: ReadonlySet<ProblemKind> = new Set(['settings-broken', 'settings-partly', 'corrections-broken', 'corrections-partly']);

/** The list with one problem more, or counted again; the latest last. */
export function withProblem(list: readonly KeptProblem[], told: Problem, part: ProblemPart, now: number): readonly KeptProblem[] {
  const known = list.find((one) => one.part === part && isSameProblem(one, told));
  if (known && standing.has(told.kind)) return list;
  const { kind, error, place, times } = told;
  return [...list.filter((one) => one !== known), { part, kind, error, place, times: (known?.times ?? 0) + times, first: known?.first ?? now, last: now }].slice(-mostProblems);
}
