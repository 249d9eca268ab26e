import type { VNode } from 'preact';
import { useTexts, type TextKey } from '../texts.ts';
import type { Obstacle, PopupActions } from './types.ts';

const says: Readonly<Record<Obstacle, readonly [TextKey, TextKey]>> = {
  'store': ['popup_cannot_store', 'popup_cannot_store_cure'],
  'browser-page': ['popup_cannot_browser_page', 'popup_cannot_browser_page_cure'],
  'reader': ['popup_cannot_reader', 'popup_cannot_reader_cure'],
  'pdf': ['popup_cannot_pdf', 'popup_cannot_pdf_cure'],
  'files': ['popup_cannot_files', 'popup_cannot_files_cure'],
  'no-access': ['popup_cannot_no_access', 'popup_cannot_no_access_cure'],
  'protected': ['popup_cannot_protected', 'popup_cannot_protected_cure'],
  'silent': ['popup_cannot_silent', 'popup_cannot_silent_cure'],
};

/** Beside the page there is no search to point to. */
const besidePage: Partial<Record<Obstacle, TextKey>> = {
  'store': 'panel_cannot_store_cure', 'browser-page': 'panel_cannot_browser_page_cure', 'pdf': 'panel_cannot_pdf_cure', 'protected': 'panel_cannot_protected_cure',
};

export interface CannotRunProps extends Pick<PopupActions, 'allow' | 'reload'> {
  readonly obstacle: Obstacle;
  /** Host name; null where the browser does not show it. */
  readonly site: string | null;
  /** True in the panel. @default false */
  readonly inPanel?: boolean;
}

/** Why nothing is marked on this page, and what to do about it. */
export function CannotRun({ obstacle, site, inPanel = false, allow, reload }: CannotRunProps): VNode {
  const { t } = useTexts();
  const [what, cure] = says[obstacle];
  return (
    <div class="cannot">
      <h2>{t(what)}</h2>
      <p class="small quiet">{t((inPanel && besidePage[obstacle]) || cure)}</p>
      {obstacle === 'no-access' && <AllowButtons site={site} allow={allow} />}
      {obstacle === 'silent' && <div class="actions"><button type="button" class="button main" onClick={reload}>{t('popup_reload')}</button></div>}
    </div>
  );
}

/** Asks for access: to this site, where the browser shows which, and to all. */
export function AllowButtons({ site, allow }: Pick<CannotRunProps, 'site' | 'allow'>): VNode {
  const { t } = useTexts();
  return (
    <div class="actions">
      {site !== null && <button type="button" class="button main" onClick={() => allow('site')}>{t('popup_allow_site', site)}</button>}
      <button type="button" class={site === null ? 'button main' : 'button'} onClick={() => allow('everywhere')}>{t('popup_allow_everywhere')}</button>
    </div>
  );
}
