/** The card. Hairlines instead of boxes, dates in a column of their own; logical properties only, so that it turns with the language. */
export const cardCss = `
.card { position: relative; inset: auto; block-size: auto; inline-size: 408px; max-inline-size: inherit; max-block-size: inherit; display: flex; flex-direction: column; container-type: inline-size;
  border: 1px solid var(--edge); border-radius: 10px; box-shadow: var(--shadow); overflow: hidden; overflow-wrap: break-word; }
.card .turns:dir(rtl) { transform: scaleX(-1); }

.card header { flex: 0 100 auto; min-block-size: 44px; overflow-y: auto; padding-block: var(--s4) var(--s3); border-block-end: 1px solid var(--line); }
.card .who { display: grid; grid-template-columns: minmax(0, 1fr) auto; padding-inline-end: var(--s4); border-inline-start: 3px solid var(--accent); padding-inline-start: 12px; }
.card h2 { font-size: var(--lead); line-height: 1.25; letter-spacing: -.005em; text-wrap: balance; }
.card .who > p { grid-column: 1 / -1; }
.card .description { margin-block-start: var(--s1); text-wrap: pretty; }
.card .recognition { margin-block-start: var(--s1); text-wrap: pretty; }
.card .recognition abbr { text-decoration: none; }
.card .tools { display: flex; gap: 2px; margin-block-start: -4px; margin-inline-end: -8px; block-size: var(--target); color: var(--quiet); }
.card button { transition: background-color var(--motion); }
.card .tools button, .card .steps button { display: grid; place-items: center; }
.card button:hover, .card button[aria-expanded="true"] { background: var(--press); color: var(--ink); }
.card .tools [aria-pressed="true"] { color: var(--accent); }

/* The facts give way first, to nothing for what is unfolded in the foot; only where there is hardly any room the head scrolls too, and last the foot. */
.card .facts { flex: 0 100000 auto; min-block-size: 88px; overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--edge) transparent; }
.card .facts:focus-visible { outline-offset: -2px; border-radius: 0; }
.card .fact { display: grid; grid-template-columns: 80px minmax(0, 1fr); column-gap: var(--s3); padding-block: var(--s3) 14px; padding-inline: 15px var(--s4); }
.card .fact + .fact { border-block-start: 1px solid var(--line); }
.card .when { font-size: 13px; line-height: 1.35; padding-block-start: 1px; }
.card .statement { margin-block-start: 3px; text-wrap: pretty; }

.card .quotation { margin-block-start: 10px; }
.card blockquote { font: italic var(--lead)/1.4 var(--serif); quotes: auto; padding-inline-start: var(--s3); border-inline-start: 2px solid var(--line); text-wrap: pretty; }
.card blockquote p { hanging-punctuation: first; }
.card blockquote p::before { content: open-quote; }
.card blockquote p::after { content: close-quote; }
.card blockquote:lang(ar, he, fa, zh, ja, ko, hi) { font-style: normal; }
.card .original { font-size: 15px; color: var(--quiet); margin-block-start: var(--s2); }
.card .quotation :is(figcaption, .caption) { margin-block-start: 5px; padding-inline-start: 14px; text-wrap: pretty; }
.card cite { font-style: normal; quotes: auto; }
.card .source cite::before { content: open-quote; }
.card .source cite::after { content: close-quote; }
.card .note { margin-block-start: var(--s2); text-wrap: pretty; }
.card .note b { font-weight: 600; }
.card .sources { margin-block-start: var(--s2); }
.card .sources ul { display: grid; gap: var(--s1); padding-block: var(--s1); }
.card .more, .card .copy { display: inline-flex; align-items: center; gap: 1px; }
.card .more { padding-inline: var(--s1) 2px; margin-block: -5px; margin-inline: -4px; }
.card .more:is(:hover, [aria-expanded="true"]) { background: none; text-decoration: underline; text-underline-offset: 2px; }
.card .more svg, .card .copy svg { transition: rotate var(--motion); }
.card [aria-expanded="true"] > svg { rotate: 180deg; }

.card .answers { margin-block-start: var(--s3); padding-block-start: 10px; border-block-start: 1px dotted var(--edge); }
.card .answers > section + section { margin-block-start: var(--s4); }
.card .answers section > ul { display: grid; gap: var(--s3); margin-block-start: var(--s2); font-size: 13px; line-height: 1.4; }
.card .answers li { padding-inline-start: 17px; }
.card .answers .status { margin-inline-start: -17px; }
.card .answers blockquote { font-size: 15px; }
.card .answers .quotation { margin-block-start: 6px; }
.card .answers .sources, .card .fold { margin-block-start: var(--s1); }

.card .band { position: sticky; inset-block-start: -1px; display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: var(--s3); padding-block: 6px 5px; padding-inline: 15px var(--s4);
  background: var(--wash); border-block: 1px solid var(--line); }
.card .band span { font-weight: 400; }
.card .state { padding-block: var(--s4); padding-inline: 15px var(--s4); }

.card:has(footer [aria-expanded="true"]) .facts { min-block-size: 0; }
.card footer { flex: 0 1 auto; overflow-y: auto; display: flex; flex-wrap: wrap; align-items: center; gap: var(--s1) var(--s2); padding-block: 6px; padding-inline: var(--s2); background: var(--wash); border-block-start: 1px solid var(--line); font-size: 13px; }
/* Nothing to do: only the silent live region is left. */
.card footer:not(:has(button)) { padding: 0; border: 0; }
.card .steps { display: flex; align-items: center; gap: 2px; }
.card .notice { flex: 1; min-inline-size: min-content; text-align: end; }
.card .count { white-space: nowrap; }
.card .copy { padding-inline: var(--s2) var(--s1); }
.card .to-panel { padding-inline: var(--s2); color: var(--accent); }
.card .formats { order: 2; display: flex; flex-wrap: wrap; inline-size: 100%; gap: var(--s1); }
.card .formats[hidden], .card .sources ul[hidden] { display: none; }
.card .formats button { padding-inline: 10px; border: 1px solid var(--edge); border-radius: 6px; background: var(--paper); }

/* Where a name does not hold: it appears over the time for which it takes no click. */
/* Where it does not fit beside the others it stands at the beginning of a line of its own, above what it unfolds. */
.card .not-this { order: 1; margin-inline-end: auto; padding-inline: 6px; }
.card .correct { order: 2; inline-size: 100%; min-inline-size: 0; border: 0; padding: 2px var(--s2) var(--s1); }
.card .correct[hidden] { display: none; }
.card .correct legend { text-wrap: pretty; }
.card .scopes { display: flex; flex-wrap: wrap; gap: var(--s1); margin-block: 6px var(--s2); }
.card .scopes button { padding-inline: 10px; border: 1px solid var(--edge); border-radius: 6px; background: var(--paper); }
.card .correct label { display: flex; align-items: center; gap: 6px; min-block-size: 24px; cursor: pointer; accent-color: var(--accent); }
.card .correct input { flex: none; inline-size: 16px; block-size: 16px; }
.card.corrected { flex-direction: row; align-items: center; gap: var(--s3); padding-block: var(--s2); padding-inline: var(--s4) var(--s2); }
.card.corrected output { flex: 1; min-inline-size: 0; min-block-size: 38px; text-wrap: pretty; }
.card.corrected output > span { display: block; }
.card.corrected .tools { margin: 0; align-items: center; }
.card.corrected .undo { padding-inline: 10px; border: 1px solid var(--edge); border-radius: 6px; color: var(--accent); }
@keyframes settle { from { opacity: .35; } }
@media (prefers-reduced-motion: no-preference) { .card .scopes { animation: settle 500ms ease-in; } }

@container (max-width: 339px) {
  .card .fact { grid-template-columns: minmax(0, 1fr); row-gap: 2px; }
  .card .answers li { padding-inline-start: 0; }
  .card .answers .status { margin-inline-start: 0; }
}
@media print {
  dialog.card { display: none; }
}
@media (forced-colors: active) {
  .card, .card :is(.formats button, .scopes button, .undo) { border-color: CanvasText; }
  .card .who { border-inline-start-color: Highlight; }
  .card button:hover, .card button[aria-expanded="true"] { text-decoration: underline; }
  .card .tools [aria-pressed="true"] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
`;
