/** Which marks are registered at this moment: those near the viewport, one batch a frame. */
import type { Mention } from '../engine/index.ts';
import type { Placed } from './arrange-mentions.ts';
import type { KeptBlock } from './block-store.ts';
import { rectsOf, type Words } from './hit-test.ts';
import { highlightOf } from './mark-style.ts';
import { aroundViewport, watchNearViewport } from './near-viewport.ts';
import { createPainter, type Mark } from './paint.ts';
import { safeDom } from './safe-dom.ts';
import { rangeOf } from './text-block.ts';

/** Most ranges registered at once. */
const mostMarks = 200;

export interface MarkBoard {
  /** What is to be drawn when near the viewport, and the elements whose coming near matters. */
  set(drawn: readonly Placed<KeptBlock>[], elements: ReadonlySet<Element>): void;
  setActive(placed: Words | null): void;
  isNear(element: Element): boolean;
  blocked(): boolean;
  retry(): void;
}

export function createMarkBoard(document: Document, told: {
  readonly styleNeeded: () => void; readonly blocked: () => void; readonly nearChanged: () => void;
}, signal: AbortSignal): MarkBoard {
  const view = safeDom.view(document);
  const painter = createPainter(document, told.styleNeeded, told.blocked, signal);
  const ranges = new WeakMap<Mention, StaticRange>();
  const activeKey = {};
  let drawn: readonly Placed<KeptBlock>[] = [];
  let active: Words | null = null;
  let frame = 0;
  let scrolling: AbortController | null = null;

  const schedule = (): void => {
    if (view && frame === 0 && !signal.aborted) frame = view.requestAnimationFrame(draw);
  };
  const near = watchNearViewport(() => {
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
    const nearby = drawn.filter(({ block }) => near.isNear(block.element));
    const marks = new Map<object, Mark>();
    for (const placed of aroundViewport(nearby, mostMarks, (one) => rectsOf(one)[0], view!.innerHeight)) {
      const range = rangeFor(placed);
      if (range) marks.set(placed.mention, { name: highlightOf(placed.mention.kind), range });
    }
    const init = active && rangeOf(active.block, active.mention);
    if (init) marks.set(activeKey, { name: 'glossator-active', range: activeRange(init) });
    painter.draw(marks);
    followScroll(nearby.length > mostMarks);
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
  signal.addEventListener('abort', () => view?.cancelAnimationFrame(frame), { once: true });

  return {
    set(next, elements) {
      drawn = next;
      near.watch(elements);
      schedule();
    },
    setActive(placed) {
      active = placed;
      schedule();
    },
    isNear: near.isNear,
    blocked: painter.blocked,
    retry() {
      painter.retry();
      schedule();
    },
  };
}

const isSame = (range: StaticRange, init: StaticRangeInit): boolean =>
  range.startContainer === init.startContainer && range.startOffset === init.startOffset &&
  range.endContainer === init.endContainer && range.endOffset === init.endOffset;
