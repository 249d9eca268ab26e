/** How marks look. Kinds are told by the line, never by colour; which line, the reader chooses. */
import type { EntityKind } from '../engine/index.ts';

/** Our names in CSS.highlights; the only ones we ever touch. 'active' lies over the others: the mention of the open card. */
export const highlightNames = [
  'glossator-person', 'glossator-place', 'glossator-institution', 'glossator-medium', 'glossator-document', 'glossator-event', 'glossator-active',
] as const;
export type HighlightName = (typeof highlightNames)[number];

/** What can be drawn in a way of its own, as the settings name it. */
export const highlightOfGroup = {
  people: 'glossator-person', states: 'glossator-place', institutions: 'glossator-institution', media: 'glossator-medium', documents: 'glossator-document', events: 'glossator-event',
} as const satisfies Record<string, HighlightName>;
export type MarkGroup = keyof typeof highlightOfGroup;

/** How the marks of a page are drawn. */
export interface MarkLook {
  readonly styles: Readonly<Record<MarkGroup, { readonly line: 'solid' | 'dotted' | 'dashed' | 'none'; readonly wash: boolean }>>;
  readonly strength: 'faint' | 'normal' | 'strong';
}

const highlights: Readonly<Record<EntityKind, HighlightName>> = {
  person: 'glossator-person', state: 'glossator-place', metonym: 'glossator-place', group: 'glossator-institution', institution: 'glossator-institution',
  organisation: 'glossator-institution', medium: 'glossator-medium', document: 'glossator-document', event: 'glossator-event',
};
export const highlightOf = (kind: EntityKind): HighlightName => highlights[kind];

/** Opacity of the line and the ground, and thickness of the line (px). Below 1 px a line vanishes on coarse screens. */
const strengths = { faint: [0.36, 0.05, 1], normal: [0.6, 0.1, 1.5], strong: [0.95, 0.18, 2.5] } as const;

/**
 * The accent, dark (#1f4e8c) under dark text and light (#9cc0f5) under light text. It follows the text's own lightness, since
 * many dark pages do not declare a color-scheme.
 */
const accent = (opacity: number): string => `oklch(from currentcolor clamp(0.42, (l - 0.55) * 1000, 0.8) 0.105 257 / ${opacity})`;
const groups = Object.entries(highlightOfGroup) as [MarkGroup, HighlightName][];

/** Underlines, for a sheet of user origin: no page can restyle them, and they hold in shadow trees. */
function underlineCss({ styles, strength }: MarkLook): string {
  const [opacity, , thickness] = strengths[strength];
  const lines = [...groups.map(([group, name]) => [name, styles[group].line] as const), ['glossator-active', 'solid'] as const];
  return `@media not print{${lines.map(([name, line]) =>
    `::highlight(${name}){text-decoration:${line === 'none' ? 'none' : `underline ${line} ${thickness}px ${accent(opacity)}`}!important;text-underline-offset:.18em!important}`).join('')}}`
    + `@media (forced-colors:active){${highlightNames.map((name) => `::highlight(${name}){text-decoration-color:LinkText!important}`).join('')}}`;
}

/**
 * Grounds, for a sheet of author origin, for Chromium paints no background of user origin: under the mention of the open card, and under the kinds
 * for which the reader wants one. In drawings, on whose text Chromium paints no line of a highlight, a ground stands for all lines.
 */
function washCss({ styles, strength }: MarkLook): string {
  const [, faint] = strengths[strength];
  const wash = (opacity: number): string => `background-color:${accent(opacity)}`;
  const inDrawings = groups.filter(([group]) => styles[group].line !== 'none').map(([, name]) => `svg|*::highlight(${name}){${wash(0.1)}}`);
  const wanted = groups.filter(([group]) => styles[group].wash).map(([, name]) => `::highlight(${name}){${wash(faint)}}`);
  return '@namespace svg "http://www.w3.org/2000/svg";'
    + `@media not print{${inDrawings.join('')}${wanted.join('')}::highlight(glossator-active),svg|*::highlight(glossator-active){${wash(0.16)}}}`
    + '@media (forced-colors:active){::highlight(glossator-active){background-color:Highlight;color:HighlightText}}';
}

/** The two sheets that draw marks this way. */
export const markCss = (look: MarkLook): { readonly lines: string; readonly wash: string } => ({ lines: underlineCss(look), wash: washCss(look) });
