/** The popup: settings and the tab under it go in, what the reader does comes out. */
import { render } from 'preact';
import { baseCss, cardCss, Popup, popupCss, TextsContext, tokensCss, type PopupProps } from '../../components/index.ts';
import { collectErrors, coveredBy, isPaused, loadPacks, takeSearch, watchActiveTab, watchSettings, type Settings, type TabState } from '../../platform/index.ts';
import { browserTexts } from '../shared/browser-texts.ts';
import { createActions } from './actions.ts';

collectErrors('popup');
const texts = browserTexts();
const css = new CSSStyleSheet();
css.replaceSync(tokensCss + baseCss + cardCss + popupCss);
document.adoptedStyleSheets = [css];
document.documentElement.lang = texts.lang;

const { signal } = new AbortController(); // the popup watches for as long as it lives
const search = await takeSearch();
let settings: Settings | null = null;
let tab: TabState | null = null;
let packs: PopupProps['packs'] = null;
let error = '';
const actions = createActions({ tab: () => tab, failed: (yes) => { error = yes ? texts.t('error_setting') : ''; draw(); } });

function draw(): void {
  if (!settings) return;
  document.documentElement.dataset.theme = settings.theme;
  const site = tab?.site ?? null;
  const props: PopupProps = {
    settings: { ...settings, pausedUntil: isPaused(settings, Date.now()) ? settings.pausedUntil : null },
    tab: tab && { ...tab, offBy: (site !== null && coveredBy(site, settings.offSites)) || null },
    packs, search, error, actions,
  };
  render(<TextsContext.Provider value={texts}><Popup {...props} /></TextsContext.Provider>, document.body);
}

void watchSettings((now) => { settings = now; draw(); }, signal);
void watchActiveTab((now) => { tab = now; draw(); }, signal);
void loadPacks().then((loaded) => { packs = loaded; }, () => { packs = 'failed'; }).then(draw);
