import { sampleCss } from '../options/sample.css.ts';
import { popupCss } from '../popup/popup.css.ts';

/** The first-run page, and the pictures on it: parts of the real thing on the desk that they stand on. */
export const welcomeCss = popupCss + sampleCss + `
html:has(> body > .welcome) { color-scheme: light dark; background: light-dark(#fdfcf9, #1d1e20); }
html[data-theme="light"]:has(> body > .welcome) { color-scheme: light; }
html[data-theme="dark"]:has(> body > .welcome) { color-scheme: dark; }
body:has(> .welcome) { margin: 0; }
.welcome { max-inline-size: 1000px; margin-inline: auto; padding: 40px var(--s5) 56px; overflow-wrap: break-word; accent-color: var(--accent); }
.welcome > main > header { max-inline-size: 640px; }
.welcome h1, .welcome .limits-picture .name { display: flex; align-items: center; gap: 9px; font-size: 15px; font-weight: 600; }
.welcome h1 { font-size: 20px; line-height: 1.2; }
.welcome .glyph .accent { fill: var(--accent); }
.welcome .glyph .dots { stroke: var(--accent); }
.welcome .lead { margin-block-start: var(--s3); font-size: 24px; line-height: 1.3; letter-spacing: -.01em; text-wrap: balance; }
.welcome :is(.words, .needs) h2 { font-size: 20px; line-height: 1.25; letter-spacing: -.01em; text-wrap: balance; }
.welcome .needs { max-inline-size: 640px; margin-block-start: var(--s5); padding: var(--s4); background: var(--wash); border-inline-start: 3px solid var(--accent); border-start-end-radius: 7px; border-end-end-radius: 7px; }
.welcome .needs :is(p, .button) { margin-block-start: var(--s2); }
.welcome .words p { margin-block-start: var(--s2); font-size: 15px; line-height: 1.5; }
.welcome .steps > li { display: grid; grid-template-columns: minmax(0, 300px) minmax(0, 1fr); gap: var(--s4) 48px; align-items: center; padding-block: 40px; }
.welcome .steps > li + li { border-block-start: 1px solid var(--line); }
.welcome .picture { padding: var(--s5); border-radius: 12px; background: var(--desk); overflow: clip; }
.welcome > main > footer { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s4); padding-block-start: var(--s5); border-block-start: 1px solid var(--line); }

.marks-picture { display: grid; grid-template-columns: minmax(0, 1fr); justify-items: center; }
.marks-picture .sample { inline-size: 100%; border: 0; border-radius: 8px; padding-block-end: 0; background: none; }
.marks-picture .card { position: relative; inline-size: min(408px, 100%); max-inline-size: 100%; max-block-size: 480px; margin-block: -6px 0; }
.marks-picture .card .facts { overflow: hidden; mask-image: linear-gradient(#000 calc(100% - 56px), transparent); }

.reads-picture { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: var(--s4); }
.reads-picture .machine { border: 2px solid var(--ink); border-radius: 12px; padding: var(--s3) var(--s4); background: var(--paper); min-inline-size: 0; }
.reads-picture .machine > p { font-weight: 600; margin-block-end: var(--s2); }
.reads-picture .way { display: flex; align-items: flex-start; justify-content: center; gap: var(--s2); }
.reads-picture figure { min-inline-size: 0; flex: 0 1 130px; text-align: center; }
.reads-picture .engine { flex-basis: 72px; }
.reads-picture svg { inline-size: 100%; max-inline-size: 130px; block-size: auto; margin-inline: auto; }
.reads-picture svg:dir(rtl) { transform: scaleX(-1); }
.reads-picture figcaption { margin-block-start: var(--s1); line-height: 1.25; }
.reads-picture .sheet { fill: var(--paper); stroke: var(--edge); stroke-width: 1.5; }
.reads-picture .text { stroke: var(--edge); stroke-width: 4; stroke-linecap: round; }
.reads-picture .found { stroke: var(--accent); stroke-width: 2; }
.reads-picture .arrow { stroke: var(--quiet); stroke-width: 1.6; fill: none; }
.reads-picture .packs { stroke: var(--accent); stroke-width: 1.8; fill: none; }
.reads-picture .outside { display: grid; justify-items: center; overflow-wrap: anywhere; gap: var(--s1); max-inline-size: 120px; text-align: center; }
.reads-picture .outside svg { inline-size: 48px; }
.reads-picture .stopped { stroke: var(--ink); }

.welcome .limits-picture { margin-inline: auto; border: 1px solid var(--edge); border-radius: 10px; background: var(--paper); overflow: clip; box-shadow: var(--shadow); }

@media (max-width: 760px) {
  .welcome { padding: var(--s5) var(--s4) 40px; }
  .welcome .steps > li { grid-template-columns: minmax(0, 1fr); padding-block: 28px; }
  .welcome .picture { padding: var(--s3); }
}
@media (forced-colors: active) {
  .reads-picture :is(.sheet, .text, .arrow) { stroke: CanvasText; }
  .reads-picture .sheet { fill: Canvas; }
  .reads-picture :is(.found, .packs) { stroke: LinkText; }
  .welcome .picture { border: 1px solid CanvasText; }
  .welcome .glyph .accent { fill: Highlight; }
  .welcome .glyph .dots { stroke: Highlight; }
}
`;
