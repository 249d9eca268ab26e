import type { BuildPhase } from '../../engine/build.ts';
import type { PackProgress } from './build-in-worker.ts';

const doing: Readonly<Record<BuildPhase, string>> = {
  names: 'collecting names', cues: 'collecting cues', tree: 'arranging names', texts: 'writing names', bytes: 'writing sections', scout: 'choosing words for the scout',
};
const count = (value: number): string => value.toLocaleString('en-US');

/** "data/x: collecting names, 120,000 of 1,000,000" */
export function tellProgress({ path, step }: PackProgress): string {
  if (!step) return `${path}: reading and checking`;
  return `${path}: ${doing[step.phase]}, ${count(step.done)}${step.total === undefined ? '' : ` of ${count(step.total)}`}`;
}

/** Builds quicker than this show nothing (milliseconds). */
const patience = 500;

/** One line of a terminal, written over again and again; on anything else, nothing. */
export class ProgressLine {
  readonly #terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
  readonly #since = Date.now();
  #isShown = false;

  constructor(terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>) {
    this.#terminal = terminal;
  }

  show(progress: PackProgress): void {
    if (!this.#terminal.isTTY || Date.now() - this.#since < patience) return;
    this.clear();
    this.#terminal.write(tellProgress(progress));
    this.#isShown = true;
  }

  /** Makes way for other lines. */
  clear(): void {
    if (this.#isShown) this.#terminal.write('\r\u001b[2K');
    this.#isShown = false;
  }
}
