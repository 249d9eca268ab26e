import type { VNode } from 'preact';
import { Switch } from '../popup/Switch.tsx';
import { useTexts } from '../texts.ts';
import { Section } from './Section.tsx';
import { SiteList } from './SiteList.tsx';
import type { OptionsActions, OptionsSettings } from './types.ts';

export interface WhereSectionProps extends Pick<OptionsActions, 'set' | 'setPaused' | 'addSite' | 'removeSite' | 'allow'> {
  readonly settings: OptionsSettings;
  readonly paused: boolean;
  /** Whether all pages may be read; null while the browser is being asked. */
  readonly access: boolean | null;
}

/** On which pages anything happens at all. */
export function WhereSection({ settings, paused, access, set, setPaused, addSite, removeSite, allow }: WhereSectionProps): VNode {
  const { t } = useTexts();
  return (
    <Section id="where" title={t('options_where')} about={t('options_where_about')}>
      {access === false && (
        <div class="needs">
          <p>{t('options_access_missing')}</p>
          <button type="button" class="button main" onClick={allow}>{t('popup_allow_everywhere')}</button>
        </div>
      )}
      <Switch label={t('popup_everywhere')} more={t('options_everywhere_about')} on={settings.enabled} onChange={(enabled) => set({ enabled })} />
      <Switch label={t('popup_pause')} more={t('options_pause_about')} on={paused} disabled={!settings.enabled} onChange={setPaused} />
      <SiteList sites={settings.offSites} addSite={addSite} removeSite={removeSite} />
    </Section>
  );
}
