/** The settings page: settings, packs, keys and access go in, what the reader does comes out. */
import { render } from 'preact';
import { baseCss, CorrectionsList, correctionsCss, Options, optionsCss, TextsContext, tokensCss, type OptionsProps } from '../../components/index.ts';
import {
  collectErrors, isPaused, loadPacks, packSizes, readShortcuts, restoreCorrections, revokeCorrections, watchAccess, watchCorrections, watchSettings, type ReadCorrections, type Settings,
} from '../../platform/index.ts';
import { browserTexts } from '../shared/browser-texts.ts';
import { createActions } from './actions.ts';

collectErrors('settings');
const texts = browserTexts();
const css = new CSSStyleSheet();
css.replaceSync(tokensCss + baseCss + correctionsCss + optionsCss);
document.adoptedStyleSheets = [css];
document.documentElement.lang = texts.lang;
document.title = texts.t('options_page_title');

const { signal } = new AbortController(); // the page watches for as long as it lives
let settings: Settings | null = null;
let access: OptionsProps['access'] = null;
let packs: OptionsProps['packs'] = null;
let sizes: OptionsProps['sizes'] = {};
let corrections: ReadCorrections = { list: [], trouble: null };
let shortcuts: OptionsProps['shortcuts'] = [];
let error = '';
const failed = (yes: boolean): void => { error = yes ? texts.t('error_setting') : ''; draw(); };
const notStored = (): void => failed(true);
const actions = createActions({ settings: () => settings, fileName: texts.t('options_file'), failed });
const revoke = (some: ReadCorrections['list']): void => void revokeCorrections(some.map(({ id }) => id)).catch(notStored);

function draw(): void {
  if (!settings) return;
  document.documentElement.dataset.theme = settings.theme;
  render(
    <TextsContext.Provider value={texts}>
      <Options settings={settings} paused={isPaused(settings, Date.now())} access={access} packs={packs} sizes={sizes} shortcuts={shortcuts} error={error} actions={actions}
        corrections={<CorrectionsList corrections={corrections.list} trouble={corrections.trouble} onRevoke={revoke} onRestore={(some) => void restoreCorrections(some).catch(notStored)} />} />
    </TextsContext.Provider>,
    document.body,
  );
}

/** Keys may have been changed in another tab meanwhile. */
const lookAtKeys = (): void => void readShortcuts().then((now) => { shortcuts = now; draw(); });

void watchSettings((now) => { settings = now; draw(); }, signal);
void watchCorrections((now) => { corrections = now; draw(); }, signal);
void watchAccess((now) => { access = now; draw(); }, signal);
void loadPacks().then((loaded) => { packs = loaded; }, () => { packs = 'failed'; }).then(draw);
void packSizes().then((now) => { sizes = now; draw(); }, () => {});
lookAtKeys();
addEventListener('focus', lookAtKeys, { signal });
