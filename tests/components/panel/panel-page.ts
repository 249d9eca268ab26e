/** A small pack and a page that speaks of it, for the tests of the panel. */
import { vi } from 'vitest';
import type { PanelActions, PanelMention, PanelPage, PanelProps } from '../../../components/index.ts';
import { indexCards } from '../../../packs/index.ts';

const source = (id: string, publisher: string) =>
  ({ id, type: 'article-newspaper', publisher, title: `A report in ${publisher}`, URL: `https://${id}.example/report`, language: 'en', issued: { 'date-parts': [[2023, 1, 24]] } }) as const;
const quotation = (exact: string) => ({ exact, lang: 'en', speaker: 'mayor', speakerLabel: 'Carl Dale', chain: ['told the council'], source: 'herald', translated: false, originalLang: 'en' }) as const;
const fact = (id: string, about: string[], date: string | null, en: string, more: object = {}) =>
  ({ id, about, statement: { en }, date, status: 'claimed', attributedTo: 'the mayor', quotations: [], sources: ['herald'], answers: [], ...more });

/** The mayor says that a bridge was offered; the ministry answers; a market and a port stand beside. */
export const bridge = indexCards({
  id: 'bridge', version: '1.0.0', title: 'The bridge',
  entities: [
    { id: 'mayor', kind: 'person', label: 'Carl Dale', description: 'Mayor of Farside.', names: ['Carl Dale'] },
    { id: 'farside', kind: 'state', label: 'Farside', description: 'The land beyond the river.', names: ['Farside'] },
    { id: 'offer', kind: 'event', label: 'Offer of a bridge', description: 'What was offered in January.', names: [], date: '2023-01-24' },
  ],
  facts: [
    fact('f1', ['offer', 'mayor', 'farside'], '2023-01-24', 'The mayor said that a bridge had been offered.', { quotations: [quotation('They offered us a bridge of stone and nobody answered')] }),
    fact('f2', ['offer', 'mayor'], '2023-01-25', 'The ministry knew of no offer.', { status: 'no comment', answers: ['f1'] }),
    fact('f3', ['mayor', 'farside'], '2022-10~', 'The mayor opened a market in Farside.', { status: 'established' }),
    fact('f4', ['mayor', 'farside'], '2022-03/2022-06-06', 'The port of Farside was closed by the mayor.', { status: 'established' }),
  ],
  sources: [source('herald', 'The Herald')],
} as never);

export const mention = (key: string, entity: 'mayor' | 'farside' | 'offer', before: string, surface: string, after: string, more: Partial<PanelMention> = {}): PanelMention => ({
  key, entity, kind: entity === 'mayor' ? 'person' : entity === 'offer' ? 'event' : 'state', surface, alias: surface, lang: 'en', how: 'exact', distance: 0, certainty: 0.99, alternatives: [],
  sentence: { text: before + surface + after, start: before.length, end: before.length + surface.length }, sentenceLang: 'en', together: ['mayor', 'farside', 'offer'].filter((id) => id !== entity),
  heldBack: null, frame: null, ...more,
});

export const page: PanelPage = {
  title: 'A bridge for Farside', address: 'https://news.example/bridge', date: '2023-01-25', more: 0, active: null, moreQuotations: false,
  mentions: [
    mention('0:1', 'farside', '', 'Farside', ' waits for a bridge.'),
    mention('0:2', 'mayor', 'So says ', 'Carl Dale', ', its mayor.'),
    mention('0:3', 'offer', 'He spoke of ', 'the offer of a bridge', ' on Tuesday.', { how: 'event', certainty: 0.94 }),
    mention('0:4', 'farside', 'Nobody in ', 'Farside', ' had heard of it.'),
    mention('0:5', 'mayor', 'Asked again, ', 'Dale', ' was silent.', { how: 'gated', certainty: 0.6, heldBack: 'unsure' }),
    mention('7:1', 'mayor', 'A frame about ', 'Carl Dale', '.', { frame: 'The other paper' }),
  ],
  quotations: [
    { key: '0:20', text: 'They offered us a bridge of wood and nobody answered', lang: 'en', near: [{ entity: 'mayor', rank: 0 }], inside: [] },
    { key: '0:21', text: 'It was a quiet afternoon in the town hall', lang: 'en', near: [{ entity: 'mayor', rank: 0 }], inside: [] },
  ],
};

const text = 'Farside waits for a bridge. So says Carl Dale, its mayor. He spoke of the offer of a bridge on Tuesday. Nobody in Farside had heard of it.';
const place = (key: string, words: string, from = 0) => ({ key, start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length });

export const actions = {
  show: vi.fn<PanelActions['show']>(async () => true),
  correct: vi.fn<PanelActions['correct']>(async () => ({ id: 'c1' })), revoke: vi.fn<PanelActions['revoke']>(), clearProblems: vi.fn<() => void>(),
  rescan: vi.fn<() => void>(), reload: vi.fn<() => void>(), allow: vi.fn<PanelActions['allow']>(), print: vi.fn<() => void>(),
  copy: vi.fn<PanelActions['copy']>(async () => true), save: vi.fn<PanelActions['save']>(),
  documents: vi.fn<PanelActions['documents']>(async () => [
    { address: page.address, title: page.title, lang: 'en', date: page.date, text, places: [place('0:1', 'Farside'), place('0:2', 'Carl Dale'), place('0:3', 'the offer of a bridge'), place('0:4', 'Farside', 30)] },
    { address: 'https://other.example/', title: 'The other paper', lang: 'en', date: null, text: 'A frame about Carl Dale.', places: [{ key: '7:1', start: 14, end: 23 }] },
  ]),
};

export const given: PanelProps = {
  settings: { theme: 'light', enabled: true, density: 'first', pausedUntil: null, allKinds: true },
  tab: { site: 'news.example', obstacle: null, lasting: true, offBy: null, status: { mentions: 5, entities: 3, uncertain: 1, unreadableFrames: 1, partial: false, blocked: false } },
  page, packs: [bridge], corrections: [], problems: [], version: '0.1.0', actions,
};
