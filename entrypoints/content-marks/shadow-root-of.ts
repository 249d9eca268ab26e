/** Closed shadow roots, which only an extension may open. */
import { offeredCardSurface } from '../../page/index.ts';

type Opener = (element: Element) => ShadowRoot | null;
const inChromium = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } }).chrome?.dom?.openOrClosedShadowRoot;

/** The root of any element, open or closed. */
export const openRoot: Opener = (element) => (inChromium ? inChromium(element) : (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null);

/**
 * The closed root of an element of the page, never that of our own card. Chromium is asked for custom elements only: the question costs a call
 * into the extension's bindings (and no form, whose names may be shadowed, can be a host); Firefox has it as a property.
 */
export const shadowRootOf: Opener = (element) => {
  if (element === offeredCardSurface()?.host()) return null;
  if (inChromium && !(element instanceof HTMLElement && !(element instanceof HTMLFormElement) && element.localName.includes('-'))) return null;
  return openRoot(element);
};
