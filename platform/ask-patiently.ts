/** Asks the background once more when it was stopped before it answered: the next question starts it anew. */
import { reportProblem } from './errors.ts';
import { RequestFailed, sendToBackground, Unanswered } from './messages.ts';
import type { ProblemKind } from './problem.ts';
import type { ToBackground } from './types.ts';

/** Waits before asking again (ms): a start takes some hundred, and whoever asks much longer asks something that stops it every time. */
const patience: readonly number[] = [50, 500, 2_000];

/** What could not be done when all patience was in vain. */
const inVain: Readonly<Partial<Record<keyof ToBackground, ProblemKind>>> = {
  'read-texts': 'unread', 'page-corrections': 'corrections', 'insert-mark-style': 'style', 'status-changed': 'badge', 'card': 'card', 'load-card-code': 'card',
  'load-panel-code': 'listing', 'tab-host': 'site', 'correct': 'store-correction', 'undo-correction': 'store-correction',
};

export interface PatienceOptions {
  /** Nobody wants to know any more once it has aborted. @default nobody stops wanting */
  readonly signal?: AbortSignal;
  /** Asks again also where the background answered that it could not. @default false */
  readonly evenRefused?: boolean;
}

/**
 * As sendToBackground, with patience. Only for what may be done twice: the background may have done it and been stopped before it could say so.
 * @throws {OtherSideGone} @throws {RequestFailed} when all patience was in vain
 */
export async function askPatiently<K extends keyof ToBackground>(type: K, request: ToBackground[K]['request'], { signal, evenRefused = false }: PatienceOptions = {}): Promise<ToBackground[K]['reply']> {
  for (let tries = 0; ; tries++) {
    try {
      return await sendToBackground(type, request);
    } catch (error) {
      const wait = patience[tries];
      if (!(error instanceof (evenRefused ? RequestFailed : Unanswered)) || wait === undefined || signal?.aborted) {
        if (!signal?.aborted && type !== 'problem') reportProblem(inVain[type] ?? 'unexpected', error);
        throw error;
      }
      await new Promise((resume) => { setTimeout(resume, wait); });
    }
  }
}
