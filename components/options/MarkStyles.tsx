import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { kindGroups, type KindGroup } from '../popup/types.ts';
import { useTexts } from '../texts.ts';
import { markLines, type MarkLine, type MarkStyle, type OptionsSettings } from './types.ts';

export interface MarkStylesProps {
  readonly styles: OptionsSettings['markStyles'];
  readonly onChange: (group: KindGroup, style: MarkStyle) => void;
}

const dashes: Readonly<Record<Exclude<MarkLine, 'none'>, string>> = { solid: 'none', dotted: '0 4.5', dashed: '5 3.5' };

/** A line as it will stand under a name; a cross in its place for none. */
const Line = ({ line }: { line: MarkLine }): VNode => (
  <svg width="32" height="12" viewBox="0 0 32 12" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap={line === 'dotted' ? 'round' : 'butt'} aria-hidden="true">
    {line === 'none' ? <path d="m12 2 8 8M20 2l-8 8" stroke-width="1.4" /> : <path d="M3 6h26" stroke-dasharray={dashes[line]} />}
  </svg>
);

/** For each kind the line under its names, and whether a ground lies behind them. */
export const MarkStyles = ({ styles, onChange }: MarkStylesProps): VNode => (
  <div class="mark-styles">{kindGroups.map((group) => <OneKind key={group} group={group} style={styles[group]} onChange={(style) => onChange(group, style)} />)}</div>
);

function OneKind({ group, style, onChange }: { group: KindGroup; style: MarkStyle; onChange: (style: MarkStyle) => void }): VNode {
  const { t } = useTexts();
  const name = useId();
  return (
    <fieldset>
      <legend class="unseen">{t(`popup_kinds_${group}`)}</legend>
      <span aria-hidden="true">{t(`popup_kinds_${group}`)}</span>
      <div class="bar">
        {markLines.map((line) => (
          <label key={line} title={t(`options_line_${line}`)}>
            <input type="radio" class="unseen" name={name} value={line} checked={style.line === line} onChange={() => onChange({ ...style, line })} />
            <Line line={line} /><span class="unseen">{t(`options_line_${line}`)}</span>
          </label>
        ))}
      </div>
      <label class="ground"><input type="checkbox" class="box" checked={style.wash} onChange={(event) => onChange({ ...style, wash: event.currentTarget.checked })} /><span>{t('options_ground')}</span></label>
    </fieldset>
  );
}
