/** The panel: a narrow column beside the page, two columns where there is room. Logical properties only, so that it turns with the language. */
export const panelCss = `
html:has(> body > .panel) { color-scheme: light dark; background: light-dark(#fdfcf9, #1d1e20); }
html[data-theme="light"]:has(> body > .panel) { color-scheme: light; }
html[data-theme="dark"]:has(> body > .panel) { color-scheme: dark; }
body:has(> .panel) { margin: 0; }
.panel { min-block-size: 100vh; display: flex; flex-direction: column; overflow-wrap: break-word; accent-color: var(--accent); container: panel / inline-size; }
.panel [hidden] { display: none !important; }
.panel .turns:dir(rtl) { transform: scaleX(-1); }
/* As high as a title of two lines, for the page's comes in later. */
.panel > header { display: flex; align-items: center; gap: 9px; min-block-size: 59px; padding: 10px var(--s4); }
.panel h1 { font-size: 15px; font-weight: 600; line-height: 1.3; min-inline-size: 0; text-wrap: balance; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.panel .glyph .accent { fill: var(--accent); }
.panel .glyph .dots { stroke: var(--accent); }
.panel .link { padding-inline: var(--s1); margin-inline: -4px; color: var(--accent); text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); text-underline-offset: 2px; }
.panel .link:hover { text-decoration-color: currentColor; }
.panel .button { min-block-size: 32px; padding: 4px var(--s3); border: 1px solid var(--edge); border-radius: 7px; font-size: 13px; overflow-wrap: anywhere; transition: background-color var(--motion); }
.panel .button:hover { background: var(--press); }
.panel .button.main { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; }
.panel .actions { display: flex; flex-wrap: wrap; gap: var(--s2); margin-block-start: 10px; }

.panel .coverage { padding: var(--s2) var(--s4); border-block-start: 1px solid var(--line); }
.panel .coverage :is(h2, .lead) { font-weight: 600; }
.panel > .authority { margin-block-start: auto; padding: var(--s3) var(--s4); border-block-start: 1px solid var(--line); text-wrap: pretty; }
.panel .counts, .panel .counts > span { display: block; }
.panel .counts-room { display: grid; }
.panel .counts-room > * { grid-area: 1 / 1; min-inline-size: 0; }
.panel .room { visibility: hidden; }
.panel .room .notes > :nth-child(n + 3):not(:last-child) { display: none; }
.panel .counts .of { font-weight: 400; }
.panel .counts .link { min-block-size: 24px; margin-block: -4px; padding: 0; margin-inline: 0; }
.panel :is(.visit) { margin-block-start: var(--s2); }

.panel .tabs { display: flex; flex-wrap: wrap; gap: 0 var(--s1); padding-inline: var(--s2); position: sticky; inset-block-start: 0; z-index: 3; background: var(--paper); border-block: 1px solid var(--line); }
.panel [role="tab"] { padding: 8px var(--s2); min-block-size: 40px; font-size: 13px; color: var(--quiet); border-radius: 0; border-block-end: 2px solid transparent; margin-block-end: -1px; }
.panel [role="tab"] .number:empty::before { content: "0"; visibility: hidden; }
.panel [role="tab"]:hover { color: var(--ink); }
.panel [role="tab"][aria-selected="true"] { color: var(--ink); border-block-end-color: var(--accent); }
.panel [role="tab"]:focus-visible { outline-offset: -3px; }
.panel .tab-content { flex: 1; display: flex; flex-direction: column; }
.panel .tab-content > div { flex: 1; min-inline-size: 0; }

.panel .filter { padding: var(--s3) var(--s4) 0; }
.panel .search-box { position: relative; display: flex; }
.panel .search-box input { flex: 1; min-inline-size: 0; appearance: none; font: inherit; color: inherit; min-block-size: 34px; padding-block: 6px; padding-inline: 10px 34px; border: 1px solid var(--edge); border-radius: 7px; background: var(--wash); }
.panel .search-box input::placeholder { color: var(--quiet); opacity: 1; }
.panel .search-box input::-webkit-search-cancel-button { display: none; }
.panel .search-box input:focus { outline: 2px solid var(--accent); outline-offset: -1px; border-radius: 7px; }
.panel .search-box button { position: absolute; inset-inline-end: 3px; inset-block: 3px; display: grid; place-items: center; color: var(--quiet); }
.panel .kinds { display: flex; flex-wrap: wrap; gap: 6px; margin-block-start: var(--s2); }
.panel .chip { min-block-size: 26px; padding: 1px 10px; border: 1px solid var(--edge); border-radius: 13px; font-size: var(--small); transition: background-color var(--motion); }
.panel .chip:hover { background: var(--press); }
.panel .chip[aria-pressed="true"] { background: var(--accent); border-color: var(--accent); color: var(--paper); }
.panel .chip[aria-pressed="true"] .quiet { color: inherit; }
.panel .chip:focus-visible { border-radius: 13px; }
.panel .tally { display: block; margin-block-start: var(--s2); }

.panel .row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s2) var(--s3); padding: var(--s2) var(--s4); }
.panel fieldset { border: 0; min-inline-size: 0; }
.panel .choice legend { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.panel .bar:has(> label) { display: flex; flex-wrap: wrap; border: 1px solid var(--edge); border-radius: 7px; overflow: clip; font-size: var(--small); }
.panel .bar > label { position: relative; cursor: pointer; display: grid; place-items: center; min-block-size: 26px; padding-inline: 10px; transition: background-color var(--motion); }
.panel .bar > label + label { border-inline-start: 1px solid var(--edge); }
.panel .bar > label:hover { background: var(--press); }
.panel .bar > label:has(:checked) { background: var(--press); font-weight: 600; }
.panel .bar > label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: -3px; border-radius: 7px; }
.panel .steps { display: flex; align-items: center; gap: 2px; }
.panel .steps button { display: grid; place-items: center; }
.panel .steps button:hover { background: var(--press); }
.panel .gone { display: block; }
.panel .gone:empty { padding: 0; }
.panel :is(.gone:not(:empty), .note) { padding: 0 var(--s4) var(--s2); }

.panel .group, .panel .held { padding: var(--s2) var(--s4) var(--s3); border-block-start: 1px solid var(--line); }
.panel .group h2 { font-weight: 400; display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; column-gap: var(--s3); padding-block: 3px; }
.panel .flat { padding: var(--s2) var(--s4) var(--s3); border-block-start: 1px solid var(--line); }
.panel .mention { padding-inline-start: 10px; border-inline-start: 2px solid var(--line); margin-block-start: var(--s2); content-visibility: auto; contain-intrinsic-size: auto 64px; scroll-margin-block: 64px 24px; }
.panel .mention[aria-current] { border-inline-start-color: var(--accent); }
.panel .whose { font-weight: 600; }
.panel button.sentence { display: block; inline-size: 100%; padding: 1px 4px; margin-inline: -4px; text-align: start; border-radius: 4px; }
.panel .sentence { font: 15px/1.4 var(--serif); text-wrap: pretty; }
.panel .sentence b { font-weight: 700; }
.panel button.sentence > span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.panel button.sentence:hover { background: var(--wash); }
.panel .why { display: flex; align-items: baseline; justify-content: space-between; gap: var(--s3); }
.panel .why > div { padding-block: 3px; min-inline-size: 0; }
.panel .why .link { flex: none; margin-inline: 0 -4px; }
.panel .recognition { text-wrap: pretty; }
.panel .recognition abbr { text-decoration: none; }
.panel .held .group, .panel .held .flat { padding-inline: 0; }
.panel .held .about { padding-block-end: var(--s2); }
.panel .unfold { display: flex; align-items: center; gap: 2px; padding-inline: 0 var(--s1); color: var(--quiet); font-size: 13px; }
.panel .unfold svg { transition: rotate var(--motion); }
.panel .unfold[aria-expanded="true"] svg { rotate: 180deg; }

.panel .just-corrected { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s3); margin: 0 var(--s4) var(--s2); padding: var(--s2) var(--s2) var(--s2) var(--s3); background: var(--wash); border-inline-start: 3px solid var(--accent); overflow-wrap: anywhere; }
.panel .just-corrected output { flex: 1 1 160px; text-wrap: pretty; }
.panel .just-corrected div { display: flex; gap: 2px; }
.panel .just-corrected .dismiss { display: grid; place-items: center; }
.panel .of-correction { margin-block-end: var(--s3); }
.panel .of-correction .which { display: flex; align-items: baseline; justify-content: space-between; gap: var(--s3); }
.panel .of-correction .which p { text-wrap: pretty; }
.panel .of-correction .which .link { flex: none; }
.panel .held .flat { border: 0; padding-block: 0 var(--s2); }

.panel .problems:focus { outline: none; }
.panel .problems h2 { font-weight: 400; }
.panel .problem { padding-block: 6px; margin-block-start: 6px; border-block-start: 1px solid var(--line); overflow-wrap: anywhere; text-wrap: pretty; }
.panel .problems .code { font-family: ui-monospace, monospace; }
.panel .problems output { display: block; }
.panel .problems output:not(:empty) { padding-block-start: var(--s1); }

.panel .mentions { position: relative; }
.panel .reading { display: flex; flex-direction: column; background: var(--paper); }
.panel .reading .bar { display: flex; align-items: center; justify-content: space-between; gap: var(--s2); padding: 6px var(--s4) 6px var(--s2); }
.panel .back { display: inline-flex; align-items: center; gap: 3px; padding-inline: var(--s1) var(--s2); }
.panel .back:hover { background: var(--press); }
.panel .reading > .sentence { padding: 2px var(--s4) var(--s3); }
.panel .reading .card { inline-size: auto; max-inline-size: none; max-block-size: none; border-width: 1px 0 0; border-radius: 0; box-shadow: none; overflow: clip; }
.panel .reading .card .facts { overflow: visible; }
.panel .reading .card footer { position: sticky; inset-block-end: 0; }
.panel .reading .card:focus-visible { outline-offset: -2px; border-radius: 0; }
.panel .quotations { padding: var(--s3) var(--s4); max-inline-size: 720px; }
.panel .quotations .about { display: block; margin-block-end: var(--s2); text-wrap: pretty; }
.panel .compared { padding-block: var(--s3) var(--s4); border-block-start: 1px solid var(--line); }
.panel .compared h2 { font-weight: 400; display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; column-gap: var(--s3); }
.panel .compared > figure { margin-block-start: var(--s3); }
.panel .compared > figure blockquote { font: italic 16px/1.45 var(--serif); padding-inline-start: var(--s3); border-inline-start: 2px solid var(--line); margin-block: 3px; text-wrap: pretty; }
.panel .compared > figure blockquote:lang(ar, he, fa, zh, ja, ko, hi) { font-style: normal; }
.panel .compared > figure:first-of-type blockquote { border-inline-start-color: var(--accent); }
.panel .compared .from { padding-inline-start: 14px; text-wrap: pretty; }
.panel .compared cite { font-style: normal; }
.panel .compared .context { inline-size: auto; max-inline-size: none; max-block-size: none; margin-block-start: var(--s3); border: 0; border-radius: 0; box-shadow: none; overflow: visible; background: none; }
.panel :is(ins, del) { text-decoration: underline 2px; text-underline-offset: 3px; background: var(--wash); }
.panel del { text-decoration-style: dotted; }
.panel .from .link { min-block-size: 24px; margin: -3px 0; padding: 0; }

.panel .timeline .actions { margin: 0; }
.panel .tools .button { min-block-size: 28px; min-inline-size: 32px; padding: 0; font-size: 16px; line-height: 1; }
.panel .tools .button:disabled { opacity: .45; cursor: default; }
.panel .timeline :is(.legend, .listed) { padding: 0 var(--s4) var(--s2); }
.panel .timeline .sheet { margin-inline: var(--s4); }
.panel .drawing { max-inline-size: 100%; }
.panel .listed { border-block-start: 1px solid var(--line); padding-block-start: var(--s3) !important; max-inline-size: 720px; }
.panel .listed > h2 { font-weight: 600; }
.panel .entry { padding-block: var(--s2); text-wrap: pretty; }
.panel .entry + .entry { border-block-start: 1px solid var(--line); }
.panel .entry[data-on-page="false"] { padding-inline-start: var(--s3); border-inline-start: 2px dotted var(--edge); }
.panel .here { padding-block: 5px; border-block: 1px dotted var(--accent); color: var(--accent); font-size: var(--small); }

.panel .export { padding: var(--s3) var(--s4) var(--s5); max-inline-size: 720px; }
.panel .export section + section { margin-block-start: var(--s5); }
.panel .export h2 { font-weight: 600; }
.panel .export > output { display: block; min-block-size: 20px; }
.panel .export-row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s1) var(--s3); padding-block: 10px; border-block-start: 1px solid var(--line); margin-block-start: var(--s1); }
.panel .export-row p { flex: 1 1 180px; text-wrap: pretty; }
.panel .export-row .small { display: block; }
.panel .export-row .actions { margin: 0; flex: none; }
.panel .export-row .button { min-block-size: 28px; }

@media print {
  .panel > header, .panel [data-chosen="timeline"] { display: block; }
  .panel:has([data-chosen="timeline"]) :is(.coverage, .tabs, .tools, .authority) { display: none; }
  .panel .drawing, .panel .entry { break-inside: avoid; }
}
@container panel (max-width: 379px) {
  .panel .tabs { gap: 0; }
  .panel [role="tab"] { padding-inline: var(--s1); }
}
@container panel (max-width: 719px) { .panel [data-reading="true"] > .finding { display: none; } }
@container panel (min-width: 720px) {
  .panel .back { visibility: hidden; }
  .panel [data-reading="true"] { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
  .panel .reading { position: sticky; inset-block-start: 42px; max-block-size: calc(100vh - 42px); overflow-y: auto; border-inline-start: 1px solid var(--line); }
  .panel [data-chosen="mentions"] [data-reading="false"] > .finding { max-inline-size: 860px; }
}
@media (forced-colors: active) {
  .panel .timeline { --ink: CanvasText; --quiet: CanvasText; --edge: GrayText; --accent: LinkText; --paper: Canvas; }
  .panel .tabs, .panel [role="tab"] { border-block-end-color: Canvas; }
  .panel [role="tab"][aria-selected="true"] { border-block-end-color: Highlight; }
  .panel .mention[aria-current] { border-inline-start: 4px solid Highlight; }
  .panel .chip[aria-pressed="true"], .panel .bar > label:has(:checked), .panel .button.main { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  .panel .glyph .accent { fill: Highlight; }
  .panel .glyph .dots { stroke: Highlight; }
}
`;
