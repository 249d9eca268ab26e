import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { AllowButtons, CannotRun } from '../popup/CannotRun.tsx';
import { Counts } from '../popup/Counts.tsx';
import { Glyph } from '../popup/Glyph.tsx';
import { directionOf, useTexts } from '../texts.ts';
import type { PanelProblem } from './errors/problem.ts';
import { Problems } from './errors/Problems.tsx';
import { ExportTab } from './export/ExportTab.tsx';
import { MentionsTab } from './mentions/MentionsTab.tsx';
import type { PanelPacks } from './labels.ts';
import { QuotationsTab } from './quotations/QuotationsTab.tsx';
import { useFindings } from './quotations/use-findings.ts';
import { Tabs } from './Tabs.tsx';
import { TimelineTab } from './timeline/TimelineTab.tsx';
import type { PanelActions, PanelCorrection, PanelPage, PanelSettings, PanelTab } from './types.ts';

const tabIds = ['mentions', 'timeline', 'quotations', 'export'] as const;
const none: PanelPage['quotations'] = [];
type TabId = (typeof tabIds)[number];

export interface PanelProps {
  readonly settings: PanelSettings;
  /** null while the page is being asked. */
  readonly tab: PanelTab | null;
  /** null while the page has not been read, or cannot be. */
  readonly page: PanelPage | null;
  readonly packs: PanelPacks;
  /** All that may hold on the page. */
  readonly corrections: readonly PanelCorrection[];
  /** What failed since the browser started, the latest last. */
  readonly problems: readonly PanelProblem[];
  /** Of the extension, for exported files. */
  readonly version: string;
  readonly actions: PanelActions;
  /** The tab that is shown first. @default 'mentions' */
  readonly first?: TabId;
}

/** The panel: everything on one page that the packs cover, to be stepped through, read, laid out in time, compared and taken away. */
export function Panel({ settings, tab, page, packs, corrections, problems, version, actions, first = 'mentions' }: PanelProps): VNode {
  const { t, lang } = useTexts();
  const [chosen, setChosen] = useState<TabId>(first);
  const number = new Intl.NumberFormat(lang);
  const shown = page?.mentions.filter(({ heldBack }) => heldBack === null).length ?? 0;
  const findings = useFindings(page?.quotations ?? none, packs);
  const counts: Partial<Record<TabId, number>> = { mentions: shown, ...(findings && findings.length > 0 && { quotations: findings.length }) };
  /** Where a number may come in later its place is kept, so that no tab moves. */
  const label = (id: TabId) => <>{t(`panel_tab_${id}`)}{(id === 'mentions' || id === 'quotations') && <> <span class="number">{counts[id] !== undefined && number.format(counts[id])}</span></>}</>;
  return (
    <main class="glossator panel" lang={lang} dir={directionOf(lang)} data-theme={settings.theme}>
      <header>
        <Glyph />
        <h1 dir="auto">{page?.title || tab?.site || t('extensionName')}</h1>
      </header>
      <section class="coverage" aria-label={t('popup_on_page')}>
        {tab?.obstacle
          ? <CannotRun inPanel obstacle={tab.obstacle} site={tab.site} allow={actions.allow} reload={actions.reload} />
          : <Counts tab={tab} {...settings} onRescan={actions.rescan} />}
        {tab && !tab.obstacle && !tab.lasting && <div class="visit"><p class="small quiet">{t('popup_visit_only')}</p><AllowButtons site={tab.site} allow={actions.allow} /></div>}
      </section>
      <Problems problems={problems} version={version} copy={actions.copy} clearProblems={actions.clearProblems} />
      {packs === 'failed' && <div class="coverage" role="alert"><p>{t('error_packs')}</p><p class="small quiet">{t('error_packs_cure')}</p></div>}
      {page && (
        <Tabs label={t('panel_tabs')} tabs={tabIds.map((id) => ({ id, label: label(id) }))} chosen={chosen} onChoose={setChosen}>
          {/* The list keeps its place, its filter and its open card while another tab is looked at. */}
          <div hidden={chosen !== 'mentions'}><MentionsTab key={page.address.split('#', 1)[0]!} page={page} packs={packs} theme={settings.theme} corrections={corrections} private={tab?.private ?? false} {...actions} /></div>
          {chosen === 'timeline' && <TimelineTab page={page} packs={packs} found={findings} save={actions.save} print={actions.print} />}
          {chosen === 'export' && <ExportTab page={page} packs={packs} found={findings} version={version} copy={actions.copy} save={actions.save} documents={actions.documents} />}
          {chosen === 'quotations' && <QuotationsTab page={page} found={findings} reading={tab?.status?.reading ?? false} show={actions.show} />}
        </Tabs>
      )}
      <footer class="authority small quiet">{t('panel_authority')}</footer>
    </main>
  );
}
