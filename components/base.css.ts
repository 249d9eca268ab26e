/** What every surface shares above the tokens: type, links, buttons, the focus ring, the status label, and two words for print: quiet and small. */
export const baseCss = `
.glossator, .glossator *, .glossator *::before, .glossator *::after { box-sizing: border-box; margin: 0; padding: 0; }
.glossator { font: 400 var(--text)/1.45 var(--sans); color: var(--ink); background: var(--paper); text-align: start; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
.glossator :is(h2, h3, h4) { font: inherit; }
.glossator :is(h2, h3 b) { font-weight: 600; }
.glossator :is(ul, ol) { list-style: none; }
.glossator button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; min-block-size: var(--target); min-inline-size: var(--target); border-radius: 6px; }
.glossator a { color: var(--accent); text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); text-underline-offset: 2px; }
.glossator a:hover { text-decoration-color: currentColor; }
.glossator svg { display: block; flex: none; }
.glossator .date { font-variant-numeric: tabular-nums; unicode-bidi: isolate; }
.glossator :focus { outline: none; }
.glossator :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: 4px; }
.glossator .quiet { color: var(--quiet); }
.glossator .small { font-size: var(--small); line-height: 1.4; }
.glossator .number { font-variant-numeric: tabular-nums; }
.glossator .status { display: flex; gap: 6px; align-items: baseline; font-size: var(--small); line-height: 1.4; font-weight: 600; letter-spacing: .01em; }
.glossator .status > span { min-inline-size: 0; overflow-wrap: anywhere; }
.glossator .status .by { font-weight: 400; }
.glossator .status-shape { position: relative; inset-block-start: 1px; }
.glossator .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { .glossator :focus-visible { outline-color: Highlight; } }
`;
