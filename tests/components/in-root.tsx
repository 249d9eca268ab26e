/** Draws a component as the card is drawn on a page: in an open shadow root, so that axe can see inside, with all style sheets. */
import { render, type ComponentChild } from 'preact';
import { baseCss, cardCss, TextsContext, tokensCss, type Texts } from '../../components/index.ts';
import { textsFrom } from '../../components/gallery/texts-from.ts';

/** The test server serves public/ at its root, as the extension does. */
export const english = textsFrom(await (await fetch('/_locales/en/messages.json')).json(), 'en');

export function inRoot(view: ComponentChild, texts: Texts = english, width = 408): { root: ShadowRoot; remove: () => void } {
  const host = document.createElement('div');
  host.style.cssText = `display: block; inline-size: ${width}px`;
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = [tokensCss, baseCss, cardCss].join('\n');
  const box = document.createElement('div');
  box.style.cssText = 'max-width: 100%; max-height: 600px';
  root.append(style, box);
  document.body.append(host);
  render(<TextsContext.Provider value={texts}>{view}</TextsContext.Provider>, box);
  return { root, remove: () => { render(null, box); host.remove(); } };
}
