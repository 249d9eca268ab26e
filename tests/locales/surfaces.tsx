/** The surfaces, filled, for looking at them in any language. */
import type { VNode } from 'preact';
import { cardProps } from '../../components/card/FactCard.fixture.tsx';
import { inflectedRecognition, pactCard } from '../../components/gallery/facts.ts';
import { baseCss, cardCss, correctionsCss, FactCard, Options, optionsCss, Panel, panelCss, Popup, popupCss, tokensCss, Welcome, welcomeCss, type PopupActions, type PopupProps } from '../../components/index.ts';
import { optionsGiven, optionsWords, welcomeGiven } from '../components/options/options-given.tsx';
import { bridge, given } from '../components/panel/panel-page.ts';

export const surfacesCss = [tokensCss, baseCss, cardCss, correctionsCss, popupCss, panelCss, optionsCss, welcomeCss].join('\n');

export const popupGiven: PopupProps = {
  settings: { enabled: true, kinds: { people: true, states: true, institutions: true, media: false, events: true, documents: true }, strictness: 'inflected', density: 'first', theme: 'light', pausedUntil: null, offPacks: [], offEntities: [] },
  tab: { site: 'example.org', obstacle: null, lasting: false, status: { mentions: 14, entities: 6, uncertain: 3, unreadableFrames: 2, partial: true, blocked: false }, offBy: null },
  packs: [bridge], search: '', error: '', actions: new Proxy({} as PopupActions, { get: () => async () => true }),
};

/** As many facts as a head of state has: their number is the widest thing in the card's foot that is not a button. */
const manyFacts = Array.from({ length: 27 }, (_, index) => (index < 2 ? pactCard.facts[index]! : { ...pactCard.facts[1]!, id: `more-${index}` }));

/** Each with the widths (CSS px) at which it must have room. */
export const surfaces: Readonly<Record<'card' | 'popup' | 'panel' | 'options' | 'welcome', { readonly widths: readonly number[]; readonly view: () => VNode }>> = {
  card: { widths: [408, 304], view: () => <div style={{ maxInlineSize: '100%' }}><FactCard {...cardProps} content={{ state: 'ready', card: { ...pactCard, facts: manyFacts } }} recognition={inflectedRecognition} theme="light" position={{ n: 27, of: 76 }} onOpenPanel={() => {}} correcting={{ kind: 'organisation', surface: 'Łukaszenki', private: false, onCorrect: () => {} }} /></div> },
  popup: { widths: [376, 320], view: () => <Popup {...popupGiven} /> },
  panel: { widths: [360, 320], view: () => <Panel {...given} /> },
  options: { widths: [1000, 600, 320], view: () => <Options {...optionsGiven} /> },
  welcome: { widths: [1000, 600, 320], view: () => <Welcome {...welcomeGiven} /> },
};

const stringsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];

/** The words on the surfaces that the interface did not say: those of packs and page, names of sites and formats. */
export const givenWords: ReadonlySet<string> = new Set(
  stringsOf([cardProps, inflectedRecognition, bridge.cards, given.page, given.tab, popupGiven.tab, optionsWords]).flatMap((text) => text.split(/[^\p{L}\p{M}]+/u)));
