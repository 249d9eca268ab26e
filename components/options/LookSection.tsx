import type { VNode } from 'preact';
import { Choice } from '../popup/Choice.tsx';
import { useTexts } from '../texts.ts';
import { MarkStyles } from './MarkStyles.tsx';
import { Part } from './Part.tsx';
import { Sample } from './Sample.tsx';
import { Section } from './Section.tsx';
import type { OptionsActions, OptionsSettings } from './types.ts';

export interface LookSectionProps extends Pick<OptionsActions, 'set' | 'paint'> {
  readonly settings: OptionsSettings;
}

/** How marks and cards look. */
export function LookSection({ settings: { markStyles: styles, markStrength: strength, theme }, set, paint }: LookSectionProps): VNode {
  const { t } = useTexts();
  return (
    <Section id="look" title={t('options_look')} about={t('options_look_about')}>
      <Sample look={{ styles, strength }} paint={paint} grounds={['light', 'dark']} />
      <Part title={t('options_lines')} about={t('options_lines_about')}>
        <MarkStyles styles={styles} onChange={(group, style) => set(({ markStyles }) => ({ markStyles: { ...markStyles, [group]: style } }))} />
      </Part>
      <Choice label={t('options_strength')} value={strength} onChange={(markStrength) => set({ markStrength })} options={[
        { value: 'faint', label: 'options_strength_faint', help: 'options_strength_faint_help' },
        { value: 'normal', label: 'options_strength_normal', help: 'options_strength_normal_help' },
        { value: 'strong', label: 'options_strength_strong', help: 'options_strength_strong_help' },
      ]} />
      <Choice label={t('options_theme')} value={theme} onChange={(now) => set({ theme: now })} options={[
        { value: 'auto', label: 'popup_theme_auto', help: 'options_theme_auto_help' },
        { value: 'light', label: 'popup_theme_light', help: 'options_theme_light_help' },
        { value: 'dark', label: 'popup_theme_dark', help: 'options_theme_dark_help' },
      ]} />
    </Section>
  );
}
