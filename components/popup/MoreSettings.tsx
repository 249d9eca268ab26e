import type { VNode } from 'preact';
import type { CardIndex } from '../../packs/index.ts';
import { DownIcon } from '../icons.tsx';
import { counted, useTexts } from '../texts.ts';
import { Boxes } from './Boxes.tsx';
import { Choice } from './Choice.tsx';
import type { PopupActions, Theme } from './types.ts';

export interface MoreSettingsProps extends Pick<PopupActions, 'setPack' | 'setTheme'> {
  readonly packs: readonly CardIndex[] | null | 'failed';
  readonly offPacks: readonly string[];
  readonly theme: Theme;
}

/** What is set once and then left: which packs, and light or dark. Folded away until asked for. */
export function MoreSettings({ packs, offPacks, theme, setPack, setTheme }: MoreSettingsProps): VNode {
  const texts = useTexts();
  const { t } = texts;
  return (
    <details class="more-settings">
      <summary>{t('popup_more')}<DownIcon /></summary>
      {packs === null && <p class="small quiet">{t('popup_packs_loading')}</p>}
      {packs === 'failed' && <p class="small">{t('error_packs')}</p>}
      {Array.isArray(packs) && (
        <Boxes label={t('popup_packs')} columns={1} onChange={setPack} boxes={(packs as readonly CardIndex[]).map(({ cards }) => ({
          id: cards.id,
          label: <><bdi>{cards.title}</bdi> <span class="small quiet">{counted(texts, 'popup_pack_facts', cards.facts.length)}</span></>,
          checked: !offPacks.includes(cards.id),
        }))} />
      )}
      <Choice label={t('popup_theme')} value={theme} onChange={setTheme} options={[
        { value: 'auto', label: 'popup_theme_auto' }, { value: 'light', label: 'popup_theme_light' }, { value: 'dark', label: 'popup_theme_dark' },
      ]} />
    </details>
  );
}
