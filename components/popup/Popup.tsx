import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CardIndex } from '../../packs/index.ts';
import { directionOf, useTexts } from '../texts.ts';
import { Boxes } from './Boxes.tsx';
import { AllowButtons, CannotRun } from './CannotRun.tsx';
import { Choice } from './Choice.tsx';
import { Counts } from './Counts.tsx';
import { FactSearch } from './FactSearch.tsx';
import { Glyph } from './Glyph.tsx';
import { MoreSettings } from './MoreSettings.tsx';
import { Switch } from './Switch.tsx';
import { kindGroups, type KindGroup, type PopupActions, type PopupSettings, type PopupTab } from './types.ts';

export interface PopupProps {
  readonly settings: PopupSettings;
  /** null while the page is being asked. */
  readonly tab: PopupTab | null;
  /** All bundled packs, switched off or not; null while they are being opened. */
  readonly packs: readonly CardIndex[] | null | 'failed';
  /** Words to search for from the start; '' as a rule. */
  readonly search: string;
  /** What went wrong with the last change, to be said; '' when nothing did. */
  readonly error: string;
  readonly actions: PopupActions;
}

/** The popup: on or off, how much was found and what was held back, here or not here, how sure, how many. */
export function Popup({ settings, tab, packs, search, error, actions }: PopupProps): VNode {
  const { t, lang } = useTexts();
  const [words, setWords] = useState(search);
  const { enabled, pausedUntil, density, strictness, theme, kinds, offPacks, offEntities } = settings;
  const inUse = Array.isArray(packs) ? (packs as readonly CardIndex[]).filter(({ cards }) => !offPacks.includes(cards.id)) : packs;
  return (
    <main class="glossator popup" lang={lang} dir={directionOf(lang)} data-theme={theme}>
      <header>
        <h1><Glyph />{t('extensionName')}</h1>
        <Switch label={<span class="small quiet">{t('popup_everywhere')}</span>} on={enabled} onChange={actions.setEverywhere} />
      </header>
      {error && <p class="error" role="alert">{error}</p>}
      <section aria-label={t('popup_on_page')}>
        {tab?.obstacle
          ? <CannotRun obstacle={tab.obstacle} site={tab.site} allow={actions.allow} reload={actions.reload} />
          : <Counts tab={tab} enabled={enabled} pausedUntil={pausedUntil} density={density} allKinds={offEntities.length === 0 && kindGroups.every((group) => kinds[group])} onRescan={actions.rescan} />}
        {tab && !tab.obstacle && !tab.lasting && <div class="visit"><p class="small quiet">{t('popup_visit_only')}</p><AllowButtons site={tab.site} allow={actions.allow} /></div>}
      </section>
      <FactSearch packs={inUse} words={words} onWords={setWords} copy={actions.copy} />
      <div class="settings" hidden={words.trim() !== ''}>
        <section>
          {tab === null && <SiteSwitch site={'\u00A0'} offBy={null} enabled={false} onChange={() => {}} />}
          {tab?.site && (tab.obstacle === null || tab.obstacle === 'no-access' || tab.obstacle === 'silent') && <SiteSwitch site={tab.site} offBy={tab.offBy} enabled={enabled} onChange={actions.setSite} />}
          <Switch label={t('popup_pause')} on={pausedUntil !== null} disabled={!enabled} onChange={actions.setPaused} />
        </section>
        <section>
          <Choice label={t('popup_strictness')} value={strictness} onChange={actions.setStrictness} options={[
            { value: 'exact', label: 'popup_strictness_exact', help: 'popup_strictness_exact_help' },
            { value: 'inflected', label: 'popup_strictness_inflected', help: 'popup_strictness_inflected_help' },
            { value: 'fuzzy', label: 'popup_strictness_fuzzy', help: 'popup_strictness_fuzzy_help' },
          ]} />
          <Choice label={t('popup_density')} value={density} onChange={actions.setDensity} options={[
            { value: 'first', label: 'popup_density_first', help: 'popup_density_first_help' },
            { value: 'every', label: 'popup_density_every', help: 'popup_density_every_help' },
            { value: 'on-demand', label: 'popup_density_on_demand', help: 'popup_density_on_demand_help' },
          ]} />
        </section>
        <section>
          <Boxes label={t('popup_kinds')} columns={2} onChange={(id, on) => actions.setKind(id as KindGroup, on)}
            boxes={kindGroups.map((id) => ({ id, label: t(`popup_kinds_${id}`), checked: kinds[id] }))} />
        </section>
        <MoreSettings packs={packs} offPacks={offPacks} theme={theme} setPack={actions.setPack} setTheme={actions.setTheme} />
      </div>
      <footer>
        <button type="button" class="link" onClick={actions.openPanel}>{t('panel_open')}</button>
        <button type="button" class="link" onClick={actions.openSettings}>{t('popup_all_settings')}</button>
      </footer>
    </main>
  );
}

interface SiteSwitchProps { readonly site: string; readonly offBy: string | null; readonly enabled: boolean; readonly onChange: (on: boolean) => void }

/** The switch for this site, with its name; where a site above it is off, that is said. */
function SiteSwitch({ site, offBy, enabled, onChange }: SiteSwitchProps): VNode {
  const { t } = useTexts();
  const name = <bdi>{site === 'file:' ? t('popup_site_files') : site}</bdi>;
  const covered = offBy !== null && offBy !== site ? <> · {t('popup_site_covered', offBy)}</> : null;
  return <Switch label={t('popup_site')} more={<>{name}{covered}</>} on={offBy === null} disabled={!enabled} onChange={onChange} />;
}
