/** Where content-names leaves the reader for content-marks: both run in one isolated world, which the page cannot reach. */
import type { PageReader } from '../../page/index.ts';

/** Makes a reader of all bundled packs but those switched off; null when that leaves none. */
export type MakeReader = (offPacks: readonly string[]) => PageReader | null;

const slot = Symbol.for('glossator.names');
type World = typeof globalThis & { [slot]?: MakeReader };

/** content-names: a later offer (after an update of the extension) takes the place of an earlier one. */
export function offerNames(makeReader: MakeReader): void {
  (globalThis as World)[slot] = makeReader;
}

/** content-marks: once 'load-names' was answered; undefined before. */
export const offeredNames = (): MakeReader | undefined => (globalThis as World)[slot];
