/** The one place for errors: whatever fails in any part of the extension is told here. How it is kept is set up by the part (collect-errors.ts). */
import browser from 'webextension-polyfill';
import { OtherSideGone } from './messages.ts';
import { isSameProblem, mostTimes, placeIn, problemOf, type Problem, type ProblemKind } from './problem.ts';

/** The first telling goes at once; what follows of the same is counted for so long (ms). */
const gather = 5_000;
/** Different problems that one life of a part tells; nothing honest has more. */
const mostTold = 20;

let deliver: ((problem: Problem) => Promise<unknown>) | null = null;
interface Told { readonly problem: Problem; waiting: number; timer: ReturnType<typeof setTimeout> | undefined }
const told: Told[] = [];
/** An error on its way through several hands is told once. */
const seen = new WeakSet<object>();

/** Where problems of this part go; null: nowhere, for the extension is gone. */
export function deliverProblems(to: typeof deliver): void {
  deliver = to;
}

/** The extension's own address; '' once it was reloaded under a page. */
function base(): string {
  try {
    return browser.runtime.getURL('');
  } catch {
    return '';
  }
}

/** What cannot even be kept is left to the browser's own list of the extension's errors. */
const send = (problem: Problem): void => void deliver?.(problem).catch((error: unknown) => {
  if (!(error instanceof OtherSideGone)) console.error(`Glossator: ${problem.kind} ${problem.error} ${problem.place}, and it could not be kept.`);
});

function sendGathered(one: Told): void {
  send({ ...one.problem, times: one.waiting });
  one.waiting = 0;
  one.timer = undefined;
}

/** Tells that something could not be done. The error's own words are not kept, for they may quote a page. */
export function reportProblem(kind: ProblemKind, error: unknown): void {
  if (!deliver || error instanceof OtherSideGone) return;
  if (error instanceof Error) {
    if (seen.has(error)) return;
    seen.add(error);
  }
  const problem = problemOf(kind, error, base());
  const known = told.find((one) => isSameProblem(one.problem, problem));
  if (known) {
    known.waiting = Math.min(known.waiting + 1, mostTimes);
    known.timer ??= setTimeout(sendGathered, gather, known);
  } else if (told.length < mostTold) {
    told.push({ problem, waiting: 0, timer: undefined });
    send(problem);
  }
}

/**
 * Tells of errors that nobody caught, until the signal aborts.
 * @param besideOthers true in a page, where other scripts fail too: only what failed in a file of the extension is ours
 */
export function hearUncaught(besideOthers: boolean, signal?: AbortSignal): void {
  const hear = (error: unknown, isTrusted: boolean): void => {
    // what is no Error is a browser's remark, as on a ResizeObserver that needs another frame
    if (isTrusted && error instanceof Error && (!besideOthers || placeIn(error.stack, base()) !== '')) reportProblem('unexpected', error);
  };
  const options = signal ? { signal } : {};
  globalThis.addEventListener?.('error', ({ error, isTrusted }) => hear(error, isTrusted), options);
  globalThis.addEventListener?.('unhandledrejection', ({ reason, isTrusted }) => hear(reason, isTrusted), options);
}
