import type { VNode } from 'preact';
import { fontSize, lineHeight, padding, type DrawnItem, type Drawing } from './draw-timeline.ts';
import type { Palette } from './palette.ts';
import { widthOf } from './wrap-text.ts';

export interface TimelineDrawingProps {
  readonly drawing: Drawing;
  readonly palette: Palette;
  /** What it shows, in a few words. */
  readonly label: string;
  /** The direction in which the interface is read: the axis stands at its start. */
  readonly direction: 'ltr' | 'rtl';
  /** A picture's heading, and free space around it. @default none */
  readonly heading?: readonly string[];
}

/** CSS px around a picture, and for each line of its heading. */
const margin = 20;
const headingLine = 20;

/** Half the width of a mark, at most (CSS px). */
const widest = 4.5;
/** CSS px of the flag that names the page's date: as wide as its words at least. */
const flag = { width: 62, height: 16, aside: 4, fontSize: 11 };

/** Time runs down, to scale. A mark is as long as the date leaves open; it is dashed where its bounds are soft, hollow where the page does not speak of it. */
export function TimelineDrawing({ drawing, palette, label, direction, heading = [] }: TimelineDrawingProps): VNode {
  const { layout, items, width, height, lanesAt, labelsAt, laneWidth, page } = drawing;
  const isRtl = direction === 'rtl';
  const x = (from: number): number => (isRtl ? width - from : from);
  const y = (at: number): number => at + padding;
  const axis = lanesAt - 4;
  const middleOf = ({ lane }: DrawnItem): number => lanesAt + (lane + .5) * laneWidth;
  const pageAt = layout.page && y((layout.page.from + layout.page.to) / 2);
  const flagWidth = Math.max(flag.width, widthOf(page, `${flag.fontSize}px ${palette.sans}`) + 2 * flag.aside);
  // English statements run from the left in every interface
  const words = { x: x(labelsAt), 'text-anchor': isRtl ? 'end' : 'start', direction: 'ltr' } as const;
  const around = heading.length > 0 ? { side: margin, top: margin + heading.length * headingLine } : { side: 0, top: 0 };
  const [wide, high] = [width + 2 * around.side, height + around.top + around.side];
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an inline drawing, which the theme's inks reach
    <svg class="drawing" xmlns="http://www.w3.org/2000/svg" width={wide} height={high} viewBox={`${-around.side} ${-around.top} ${wide} ${high}`} role="img" aria-label={label}
      font-family={palette.sans} font-size={fontSize} fill={palette.ink}>
      <rect x={-around.side} y={-around.top} width={wide} height={high} fill={palette.paper} />
      {heading.map((line, index) => <text key={line} x={x(0)} y={(index + .7) * headingLine - around.top + margin / 2} font-size={index === 0 ? 15 : 11} font-weight={index === 0 ? 600 : 400} fill={index === 0 ? palette.ink : palette.quiet}>{line}</text>)}
      <line x1={x(axis)} x2={x(axis)} y1={y(0)} y2={y(layout.scale.length)} stroke={palette.line} />
      {layout.ticks.map(({ at, label: tick, isMajor }) => (
        <g key={at}>
          <line x1={x(axis - (isMajor ? 5 : 3))} x2={x(axis)} y1={y(at)} y2={y(at)} stroke={palette.line} />
          <text x={x(axis - 8)} y={y(at)} dy=".35em" text-anchor={isRtl ? 'start' : 'end'} direction="ltr" fill={palette.quiet} font-size={11}>{tick}</text>
        </g>
      ))}
      {pageAt !== null && <line x1={x(0)} x2={x(labelsAt - 4)} y1={pageAt} y2={pageAt} stroke={palette.accent} stroke-width="1.5" stroke-dasharray="2 3" />}
      {items.map((item) => (
        <path key={item.item.key} d={`M${x(middleOf(item))} ${y(item.label.anchor)} L${x(labelsAt - 4)} ${y(item.label.from + lineHeight / 2)}`} stroke={palette.line} fill="none" />
      ))}
      {items.map((item) => <Marks key={item.item.key} item={item} x={x(middleOf(item))} y={y} half={Math.min(widest, laneWidth / 2 - .75)} palette={palette} />)}
      {items.map(({ item: { key, onPage }, label: { from }, head, lines, isEvent }) => (
        <g key={key}>
          {head.map((line, index) => <text key={index} {...words} y={y(from) + (index + .75) * lineHeight} fill={palette.quiet}>{line}</text>)}
          {lines.map((line, index) => <text key={index} {...words} y={y(from) + (head.length + index + .75) * lineHeight} font-weight={isEvent ? 600 : 400} fill={onPage ? palette.ink : palette.quiet}>{line}</text>)}
        </g>
      ))}
      {pageAt !== null && (
        <g>
          <rect x={isRtl ? width - flagWidth : 0} y={pageAt - flag.height / 2} width={flagWidth} height={flag.height} rx="4" fill={palette.accent} />
          <text x={x(flagWidth / 2)} y={pageAt} dy=".35em" text-anchor="middle" fill={palette.paper} font-size={flag.fontSize}>{page}</text>
        </g>
      )}
    </svg>
  );
}

interface MarksProps { readonly item: DrawnItem; readonly x: number; readonly y: (at: number) => number; readonly half: number; readonly palette: Palette }

/** The dates of one item; several that were folded hang on a thread. */
function Marks({ item: { item, marks, markFrom, markTo, head }, x, y, half, palette }: MarksProps): VNode {
  return (
    <g>
      <title>{`${head.join(' ')}: ${item.text}`}</title>
      {marks.length > 1 && <line x1={x} x2={x} y1={y(markFrom)} y2={y(markTo)} stroke={palette.quiet} stroke-width="1.5" />}
      {marks.map(({ from, to, isSoft, isEvent }, index) => (
        <rect key={index} x={x - half} y={y(from)} width={2 * half} height={to - from} rx={half} fill={!item.onPage ? palette.paper : isEvent ? palette.accent : palette.ink}
          fill-opacity={isSoft && item.onPage ? .35 : 1} stroke={isEvent ? palette.accent : palette.ink} stroke-width="1.3" {...(isSoft ? { 'stroke-dasharray': '2.5 2' } : {})} />
      ))}
    </g>
  );
}
