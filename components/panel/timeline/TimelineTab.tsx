import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pageTimeline, timelineList, zoomLevels, type Timeline } from '../../../packs/index.ts';
import { dateInWords } from '../../date-in-words.ts';
import { dateWords } from '../../date-words.ts';
import { counted, directionOf, useTexts } from '../../texts.ts';
import { fileName } from '../file-name.ts';
import { openedPacks, type PanelPacks } from '../labels.ts';
import { pageMentions } from '../page-mentions.ts';
import type { FoundQuotation } from '../quotations/use-findings.ts';
import type { PanelActions, PanelPage } from '../types.ts';
import { drawTimeline } from './draw-timeline.ts';
import { screenPalette } from './palette.ts';
import { pngOf, svgOf } from './picture-of.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineList } from './TimelineList.tsx';

export interface TimelineTabProps extends Pick<PanelActions, 'save' | 'print'> {
  readonly page: PanelPage;
  readonly packs: PanelPacks;
  readonly found: readonly FoundQuotation[] | null;
}

/** Height in which everything is shown at first (CSS px): so much for everything that is spoken of, within bounds. */
const overview = ({ groups }: Timeline): number => Math.min(1_400, Math.max(420, groups.length * 40));
/** Width of a saved picture (CSS px). */
const pictureWidth = 720;

/** The events and facts that touch the page, drawn to scale and listed. */
export function TimelineTab({ page, packs, found, save, print }: TimelineTabProps): VNode {
  const texts = useTexts();
  const { t, lang } = texts;
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [zoom, setZoom] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let frame = 0;
    // in the next frame: a drawing of another height may take the scroll bar away
    const observer = new ResizeObserver(([entry]) => { frame = requestAnimationFrame(() => setWidth(Math.floor(entry!.contentRect.width))); });
    observer.observe(box.current!);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
  const timeline = useMemo(() => pageTimeline(openedPacks(packs), pageMentions({ mentions: page.mentions }, found), { lang }), [packs, page.mentions, found, lang]);
  const levels = useMemo(() => zoomLevels(timeline.items, page.date, overview(timeline)), [timeline, page.date]);
  const level = Math.min(zoom, levels.length - 1);
  const drawing = useMemo(() => (width > 0 && levels.length > 0 ? drawTimeline(timeline, page.date, levels[level]!, width, texts) : null), [timeline, page.date, levels, level, width, texts]);
  const entries = useMemo(() => timelineList(timeline, lang, page.date, dateWords(texts)), [timeline, lang, page.date, texts]);
  const label = t('timeline_label', page.title);
  const here = page.date === null ? '' : t('timeline_this_page', dateInWords(page.date, texts));

  const picture = (as: 'svg' | 'png') => async (): Promise<void> => {
    const drawn = drawTimeline(timeline, page.date, levels[level]!, pictureWidth, texts);
    if (!drawn) return;
    const svg = svgOf(drawn, label, [page.title, [page.address, here].filter(Boolean).join(' · ')], directionOf(lang));
    try {
      save({ name: fileName(page, t('timeline_file'), as), ...(as === 'svg' ? { type: 'image/svg+xml', content: svg } : { type: 'image/png', content: await pngOf(svg) }) });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="timeline">
      {timeline.items.length > 0 && (
        <div class="row tools">
          <fieldset class="steps small" aria-label={t('timeline_zoom')}>
            <button type="button" class="button" disabled={level === 0} aria-label={t('timeline_zoom_out')} title={t('timeline_zoom_out')} onClick={() => setZoom(level - 1)}>−</button>
            <button type="button" class="button" disabled={level >= levels.length - 1} aria-label={t('timeline_zoom_in')} title={t('timeline_zoom_in')} onClick={() => setZoom(level + 1)}>+</button>
          </fieldset>
          <span class="actions">
            <button type="button" class="link small" onClick={() => void picture('svg')()}>{t('timeline_save_svg')}</button>
            <button type="button" class="link small" onClick={() => void picture('png')()}>{t('timeline_save_png')}</button>
            <button type="button" class="link small" onClick={print}>{t('timeline_print')}</button>
          </span>
        </div>
      )}
      <output class="small gone">{failed && t('timeline_not_saved')}</output>
      <p class="small quiet legend">{here || t('timeline_page_undated')}{timeline.items.some(({ onPage }) => !onPage) && ` · ${t('timeline_also_more')}`}</p>
      <div ref={box} class="sheet">
        {drawing && <TimelineDrawing drawing={drawing} palette={screenPalette} label={`${label}. ${t('timeline_listed')}`} direction={directionOf(lang)} />}
        {timeline.items.length === 0 && <p class="quiet">{t('timeline_none')}</p>}
      </div>
      {entries.length > 0 && (
        <section class="listed">
          <h2>{t('timeline_list')}</h2>
          <TimelineList entries={entries} page={here} />
          {timeline.left > 0 && <p class="small quiet">{counted(texts, 'timeline_left', timeline.left)}</p>}
        </section>
      )}
    </div>
  );
}
