import { controlsCss } from '../controls.css.ts';

/** The popup and the window around it, which browsers make as wide as the content, at most 800 by 600 px. One column of sections parted by hairlines; logical properties only, so that it turns with the language. */
export const popupCss = controlsCss + `
html:has(> body > .popup) { color-scheme: light dark; background: light-dark(#fdfcf9, #1d1e20); }
html[data-theme="light"]:has(> body > .popup) { color-scheme: light; }
html[data-theme="dark"]:has(> body > .popup) { color-scheme: dark; }
body:has(> .popup) { margin: 0; inline-size: 376px; max-inline-size: 100%; }
.popup { inline-size: 376px; max-inline-size: 100%; overflow-wrap: break-word; accent-color: var(--accent); }
.popup > header { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s1) var(--s3); padding: var(--s2) var(--s4); }
.popup h1 { display: flex; align-items: center; gap: 9px; font-size: 15px; font-weight: 600; line-height: 1; }
.popup .glyph .accent { fill: var(--accent); }
.popup .glyph .dots { stroke: var(--accent); }
.popup :is(section, .search, .more-settings) { padding: 7px var(--s4); border-block-start: 1px solid var(--line); }
.popup .error { padding: var(--s2) var(--s4); background: var(--wash); border-block-start: 1px solid var(--line); font-size: 13px; }
.popup [hidden] { display: none !important; }
.popup .link { padding: 0; min-block-size: 24px; margin-block: -4px; color: var(--accent); text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); text-underline-offset: 2px; }
.popup .link:hover { text-decoration-color: currentColor; }

.popup :is(output, .counts, .counts > span, output.state > span) { display: block; }
.popup .counts-room { display: grid; }
.popup .counts-room > * { grid-area: 1 / 1; min-inline-size: 0; }
.popup .room { visibility: hidden; }
.popup .counts .lead { font-size: 24px; font-weight: 600; line-height: 1.15; letter-spacing: -.01em; }
.popup .counts .of { font-size: var(--text); font-weight: 400; letter-spacing: 0; }
.popup .notes { margin-block-start: 3px; text-wrap: pretty; }
.popup .cannot h2 { font-size: var(--lead); line-height: 1.25; margin-block-end: 3px; text-wrap: balance; }
.popup .cannot p { text-wrap: pretty; }
.popup .visit { margin-block-start: var(--s3); }
.popup .actions { display: flex; flex-wrap: wrap; gap: var(--s2); margin-block-start: 10px; }

.popup > header .row { min-block-size: var(--target); }
.popup .settings .row + .row { min-block-size: 32px; }
.popup fieldset + fieldset { margin-block-start: var(--s2); }

.popup .more-settings summary { display: flex; align-items: center; justify-content: space-between; min-block-size: var(--target); margin-block: -4px; list-style: none; cursor: pointer; border-radius: 4px; }
.popup .more-settings summary::-webkit-details-marker { display: none; }
.popup .more-settings summary svg { color: var(--quiet); transition: rotate var(--motion); }
.popup .more-settings[open] summary svg { rotate: 180deg; }
.popup .more-settings[open] summary { margin-block-end: var(--s2); }

.popup > footer { display: flex; justify-content: space-between; padding: 6px var(--s4); border-block-start: 1px solid var(--line); }
.popup > footer .link { margin: 0; }

.popup .search-box { position: relative; display: flex; }
.popup .search-box input { flex: 1; min-inline-size: 0; appearance: none; font: inherit; color: inherit; min-block-size: 34px; padding-block: 6px; padding-inline: 10px 34px; border: 1px solid var(--edge); border-radius: 7px; background: var(--wash); }
.popup .search-box input::placeholder { color: var(--quiet); opacity: 1; }
.popup .search-box input::-webkit-search-cancel-button { display: none; }
.popup .search-box input:focus { outline: 2px solid var(--accent); outline-offset: -1px; border-radius: 7px; }
.popup .search-box button { position: absolute; inset-inline-end: 3px; inset-block: 3px; display: grid; place-items: center; color: var(--quiet); }
.popup .search-box button:hover { color: var(--ink); }
.popup .search .state { padding-block: var(--s3) 0; }
.popup .tally { margin-block-start: var(--s2); }

.popup .hits { margin-block: var(--s2) calc(-1 * var(--s3)); margin-inline: calc(-1 * var(--s4)); }
.popup .hit { border-block-start: 1px solid var(--line); }
.popup .hit h2 { font-weight: 400; }
.popup .hit:has(.hit-line[aria-expanded="true"]) h2 { position: sticky; inset-block-start: 0; z-index: 1; }
.popup .hit-line { display: block; inline-size: 100%; text-align: start; padding-block: var(--s2); padding-inline: var(--s4); border-radius: 0; line-height: 1.4; transition: background-color var(--motion); }
.popup .hit-line:hover { background: var(--press); }
.popup .hit-line:focus-visible { outline-offset: -2px; border-radius: 0; }
.popup .hit-line[aria-expanded="true"] { background: var(--wash); }
.popup .hit-head { display: flex; flex-wrap: wrap; gap: 0 var(--s3); align-items: baseline; justify-content: space-between; }
.popup .hit-head b { font-weight: 600; }
.popup .hit-head span { flex: none; }
.popup .hit-text { display: flex; gap: 7px; margin-block-start: 1px; }
.popup .hit-text svg { margin-block-start: 4px; }
.popup .hit-text > span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.popup .inset { inline-size: auto; max-inline-size: none; border: 0; border-radius: 0; box-shadow: none; }
.popup .inset .fact { grid-template-columns: minmax(0, 1fr); row-gap: 2px; }
.popup .inset .about { padding-block: var(--s2) var(--s3); padding-inline: 15px var(--s4); border-block-end: 1px solid var(--line); }
.popup .inset .rest { padding-inline: 15px var(--s4); padding-block-end: 10px; }

@media (forced-colors: active) {
  .popup .glyph .accent { fill: Highlight; }
  .popup .glyph .dots { stroke: Highlight; }
}
`;
