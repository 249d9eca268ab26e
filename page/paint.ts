/** Draws marks with the CSS Custom Highlight API: the page's own DOM is never changed. */
import { highlightNames, type HighlightName } from './mark-style.ts';

/** Times the page may erase our marks before we stop drawing. */
const patience = 5;
/** Milliseconds between looks whether the marks still stand, while any are registered and the page is visible. */
const lookEvery = 1_000;

export interface Painter {
  /** Replaces what is registered, by key: a key with the range it had stays untouched. @returns whether anything was to be done */
  draw(marks: ReadonlyMap<object, Mark>): boolean;
  /** True when the page kept erasing the marks and drawing was given up. */
  blocked(): boolean;
  /** Starts anew after being blocked. */
  retry(): void;
}

export interface Mark {
  readonly name: HighlightName;
  readonly range: StaticRange;
}

/**
 * @param document where the marks go
 * @param styleNeeded called before the first mark, and again when the page erased marks: their style may be gone too
 * @param blocked called when drawing is given up
 * @param signal takes all marks away
 */
export function createPainter(document: Document, styleNeeded: () => void, blocked: () => void, signal: AbortSignal): Painter {
  const registry = CSS.highlights as HighlightRegistry | undefined;
  // our own Map: in Firefox a content script cannot iterate the registry, and a page can change what it holds
  const highlights = new Map<HighlightName, { readonly highlight: Highlight; size: number }>();
  let registered = new Map<object, Mark>();
  let erased = 0;
  let gaveUp = false;
  let styled = false;
  let look: ReturnType<typeof setInterval> | undefined;

  const remove = (): void => {
    for (const [name, { highlight }] of highlights) {
      highlight.clear();
      if (registry?.get(name) === highlight) registry.delete(name);
    }
    highlights.clear();
    registered = new Map();
  };
  const stopLooking = (): void => {
    clearInterval(look);
    look = undefined;
  };
  const wereErased = (): boolean =>
    [...highlights].some(([name, { highlight, size }]) => size > 0 && (registry?.get(name) !== highlight || highlight.size !== size));

  /** Draws again what the page erased, or gives up; true when it gave up. */
  const stand = (): boolean => {
    if (gaveUp || !wereErased()) return gaveUp;
    const marks = registered;
    remove();
    if (++erased > patience) {
      gaveUp = true;
      stopLooking();
      blocked();
    } else {
      styleNeeded();
      put(marks);
    }
    return gaveUp;
  };

  const put = (marks: ReadonlyMap<object, Mark>): boolean => {
    let changed = false;
    for (const [key, { name, range }] of registered) {
      if (marks.get(key)?.range === range && marks.get(key)?.name === name) continue;
      const own = highlights.get(name)!;
      own.highlight.delete(range);
      own.size--;
      registered.delete(key);
      changed = true;
    }
    for (const [key, mark] of marks) {
      if (registered.has(key)) continue;
      const own = highlights.get(mark.name) ?? register(mark.name);
      own.highlight.add(mark.range);
      own.size++;
      registered.set(key, mark);
      changed = true;
    }
    return changed;
  };
  const register = (name: HighlightName): { readonly highlight: Highlight; size: number } => {
    const own = { highlight: new Highlight(), size: 0 };
    own.highlight.priority = highlightNames.indexOf(name);
    registry!.set(name, own.highlight);
    highlights.set(name, own);
    return own;
  };

  signal.addEventListener('abort', () => {
    stopLooking();
    remove();
  }, { once: true });

  return {
    draw(marks) {
      if (!registry || signal.aborted || stand()) return false;
      if (marks.size > 0 && !styled) {
        styled = true;
        styleNeeded();
      }
      const changed = put(marks);
      if (registered.size === 0) stopLooking();
      else look ??= setInterval(() => document.visibilityState === 'visible' && stand(), lookEvery);
      return changed;
    },
    blocked: () => gaveUp,
    retry() {
      gaveUp = false;
      erased = 0;
    },
  };
}
