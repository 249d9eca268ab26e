/** Which marks are registered at this moment: those near the viewport, in batches. */
import type { Mention } from '../engine/index.ts';
import type { Placed } from './arrange-mentions.ts';
import type { KeptBlock } from './block-store.ts';
import { rectsOf, type Words } from './hit-test.ts';
import { highlightOf } from './mark-style.ts';
import { watchNearViewport } from './near-viewport.ts';
import { createPainter, type Mark } from './paint.ts';
import { safeDom } from './safe-dom.ts';
import { rangeOf } from './text-block.ts';
import { aroundViewport } from './viewport-order.ts';

/** Most ranges registered at once. */
const mostMarks = 200;
/** Milliseconds between looks whether what is near can still be seen, while the page is visible: styles change without a sign. */
const lookEvery = 1_000;
/** Milliseconds between two batches: the browser marks all ranges again after each, and a screen of them waits beyond the edge. */
const pause = 100;

export interface MarkBoard {
  /**
   * @param drawn in reading order: what is to be drawn when near the viewport
   * @param hidden elements whose coming near matters too
   */
  set(drawn: readonly Placed<KeptBlock>[], hidden: readonly Element[]): void;
  /** What was drawn last of what is near the viewport. */
  drawnNearby(): readonly Placed<KeptBlock>[];
  setActive(placed: Words | null): void;
  isNear(element: Element): boolean;
  blocked(): boolean;
  retry(): void;
}

export function createMarkBoard(document: Document, told: {
  readonly styleNeeded: () => void; readonly blocked: () => void;
  /** Something came near or went away. */
  readonly nearChanged: () => void;
  /** Once a second while marks are drawn, or what is hidden is near. */
  readonly look: () => void;
}, signal: AbortSignal): MarkBoard {
  const view = safeDom.view(document);
  const painter = createPainter(document, told.styleNeeded, told.blocked, signal);
  const ranges = new WeakMap<Mention, StaticRange>();
  const activeKey = {};
  /** What is to be drawn, by element and in reading order, with the number of the first. */
  let drawn = new Map<Element, { readonly at: number; readonly placed: Placed<KeptBlock>[] }>();
  let hidden: readonly Element[] = [];
  let nearby: readonly Placed<KeptBlock>[] = [];
  let active: Words | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = 0;
  let scrolling: AbortController | null = null;
  let looking: ReturnType<typeof setInterval> | undefined;

  const drawNow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (view && frame === 0 && !signal.aborted) frame = view.requestAnimationFrame(draw);
  };
  const schedule = (): void => {
    const wait = rest - performance.now();
    if (wait <= 0) drawNow();
    else if (frame === 0 && !signal.aborted) timer ??= setTimeout(drawNow, wait);
  };
  const near = watchNearViewport(document, () => {
    told.nearChanged();
    schedule();
  }, signal);

  const rangeFor = (placed: Placed<KeptBlock>): StaticRange | null => {
    const init = rangeOf(placed.block, placed.mention);
    const known = ranges.get(placed.mention);
    if (!init || (known && isSame(known, init))) return init && known!;
    const range = new StaticRange(init);
    ranges.set(placed.mention, range);
    return range;
  };

  const draw = (): void => {
    frame = 0;
    const all = [...near.near()].flatMap((element) => drawn.get(element) ?? []).sort((a, b) => a.at - b.at).flatMap(({ placed }) => placed);
    nearby = aroundViewport(all, mostMarks, (one) => rectsOf(one)[0] ?? null, view!.innerHeight);
    const marks = new Map<object, Mark>();
    for (const placed of nearby) {
      const range = rangeFor(placed);
      if (range) marks.set(placed.mention, { name: highlightOf(placed.mention.kind), range });
    }
    const init = active && rangeOf(active.block, active.mention);
    if (init) marks.set(activeKey, { name: 'glossator-active', range: activeRange(init) });
    if (painter.draw(marks)) rest = performance.now() + pause;
    followScroll(all.length > mostMarks);
    if (nearby.length > 0 || hidden.some(near.isNear)) looking ??= setInterval(() => document.visibilityState === 'visible' && told.look(), lookEvery);
    else stopLooking();
  };
  const stopLooking = (): void => {
    clearInterval(looking);
    looking = undefined;
  };
  let lastActive: StaticRange | null = null;
  const activeRange = (init: StaticRangeInit): StaticRange => lastActive && isSame(lastActive, init) ? lastActive : lastActive = new StaticRange(init);

  /** Only where more marks stand in elements near the viewport than may be registered: there the place in the page decides. */
  const followScroll = (follow: boolean): void => {
    if (follow === (scrolling !== null)) return;
    scrolling?.abort();
    scrolling = follow ? new AbortController() : null;
    if (scrolling) safeDom.listen(document, 'scroll', schedule, { passive: true, capture: true, signal: AbortSignal.any([signal, scrolling.signal]) });
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    stopLooking();
    view?.cancelAnimationFrame(frame);
  }, { once: true });

  return {
    set(next, notSeen) {
      hidden = notSeen;
      drawn = new Map();
      for (const [at, placed] of next.entries()) {
        const known = drawn.get(placed.block.element);
        if (known) known.placed.push(placed);
        else drawn.set(placed.block.element, { at, placed: [placed] });
      }
      near.watch([...drawn.keys()], hidden);
      schedule();
    },
    setActive(placed) {
      active = placed;
      drawNow();
    },
    drawnNearby: () => nearby,
    isNear: near.isNear,
    blocked: painter.blocked,
    retry() {
      painter.retry();
      drawNow();
    },
  };
}

const isSame = (range: StaticRange, init: StaticRangeInit): boolean =>
  range.startContainer === init.startContainer && range.startOffset === init.startOffset &&
  range.endContainer === init.endContainer && range.endOffset === init.endOffset;
