import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../fill.tsx';
import { kindGroups } from '../popup/types.ts';
import { useTexts } from '../texts.ts';
import type { MarkLook, PaintSample } from './types.ts';

export interface SampleProps {
  readonly look: MarkLook;
  readonly paint: PaintSample;
  /** One page each; 'auto' is light or dark as all around it. */
  readonly grounds: readonly ('light' | 'dark' | 'auto')[];
}

/** A paragraph of a page with a mark of every kind, drawn by the very code and style sheet that draw on pages. */
export function Sample({ look: { styles, strength }, paint, grounds }: SampleProps): VNode {
  const { t } = useTexts();
  const pages = useRef<HTMLDivElement>(null);
  useEffect(() => paint(pages.current!, { styles, strength }), [paint, styles, strength]);
  return (
    <div ref={pages} class="sample">
      {grounds.map((ground) => (
        <p key={ground} data-theme={ground}>
          {fill(t, 'options_sample', ...kindGroups.map((group) => <span key={group} data-mark={group}>{t(`options_sample_${group}`)}</span>))}
        </p>
      ))}
    </div>
  );
}
