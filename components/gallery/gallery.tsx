/** One page of every component in every state, light beside dark: what the eye checks a change against. */
import { render } from 'preact';
import messages from '../../public/_locales/en/messages.json';
import { baseCss } from '../base.css.ts';
import { cardCss } from '../card/card.css.ts';
import { panelCss } from '../panel/panel.css.ts';
import { directionOf, TextsContext } from '../texts.ts';
import { tokensCss } from '../tokens.css.ts';
import type { Fixture } from './fixture.ts';
import { galleryCss } from './gallery.css.ts';
import { textsFrom } from './texts-from.ts';

const fixtures = Object.values(import.meta.glob<Fixture>('../**/*.fixture.tsx', { eager: true, import: 'fixture' }));

const style = document.createElement('style');
style.textContent = [tokensCss, baseCss, cardCss, panelCss, galleryCss].join('\n');
document.head.append(style);

render(
  <main class="gallery">
    {fixtures.map(({ component, states }) => (
      <section key={component}>
        <h2>{component}</h2>
        {states.map(({ name, view, lang = 'en' }) => (
          <div class="state-row" key={name} data-state-name={`${component}: ${name}`}>
            <h3>{name}</h3>
            {(['light', 'dark'] as const).map((theme) => (
              <div key={theme} class="glossator pane" data-theme={theme} lang={lang} dir={directionOf(lang)}>
                <TextsContext.Provider value={textsFrom(messages, lang)}>{view(theme)}</TextsContext.Provider>
              </div>
            ))}
          </div>
        ))}
      </section>
    ))}
  </main>,
  document.body,
);
