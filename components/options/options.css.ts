import { controlsCss } from '../controls.css.ts';
import { sampleCss } from './sample.css.ts';

/** The settings page: its sections in one column to read, the list of them beside it where there is room. Logical properties only, so that it turns with the language. */
export const optionsCss = controlsCss + sampleCss + `
html:has(> body > .options) { color-scheme: light dark; background: light-dark(#fdfcf9, #1d1e20); scroll-padding-block-start: var(--s4); }
html[data-theme="light"]:has(> body > .options) { color-scheme: light; }
html[data-theme="dark"]:has(> body > .options) { color-scheme: dark; }
body:has(> .options) { margin: 0; }
.options { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 56px; max-inline-size: 920px; margin-inline: auto; padding: var(--s4); overflow-wrap: break-word; accent-color: var(--accent); min-block-size: 100vh; align-content: start; }
.options [hidden] { display: none !important; }
.options h1 { display: flex; align-items: center; gap: 10px; font-size: var(--lead); font-weight: 600; line-height: 1.2; }
.options .glyph .accent { fill: var(--accent); }
.options .glyph .dots { stroke: var(--accent); }
.options .top nav ul { display: flex; flex-wrap: wrap; gap: 0 var(--s4); margin-block-start: var(--s2); }
.options .top nav a { display: flex; align-items: center; min-block-size: var(--target); color: var(--quiet); text-decoration: none; }
.options .top nav a:hover { color: var(--ink); text-decoration: underline; }
.options .link { padding-inline: var(--s1); color: var(--accent); text-decoration: underline; text-underline-offset: 2px; }

.options main > section { padding-block: var(--s5) 32px; border-block-start: 1px solid var(--line); margin-block-start: var(--s4); scroll-margin-block: var(--s2); }
.options main > section + section { margin-block-start: 0; }
.options main > section > header { margin-block-end: var(--s4); }
.options h2 { font-size: 20px; font-weight: 600; line-height: 1.25; letter-spacing: -.01em; }
.options h3 { font-weight: 600; }
.options :is(p, legend) { text-wrap: pretty; max-inline-size: 68ch; }
.options main > section > :is(.row, .choice, .boxes, .part, .sample) + :is(.choice, .boxes, .part) { margin-block-start: 20px; }
.options .row { padding-block: 6px; max-inline-size: 620px; }
.options .row + .row { border-block-start: 1px solid var(--line); }
.options .choice .bar { max-inline-size: 420px; }
.options .boxes label { align-items: baseline; padding-block: 3px; }
.options .boxes .box { position: relative; inset-block-start: 2px; }
.options .boxes label > span { min-inline-size: 0; }
.options .about { margin-inline-start: 2px; }
.options .part .boxes legend { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.options .boxes { grid-template-columns: minmax(0, 1fr); }
.options .part .boxes label > span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden; }
.options .needs { padding: var(--s3) var(--s4); margin-block-end: var(--s4); background: var(--wash); border-inline-start: 3px solid var(--accent); border-start-end-radius: 7px; border-end-end-radius: 7px; }
.options .needs .button { margin-block-start: var(--s2); }
.options .error { margin-block-start: var(--s4); padding: var(--s2) var(--s3); background: var(--wash); border-inline-start: 3px solid var(--ink); }

.options .part > p { margin-block-end: var(--s2); }
.options .field, .options .add input { appearance: none; font: inherit; color: inherit; min-block-size: 34px; padding: 6px 10px; border: 1px solid var(--edge); border-radius: 7px; background: var(--wash); min-inline-size: 0; }
.options .field { inline-size: 100%; max-inline-size: 420px; margin-block-end: var(--s1); }
.options :is(.field, .add input):focus { outline: 2px solid var(--accent); outline-offset: -1px; border-radius: 7px; }
.options input::placeholder { color: var(--quiet); opacity: 1; }
.options .add { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--s1) var(--s2); max-inline-size: 420px; }
.options .add label { grid-column: 1 / -1; }
.options .add input[aria-invalid="true"] { border-color: var(--ink); }
.options .add .trouble { grid-column: 1 / -1; font-size: 13px; font-weight: 600; }
.options .empty { margin-block: var(--s2) 0; }
.options .removable { display: flex; flex-wrap: wrap; gap: 6px; margin-block: var(--s3) 0; }
.options .field ~ .removable, .options .removable:has(+ .unseen) { margin-block: 0 var(--s3); }
.options .removable li { display: flex; align-items: center; gap: 2px; padding-inline-start: 10px; border: 1px solid var(--edge); border-radius: 7px; min-inline-size: 0; max-inline-size: 100%; }
.options .removable li > span { min-inline-size: 0; overflow-wrap: anywhere; }
.options .removable button { display: grid; place-items: center; flex: none; color: var(--quiet); }
.options .removable button:hover { color: var(--ink); background: var(--press); }

.options .mark-styles fieldset { display: grid; grid-template-columns: minmax(96px, 132px) minmax(0, 232px) auto; align-items: center; gap: var(--s1) var(--s4); margin-block-start: 6px; }
.options .mark-styles .bar label { min-block-size: 28px; }
.options .ground { display: flex; align-items: center; gap: var(--s2); min-block-size: var(--target); cursor: pointer; }

.options .keys { border-collapse: collapse; inline-size: 100%; max-inline-size: 620px; margin-block-end: var(--s4); }
.options .keys :is(th, td) { padding-block: 6px; text-align: start; font-weight: 400; vertical-align: baseline; }
.options .keys tbody tr + tr { border-block-start: 1px solid var(--line); }
.options .keys td { text-align: end; padding-inline-start: var(--s3); white-space: nowrap; }
.options :is(kbd, code) { font: 12px/1.5 ui-monospace, "Cascadia Mono", "Liberation Mono", monospace; padding: 2px 6px; border: 1px solid var(--edge); border-radius: 5px; background: var(--wash); overflow-wrap: anywhere; }

.options .deed { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s2) var(--s4); padding-block: 10px; max-inline-size: 620px; }
.options .deed + .deed { border-block-start: 1px solid var(--line); }
.options .deed > p { flex: 1 1 260px; min-inline-size: 0; }
.options .deed .about { display: block; margin: 0; }
.options .ask { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); flex: 1 1 100%; padding: var(--s3) var(--s4); background: var(--wash); border-radius: 7px; }
.options .ask legend { float: inline-start; inline-size: 100%; font-weight: 600; margin: 0; }
.options .file { position: relative; display: inline-grid; place-items: center; cursor: pointer; }
.options .file:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 1px; }
.options .outcome p { margin-block-start: var(--s3); padding: var(--s2) var(--s3); background: var(--wash); border-inline-start: 3px solid var(--accent); max-inline-size: 620px; }
.options .outcome[data-bad="true"] p { border-inline-start-color: var(--ink); }

@media (min-width: 820px) {
  .options { grid-template-columns: 168px minmax(0, 1fr); padding: 32px var(--s5); }
  .options .top { position: sticky; inset-block-start: 32px; align-self: start; }
  .options .top nav ul { display: block; margin-block-start: var(--s4); }
  .options main > section:first-of-type { border-block-start: 0; padding-block-start: 0; margin-block-start: 0; }
}
@media (max-width: 480px) {
  .options .mark-styles fieldset { grid-template-columns: minmax(0, 1fr) auto; }
  .options .mark-styles .bar { grid-column: 1 / -1; grid-row: 2; }
}
@media (forced-colors: active) {
  .options .glyph .accent { fill: Highlight; }
  .options .glyph .dots { stroke: Highlight; }
  .options .file:has(:focus-visible) { outline-color: Highlight; }
}
`;
