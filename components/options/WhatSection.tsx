import type { VNode } from 'preact';
import { Boxes } from '../popup/Boxes.tsx';
import { Choice } from '../popup/Choice.tsx';
import { kindGroups, type KindGroup } from '../popup/types.ts';
import { useTexts } from '../texts.ts';
import { EntityList } from './EntityList.tsx';
import { Section } from './Section.tsx';
import type { OptionsActions, OptionsSettings, Packs } from './types.ts';

export interface WhatSectionProps extends Pick<OptionsActions, 'set'> {
  readonly settings: OptionsSettings;
  readonly packs: Packs;
}

/** What is looked for, how sure it must be, and how much of it is drawn. */
export function WhatSection({ settings, packs, set }: WhatSectionProps): VNode {
  const { t } = useTexts();
  return (
    <Section id="what" title={t('popup_kinds')} about={t('options_what_about')}>
      <Choice label={t('popup_strictness')} value={settings.strictness} onChange={(strictness) => set({ strictness })} options={[
        { value: 'exact', label: 'popup_strictness_exact', help: 'popup_strictness_exact_help' },
        { value: 'inflected', label: 'popup_strictness_inflected', help: 'popup_strictness_inflected_help' },
        { value: 'fuzzy', label: 'popup_strictness_fuzzy', help: 'popup_strictness_fuzzy_help' },
      ]} />
      <Choice label={t('popup_density')} value={settings.density} onChange={(density) => set({ density })} options={[
        { value: 'first', label: 'popup_density_first', help: 'popup_density_first_help' },
        { value: 'every', label: 'popup_density_every', help: 'popup_density_every_help' },
        { value: 'on-demand', label: 'popup_density_on_demand', help: 'popup_density_on_demand_help' },
      ]} />
      <Boxes label={t('options_kinds')} columns={1} onChange={(id, on) => set(({ kinds }) => ({ kinds: { ...kinds, [id as KindGroup]: on } }))}
        boxes={kindGroups.map((id) => ({ id, label: <>{t(`popup_kinds_${id}`)} <span class="small quiet about">{t(`options_about_${id}`)}</span></>, checked: settings.kinds[id] }))} />
      <EntityList packs={packs} off={settings.offEntities}
        onChange={(id, on) => set(({ offEntities }) => ({ offEntities: on ? offEntities.filter((one) => one !== id) : [...offEntities.filter((one) => one !== id), id] }))} />
    </Section>
  );
}
