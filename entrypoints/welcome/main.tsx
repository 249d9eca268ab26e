/** The first-run page: what the reader has set, the packs and the access go in; it asks for access and leads to the settings. */
import { render } from 'preact';
import { baseCss, cardCss, TextsContext, tokensCss, Welcome, welcomeCss, type WelcomeProps } from '../../components/index.ts';
import { askForAccess, collectErrors, loadPacks, openSettings, watchAccess, watchSettings, type Settings } from '../../platform/index.ts';
import { browserTexts } from '../shared/browser-texts.ts';
import { paintSample } from '../shared/paint-sample.ts';

collectErrors('welcome');
const texts = browserTexts();
const css = new CSSStyleSheet();
css.replaceSync(tokensCss + baseCss + cardCss + welcomeCss);
document.adoptedStyleSheets = [css];
document.documentElement.lang = texts.lang;

const { signal } = new AbortController(); // the page watches for as long as it lives
let settings: Settings | null = null;
let access: WelcomeProps['access'] = null;
let packs: WelcomeProps['packs'] = null;
const actions: WelcomeProps['actions'] = {
  // Straight from the click: a browser asks for nothing later
  allow: () => void askForAccess(null),
  openSettings: () => void openSettings(),
  paint: paintSample,
};

function draw(): void {
  if (!settings) return;
  const { theme, markStyles: styles, markStrength: strength } = settings;
  document.documentElement.dataset.theme = theme;
  render(
    <TextsContext.Provider value={texts}><Welcome theme={theme} look={{ styles, strength }} access={access} packs={packs} actions={actions} /></TextsContext.Provider>,
    document.body,
  );
}

void watchSettings((now) => { settings = now; draw(); }, signal);
void watchAccess((now) => { access = now; draw(); }, signal);
void loadPacks().then((loaded) => { packs = loaded; }, () => { packs = 'failed'; }).then(draw);
