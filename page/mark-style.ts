/** How marks look. Kinds are told by the line, never by colour. */
import type { EntityKind } from '../engine/index.ts';

/** Our names in CSS.highlights; the only ones we ever touch. 'active' lies over the others: the mention of the open card. */
export const highlightNames = ['glossator-person', 'glossator-place', 'glossator-event', 'glossator-active'] as const;
export type HighlightName = (typeof highlightNames)[number];

/** Solid for people, dashed for events, dotted for all else (places, institutions, media, documents). */
export const highlightOf = (kind: EntityKind): HighlightName =>
  kind === 'person' ? 'glossator-person' : kind === 'event' ? 'glossator-event' : 'glossator-place';

/**
 * The accent at 60 %, dark (#1f4e8c) under dark text and light (#9cc0f5) under light text. It follows the text's own lightness, since
 * many dark pages do not declare a color-scheme.
 */
const accent = 'oklch(from currentcolor clamp(0.42, (l - 0.55) * 1000, 0.8) 0.105 257 / 0.6)';
const lines: readonly (readonly [HighlightName, string])[] = [
  ['glossator-person', 'solid'], ['glossator-place', 'dotted'], ['glossator-event', 'dashed'], ['glossator-active', 'solid'],
];

/** Underlines, for a sheet of user origin: no page can restyle them, and they hold in shadow trees. */
export const underlineCss = `@media not print{${lines.map(([name, line]) =>
  `::highlight(${name}){text-decoration:underline ${line} 1.5px ${accent}!important;text-underline-offset:.18em!important}`).join('')}}`
  + `@media (forced-colors:active){${highlightNames.map((name) => `::highlight(${name}){text-decoration-color:LinkText!important}`).join('')}}`;

const wash = (strength: number): string => `background-color:oklch(from currentcolor clamp(0.42, (l - 0.55) * 1000, 0.8) 0.105 257 / ${strength})`;

/**
 * The wash under the mention of the open card, for a sheet of author origin: Chromium paints no background of user origin. In drawings, on whose
 * text Chromium paints no line of a highlight, a fainter wash stands for all lines.
 */
export const washCss = '@namespace svg "http://www.w3.org/2000/svg";'
  + `@media not print{${highlightNames.map((name) => `svg|*::highlight(${name}){${wash(0.1)}}`).join('')}::highlight(glossator-active){${wash(0.16)}}}`
  + '@media (forced-colors:active){::highlight(glossator-active){background-color:Highlight;color:HighlightText}}';
