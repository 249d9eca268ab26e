/** Sets up, at the start of each part, where its problems go. */
import { askPatiently } from './ask-patiently.ts';
import { deliverProblems, hearUncaught } from './errors.ts';
import { keepProblem } from './kept-problems.ts';
import type { ProblemPart } from './problem.ts';

/** In the background and in the extension's own pages. Call first of all. */
export function collectErrors(part: Exclude<ProblemPart, 'page'>): void {
  deliverProblems((problem) => keepProblem(problem, part));
  hearUncaught(false);
}

/** In a script of ours in a page, which can keep nothing itself: the background does, and knows the sender by its tab. */
export const tellErrors = (): void => deliverProblems((problem) => askPatiently('problem', problem));

/** The same, and errors that none of our scripts in this page caught, until the signal aborts. For the one script that is in every page. */
export function collectErrorsInPage(signal: AbortSignal): void {
  tellErrors();
  hearUncaught(true, signal);
  signal.addEventListener('abort', () => deliverProblems(null), { once: true });
}
