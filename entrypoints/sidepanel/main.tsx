/** The panel: the page beside it, the packs and the settings go in, what the reader does comes out. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { baseCss, cardCss, Panel, panelCss, TextsContext, tokensCss, type PanelActions, type PanelProps } from '../../components/index.ts';
import {
  askForAccess, clearProblems, collectErrors, correctInTab, coveredBy, isPaused, loadPacks, mostCorrections, namesOf, reloadTab, rescanTab, revealMention, revokeCorrections, textsOfTab, watchCorrections, watchProblems, watchSettings,
  type Correction, type KeptProblem, type Settings, type TabState,
} from '../../platform/index.ts';
import { browserTexts } from '../shared/browser-texts.ts';
import { followPage, type Followed } from './follow-page.ts';
import { keyOf, placeOfKey } from './page-of-frames.ts';
import { saveFile } from '../shared/save-file.ts';

collectErrors('panel');
const texts = browserTexts();
const css = new CSSStyleSheet();
css.replaceSync(tokensCss + baseCss + cardCss + panelCss);
document.adoptedStyleSheets = [css];
document.documentElement.lang = texts.lang;

const { signal } = new AbortController(); // the panel watches for as long as it lives
/** In a tab of its own the panel covers the page; beside it, the page is in sight. */
const { version } = browser.runtime.getManifest();
const inTab = new URLSearchParams(location.search).has('tab');
let settings: Settings | null = null;
let followed: Followed = { tab: null, page: null };
let packs: PanelProps['packs'] = null;
let corrections: readonly Correction[] = [];
let problems: readonly KeptProblem[] = [];

const onTab = (act: (tab: TabState) => unknown): void => { if (followed.tab) act(followed.tab); };
const actions: PanelActions = {
  async show(key, open) {
    const { frameId, id } = placeOfKey(key);
    return followed.tab !== null && revealMention(followed.tab.tabId, frameId, id, { open, inFront: inTab });
  },
  async correct({ entity, kind, surface, alias, how }, label, { scope, allNames }) {
    if (!followed.tab) return { why: texts.t('correct_failed') };
    const said = { entity, kind, label, surface, names: allNames ? null : namesOf({ surface, alias, how }), scope };
    const id = await correctInTab(said, followed.tab.tabId).catch(() => undefined);
    if (id) return { id };
    return { why: id === null ? texts.t('correct_full', new Intl.NumberFormat(texts.lang).format(mostCorrections)) : texts.t('correct_failed') };
  },
  clearProblems: () => void clearProblems(),
  revoke: (id) => void revokeCorrections([id]),
  rescan: () => onTab(({ tabId }) => rescanTab(tabId)),
  reload: () => onTab(({ tabId }) => reloadTab(tabId)),
  // Straight from the click: a browser asks for nothing later
  allow: (where) => onTab(({ address }) => askForAccess(where === 'site' && address !== undefined ? address : null)),
  copy: (text) => navigator.clipboard.writeText(text).then(() => true, () => false),
  async documents() {
    const texts = followed.tab ? await textsOfTab(followed.tab.tabId) : [];
    return texts.map(({ frameId, places, ...text }) => ({ ...text, places: places.map(({ id, ...place }) => ({ ...place, key: keyOf(frameId, id) })) }));
  },
  save: saveFile,
  print: () => print(),
};

/** The packs that are not switched off: the same list while neither packs nor settings change, so that nothing is made from it anew. */
let packsInUse: { readonly of: PanelProps['packs']; readonly off: string; readonly list: PanelProps['packs'] } = { of: null, off: '', list: null };
function inUse(offPacks: readonly string[]): PanelProps['packs'] {
  const off = offPacks.join();
  if (packsInUse.of !== packs || packsInUse.off !== off) {
    packsInUse = { of: packs, off, list: Array.isArray(packs) ? packs.filter(({ cards }) => !offPacks.includes(cards.id)) : packs };
  }
  return packsInUse.list;
}

function draw(): void {
  if (!settings) return;
  document.documentElement.dataset.theme = settings.theme;
  const { tab, page } = followed;
  const { theme, enabled, density, kinds, offSites, offPacks, offEntities } = settings;
  const site = tab?.site ?? null;
  const props: PanelProps = {
    settings: { theme, enabled, density, allKinds: offEntities.length === 0 && Object.values(kinds).every(Boolean), pausedUntil: isPaused(settings, Date.now()) ? settings.pausedUntil : null },
    tab: tab && { ...tab, offBy: (site !== null && coveredBy(site, offSites)) || null },
    page,
    packs: inUse(offPacks),
    corrections,
    problems,
    version,
    actions,
  };
  render(<TextsContext.Provider value={texts}><Panel {...props} /></TextsContext.Provider>, document.body);
}

void watchSettings((now) => { settings = now; draw(); }, signal);
void watchCorrections(({ list }) => { corrections = list; draw(); }, signal, { withPrivate: true });
void watchProblems((now) => { problems = now; draw(); }, signal);
followPage((now) => { followed = now; draw(); }, signal);
void loadPacks().then((loaded) => { packs = loaded; }, () => { packs = 'failed'; }).then(draw);
