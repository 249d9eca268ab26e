/**
 * Every component in every state. As it is opened, one page with light beside dark: what the eye checks a change against. With #COMPONENT/STATE in the
 * address, or by show(), one state alone as its surface has it: what the tests measure.
 */
import { render } from 'preact';
import { baseCss } from '../base.css.ts';
import { cardCss } from '../card/card.css.ts';
import { optionsCss } from '../options/options.css.ts';
import { panelCss } from '../panel/panel.css.ts';
import { popupCss } from '../popup/popup.css.ts';
import { directionOf, TextsContext } from '../texts.ts';
import { tokensCss } from '../tokens.css.ts';
import { welcomeCss } from '../welcome/welcome.css.ts';
import type { Fixture } from './fixture.ts';
import { galleryCss } from './gallery.css.ts';
import { languages, textsIn } from './languages.ts';
import { Alone } from './Alone.tsx';

const fixtures = Object.values(import.meta.glob<Fixture>('../**/*.fixture.tsx', { eager: true, import: 'fixture' }));
const themes = ['light', 'dark'] as const;

const style = document.createElement('style');
style.textContent = [tokensCss, baseCss, cardCss, popupCss, panelCss, optionsCss, welcomeCss, galleryCss].join('\n');
document.head.append(style);

/** Everything there is to show, and in which languages. */
export const states: readonly { readonly component: string; readonly state: string }[] = fixtures.flatMap(({ component, states: some }) => some.map(({ name }) => ({ component, state: name })));
export { languages };

export interface Showing {
  readonly component: string;
  readonly state: string;
  /** @default light */
  readonly theme?: 'light' | 'dark';
  /** @default en, or the state's own */
  readonly lang?: string;
  /** Words as they are, or half as long again and with marks above and below. @default false */
  readonly stretched?: boolean;
}

/** One state alone. Resolves when it is drawn, what has to be clicked is clicked, and nothing more comes. */
export async function show({ component, state, theme = 'light', lang, stretched = false }: Showing): Promise<void> {
  const found = fixtures.find((fixture) => fixture.component === component)?.states.find(({ name }) => name === state);
  if (!found) throw new Error(`The gallery has no "${state}" of ${component}.`);
  const texts = textsIn(lang ?? found.lang ?? 'en', stretched);
  document.documentElement.lang = texts.lang;
  document.documentElement.dataset['theme'] = theme;
  render(null, document.body);
  scrollTo(0, 0);
  render(<TextsContext.Provider value={texts}><Alone component={component} theme={theme}>{found.view(theme)}</Alone></TextsContext.Provider>, document.body);
  await atRest();
  for (const selector of found.clicks ?? []) {
    const target = document.querySelector<HTMLElement>(selector);
    if (!target) throw new Error(`"${state}" of ${component} has nothing to click at ${selector}.`);
    target.click();
    await atRest();
  }
}

/** Two frames with nothing drawn anew in between, at most a second. */
async function atRest(): Promise<void> {
  let changed = true;
  const observer = new MutationObserver(() => { changed = true; });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  for (let n = 0; changed && n < 30; n++) {
    changed = false;
    await frame();
    await frame();
  }
  observer.disconnect();
}

function Overview() {
  return (
    <main class="gallery">
      {fixtures.map(({ component, states: some }) => (
        <section key={component}>
          <h2>{component}</h2>
          {some.map(({ name, view, lang = 'en' }) => (
            <div class="state-row" key={name}>
              <h3><a href={`#${encodeURIComponent(component)}/${encodeURIComponent(name)}`}>{name}</a></h3>
              {themes.map((theme) => (
                <div key={theme} class="glossator pane" data-theme={theme} lang={lang} dir={directionOf(lang)}>
                  <TextsContext.Provider value={textsIn(lang, false)}>{view(theme)}</TextsContext.Provider>
                </div>
              ))}
            </div>
          ))}
        </section>
      ))}
    </main>
  );
}

const dark = matchMedia('(prefers-color-scheme: dark)');
function draw(): void {
  const [component = '', state = ''] = location.hash.slice(1).split('/').map(decodeURIComponent);
  if (state !== '') return void show({ component, state, theme: dark.matches ? 'dark' : 'light' });
  render(null, document.body);
  if (location.hash !== '#none') render(<Overview />, document.body);
}
addEventListener('hashchange', draw);
draw();
