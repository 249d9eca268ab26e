import type { VNode } from 'preact';
import { useTexts } from '../texts.ts';

/** Lines of text (y, length), and which of their words are found (x, length). */
const lines: readonly (readonly [number, number, (readonly [number, number])?])[] = [[28, 92, [6, 40]], [42, 104], [56, 86, [44, 34]], [70, 98], [84, 58, [4, 30]]];

const Page = ({ x, marked }: { x: number; marked: boolean }): VNode => (
  <g transform={`translate(${x} 0)`}>
    <rect class="sheet" x="0.75" y="8" width="128" height="96" rx="6" />
    {lines.map(([y, length, found]) => (
      <g key={y}>
        <path class="text" d={`M12 ${y}h${length}`} />
        {marked && found && <path class="found" d={`M${12 + found[0]} ${y + 6}h${found[1]}`} />}
      </g>
    ))}
  </g>
);

/** The page goes in, the page with its marks comes out, all on one machine; to the network nothing goes. */
export function ReadsPicture(): VNode {
  const { t } = useTexts();
  return (
    <div class="reads-picture">
      <div class="machine">
        <p class="small">{t('welcome_machine')}</p>
        <div class="way">
          <figure><svg viewBox="0 0 130 112" width="130" height="112" aria-hidden="true"><Page x={0} marked={false} /></svg><figcaption class="small quiet">{t('welcome_page')}</figcaption></figure>
          <figure class="engine">
            <svg viewBox="0 0 72 112" width="72" height="112" aria-hidden="true">
              <path class="arrow" d="M2 56h12M9 51l5 5-5 5M58 56h12M65 51l5 5-5 5" />
              <g class="packs"><rect x="20" y="34" width="32" height="44" rx="4" /><path d="M26 44h20M26 52h20M26 60h12" /></g>
            </svg>
            <figcaption class="small quiet">{t('popup_packs')}</figcaption>
          </figure>
          <figure><svg viewBox="0 0 130 112" width="130" height="112" aria-hidden="true"><Page x={0} marked /></svg><figcaption class="small quiet">{t('welcome_marked')}</figcaption></figure>
        </div>
      </div>
      <div class="outside">
        <svg viewBox="0 0 40 24" width="40" height="24" aria-hidden="true"><path class="arrow stopped" d="M2 12h14M24 12h14M16 5v14M24 5v14" /></svg>
        <p class="small">{t('welcome_network')}</p>
      </div>
    </div>
  );
}
