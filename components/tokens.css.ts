/**
 * The whole visual language: nine colours, two families, three sizes, steps of four. Every surface (card, popup, options) stands on it by
 * the class "glossator" on its outermost element. They are declared there and not on :host or :root, where a page could overrule them.
 * Dark is designed, not inverted: light-dark() answers to color-scheme, and that to data-theme or, without it, to the browser.
 */
export const tokensCss = `
.glossator {
  color-scheme: light dark;
  --paper: light-dark(#fdfcf9, #1d1e20);
  --desk: light-dark(#ece9e2, #121314);
  --ink: light-dark(#1d1c1a, #e9e6df);
  --quiet: light-dark(#625e56, #a8a399);
  --line: light-dark(#dcd7cc, #3a3b3e);
  --edge: light-dark(#c9c3b5, #4b4c50);
  --wash: light-dark(#f4f1ea, #26282b);
  --press: light-dark(#e8e4da, #323438);
  --accent: light-dark(#1f4e8c, #9cc0f5);
  --sans: system-ui, "Segoe UI", "Helvetica Neue", "Liberation Sans", sans-serif;
  --serif: "Iowan Old Style", "Palatino Linotype", Charter, Georgia, "Liberation Serif", serif;
  --small: 12px;
  --text: 14px;
  --lead: 17px;
  --s1: 4px;
  --s2: 8px;
  --s3: 12px;
  --s4: 16px;
  --s5: 24px;
  --target: 28px;
  --motion: 120ms;
  --shadow: 0 1px 2px rgb(0 0 0 / .06), 0 12px 32px rgb(0 0 0 / .14);
}
.glossator[data-theme="light"] { color-scheme: light; }
.glossator[data-theme="dark"] { color-scheme: dark; }
@media (prefers-reduced-motion: reduce) { .glossator { --motion: 0ms; } }
`;
