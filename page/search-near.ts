/** Of thousands of elements, those near the viewport: searched for while the page scrolls and now and then, instead of watched. */
import { safeDom } from './safe-dom.ts';
import { startSlices } from './slices.ts';
import { firstBelow } from './viewport-order.ts';

/** Milliseconds between two searches while the page scrolls: not even a hasty reader leaves behind the screen that is searched ahead. */
const whileScrolling = 100;
/** All are asked so soon (ms) after a change, then less and less often, and in one part of the main thread's time at most. */
const afterChange = 300;
const seldom = 10_000;
const share = 50;

export interface NearSearch {
  /** Searches among these, in reading order, and no others. */
  among(elements: readonly Element[]): void;
  near(): ReadonlySet<Element>;
}

/**
 * While the page scrolls the place is found by bisection, a dozen rectangles instead of all: where the page is laid out in reading order nothing is missed.
 * In other layouts something may be, until all are asked shortly after. Every element that is taken for near was asked itself.
 * @param onChange called when an element came near or went away
 */
export function searchNear(document: Document, onChange: () => void, signal: AbortSignal): NearSearch {
  const view = safeDom.view(document);
  let elements: readonly Element[] = [];
  let near: ReadonlySet<Element> = new Set();
  let listening: AbortController | null = null;
  let bisecting: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;
  /** Times by performance.now(): when all are asked next, and until when they are not. */
  let due = Infinity, rest = 0;
  let pause = afterChange;
  /** Number of the last search; a later one takes the place of one under way. */
  let turn = 0;

  const search = async (all: boolean): Promise<void> => {
    const mine = ++turn;
    const slices = startSlices(signal);
    const height = view!.innerHeight, width = view!.innerWidth;
    const found = new Set<Element>();
    /** Notes the element if it is near. @returns whether all after it are farther down, where the layout is that of the text */
    const ask = (element: Element): boolean => {
      const { top, bottom, left, right } = safeDom.rect(element);
      if (bottom >= -height && top <= 2 * height && right >= 0 && left <= width && (right > left || bottom > top)) found.add(element);
      return top > 2 * height;
    };
    if (!all) for (const element of near) ask(element);
    for (let at = all ? 0 : firstBelow(elements, (element) => boxOf(element), -height); at < elements.length; at++) {
      if (ask(elements[at]!) && !all) break;
      const breath = slices.pause();
      if (breath) await breath;
      if (mine !== turn) return;
    }
    const isChanged = found.size !== near.size || !found.isSubsetOf(near);
    near = found;
    if (isChanged) onChange();
    if (!all) return;
    pause = isChanged ? afterChange : Math.min(seldom, 2 * pause);
    rest = performance.now() + slices.spent() * share;
    askAll(pause);
  };
  const run = (all: boolean): void => void search(all).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  const askAll = (wait: number): void => {
    const at = Math.max(performance.now() + wait, rest);
    if (at >= due) return;
    clearTimeout(asking);
    due = at;
    asking = setTimeout(() => {
      due = Infinity;
      if (document.visibilityState === 'visible') run(true);
      else askAll(seldom);
    }, at - performance.now());
  };
  const changed = (): void => {
    pause = afterChange;
    askAll(pause);
    bisecting ??= setTimeout(() => {
      bisecting = undefined;
      run(false);
    }, whileScrolling);
  };
  const stop = (): void => {
    listening?.abort();
    listening = null;
    clearTimeout(bisecting);
    clearTimeout(asking);
    bisecting = undefined;
    due = Infinity;
    turn++;
  };
  signal.addEventListener('abort', stop, { once: true });

  return {
    among(next) {
      if (!view || signal.aborted) return;
      elements = next;
      near = near.intersection(new Set(next));
      if (next.length === 0) return stop();
      if (!listening) {
        listening = new AbortController();
        for (const [target, type] of [[document, 'scroll'], [view, 'resize']] as const) safeDom.listen(target, type, changed, { passive: true, capture: true, signal: listening.signal });
      }
      changed();
    },
    near: () => near,
  };
}

function boxOf(element: Element): DOMRect | null {
  const rect = safeDom.rect(element);
  return rect.width > 0 || rect.height > 0 ? rect : null;
}
