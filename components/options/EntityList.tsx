import type { VNode } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { CardIndex } from '../../packs/index.ts';
import { Boxes } from '../popup/Boxes.tsx';
import { counted, useTexts } from '../texts.ts';
import { entityFinder } from './find-entities.ts';
import { Part } from './Part.tsx';
import { RemovableList } from './RemovableList.tsx';
import type { Packs } from './types.ts';

/** More boxes than these help nobody; another word does. */
const most = 12;
const nobody: readonly CardIndex[] = [];

export interface EntityListProps {
  readonly packs: Packs;
  /** Ids of those that are switched off. */
  readonly off: readonly string[];
  readonly onChange: (id: string, on: boolean) => void;
}

/** Single entities on and off: those that are off stand first and stay in place, the others are searched for. */
export function EntityList({ packs, off, onChange }: EntityListProps): VNode {
  const texts = useTexts();
  const { t, lang } = texts;
  const id = useId();
  const [words, setWords] = useState('');
  const loaded = Array.isArray(packs) ? (packs as readonly CardIndex[]) : nobody;
  const finder = useMemo(() => entityFinder(loaded, lang), [loaded, lang]);
  const found = useMemo(() => finder.find(words), [finder, words]);
  const labelOf = (entity: string): string => finder.all.find((one) => one.id === entity)?.label ?? entity;
  const more = found.length - most;
  return (
    <Part title={t('options_entities')} about={t('options_entities_about')}>
      {off.length > 0 && (
        <RemovableList label={t('options_entities_off')} onRemove={(entity) => onChange(entity, true)}
          entries={off.map((entity) => ({ id: entity, label: <bdi>{labelOf(entity)}</bdi>, remove: t('options_entity_on', labelOf(entity)) }))} />
      )}
      {packs === null && <p class="small quiet">{t('popup_packs_loading')}</p>}
      {packs === 'failed' && <p class="small">{t('error_packs')}</p>}
      {finder.all.length > 0 && (
        <>
          <label class="unseen" for={id}>{t('options_entities_search')}</label>
          <input id={id} type="search" class="field" value={words} placeholder={t('options_entities_search')} autocomplete="off" spellcheck={false} onInput={(event) => setWords(event.currentTarget.value)} />
          {found.length > 0 && (
            <Boxes label={t('options_entities')} columns={1} onChange={onChange} boxes={found.slice(0, most).map(({ id: entity, label, kind, description }) => ({
              id: entity, checked: !off.includes(entity),
              label: <><bdi>{label}</bdi> <span class="small quiet about" title={description}>{t(`kind_${kind}`)} · <span dir="auto">{description}</span></span></>,
            }))} />
          )}
          <output class="small quiet">{found.length === 0 ? t('options_entities_none', words.trim()) : more > 0 ? counted(texts, 'options_entities_more', more) : ''}</output>
        </>
      )}
    </Part>
  );
}
