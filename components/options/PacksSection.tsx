import type { VNode } from 'preact';
import type { CardIndex } from '../../packs/index.ts';
import { Switch } from '../popup/Switch.tsx';
import { counted, useTexts } from '../texts.ts';
import { Section } from './Section.tsx';
import type { OptionsActions, Packs } from './types.ts';

export interface PacksSectionProps extends Pick<OptionsActions, 'set'> {
  readonly packs: Packs;
  readonly off: readonly string[];
  /** Bytes by the pack's id; empty until they are known. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** The packs, each with what it brings and what it weighs. */
export function PacksSection({ packs, off, sizes, set }: PacksSectionProps): VNode {
  const { t } = useTexts();
  return (
    <Section id="packs" title={t('popup_packs')} about={t('options_packs_about')}>
      {packs === null && <p class="quiet">{t('popup_packs_loading')}</p>}
      {packs === 'failed' && <div role="alert"><p>{t('error_packs')}</p></div>}
      {Array.isArray(packs) && (packs as readonly CardIndex[]).map(({ cards }) => (
        <Switch key={cards.id} label={<bdi>{cards.title}</bdi>} more={<PackFigures index={cards} size={sizes[cards.id]} />} on={!off.includes(cards.id)}
          onChange={(on) => set(({ offPacks }) => ({ offPacks: on ? offPacks.filter((id) => id !== cards.id) : [...offPacks.filter((id) => id !== cards.id), cards.id] }))} />
      ))}
    </Section>
  );
}

function PackFigures({ index, size }: { index: CardIndex['cards']; size: number | undefined }): VNode {
  const texts = useTexts();
  const { t, lang } = texts;
  const names = index.entities.reduce((sum, entity) => sum + entity.names.length, 0);
  const figures = [
    t('options_pack_version', index.version),
    ...(size === undefined ? [] : [new Intl.NumberFormat(lang, { style: 'unit', unit: 'kilobyte', unitDisplay: 'short', maximumFractionDigits: 0 }).format(size / 1000)]),
    counted(texts, 'options_pack_entities', index.entities.length), counted(texts, 'options_pack_names', names), counted(texts, 'popup_pack_facts', index.facts.length),
  ];
  return <span class="number">{figures.join(' · ')}</span>;
}
