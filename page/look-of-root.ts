/** What shows of a shadow root besides its nodes. */

/** Firefox tells extensions of every shadow tree; in Chromium a page cannot reach our nodes to give them one. */
type FirefoxElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * A text that stays the same while nobody changes what can be changed without a mutation of nodes: rules of style, shadow trees inside, and
 * animations that a script began.
 */
export function lookOfRoot(root: ShadowRoot): string {
  const rules = [...root.adoptedStyleSheets, ...root.styleSheets].flatMap(({ disabled, media, cssRules }) => [disabled, media.mediaText, ...Array.from(cssRules, ({ cssText }) => cssText)]);
  const trees = Array.from(root.querySelectorAll<FirefoxElement>('*')).filter((element) => element.openOrClosedShadowRoot).length;
  const animations = root.getAnimations().filter((animation) => !(animation instanceof CSSTransition || animation instanceof CSSAnimation)).length;
  return [...rules, trees, animations].join('\n');
}
