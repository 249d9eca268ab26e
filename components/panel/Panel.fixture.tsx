import type { VNode } from 'preact';
import { claim, offerQuotation, pactCard, sources } from '../gallery/facts.ts';
import type { Fixture } from '../gallery/fixture.ts';
import { indexCards } from '../../packs/index.ts';
import { Panel, type PanelProps } from './Panel.tsx';
import type { PanelMention } from './types.ts';

const nothing = () => {};
const done = async () => true;

/** The story's pact as a pack of its own. */
const pack = indexCards({
  id: 'pact', version: '1.0.0', title: 'The pact',
  entities: [
    { ...pactCard.entity, names: [] },
    { id: 'lukashenko', kind: 'person', label: 'Alexander Lukashenko', description: 'Head of state of Belarus since 1994', names: ['Alexander Lukashenko'] },
  ],
  facts: pactCard.facts.flatMap((fact) => [fact, ...fact.replies.map((reply) => ({ ...reply, about: ['ev-pact', 'lukashenko'], answers: [claim.id] }))])
    .map(({ replies: _replies, sources: some, ...fact }) => ({ answers: [], ...fact, sources: some.map(({ id }) => id) })),
  sources: Object.values(sources),
});

const mention = (key: string, entity: string, before: string, surface: string, after: string, more: Partial<PanelMention>): PanelMention => ({
  key, entity, kind: entity === 'ev-pact' ? 'event' : 'person', surface, alias: surface, lang: 'en', how: 'exact', distance: 0, certainty: 0.99, alternatives: [],
  sentence: { text: before + surface + after, start: before.length, end: before.length + surface.length }, sentenceLang: 'en', together: ['ev-pact', 'lukashenko'], heldBack: null, frame: null, ...more,
});

const props: PanelProps = {
  settings: { theme: 'auto', enabled: true, density: 'first', pausedUntil: null, allKinds: true },
  tab: { site: 'example.org', obstacle: null, lasting: true, offBy: null, status: { mentions: 3, entities: 2, uncertain: 1, unreadableFrames: 1, partial: false, blocked: false } },
  page: {
    title: 'Minsk says an offer is on the table', address: 'https://example.org/offer', date: '2023-01-24', more: 0, active: '0:2',
    mentions: [
      mention('0:1', 'lukashenko', 'Peace has been promised in writing, ', 'Alexander Lukashenko', ' told his officials.', {}),
      mention('0:2', 'ev-pact', 'He described a ', 'non-aggression pact', ' that somebody wishes Belarus to sign.', { how: 'event', certainty: 0.94, cue: { kind: 'company', text: 'Belarus' } }),
      mention('0:3', 'lukashenko', '', 'Lukashenka', ' spoke of it again.', { how: 'transliterated', lang: 'be', certainty: 0.97 }),
      mention('0:4', 'lukashenko', 'A ', 'Lukashneko', ' is named in a caption.', { how: 'fuzzy', distance: 2, certainty: 0.5, heldBack: 'unsure' }),
    ],
    quotations: [{ key: '0:5', text: 'They are proposing that we sign a non-aggression pact', lang: offerQuotation.lang, near: [{ entity: 'lukashenko', rank: 0 }], inside: ['ev-pact'] }],
  },
  packs: [pack], version: '0.1.0',
  corrections: [], actions: { correct: async () => ({ id: 'c1' }), revoke: nothing, show: done, rescan: nothing, reload: nothing, allow: nothing, copy: done, save: nothing, print: nothing, documents: async () => [] },
};
const view = (theme: 'light' | 'dark', more: Partial<PanelProps> = {}): VNode => <Panel {...props} {...more} settings={{ ...props.settings, theme }} />;

export const fixture: Fixture = {
  component: 'Panel',
  states: [
    { name: 'mentions, one held back, a frame unread', view: (theme) => view(theme) },
    { name: 'the timeline', view: (theme) => view(theme, { first: 'timeline' }) },
    { name: 'a quotation worded differently', view: (theme) => view(theme, { first: 'quotations' }) },
    { name: 'exports', view: (theme) => view(theme, { first: 'export' }) },
    { name: 'nothing found', view: (theme) => view(theme, { tab: { ...props.tab!, status: { ...props.tab!.status!, mentions: 0, entities: 0, uncertain: 0, unreadableFrames: 0 } }, page: { ...props.page!, mentions: [], quotations: [] } }) },
    { name: 'access withheld', view: (theme) => view(theme, { page: null, tab: { ...props.tab!, obstacle: 'no-access', status: null } }) },
    { name: 'right to left', view: (theme) => view(theme), lang: 'ar' },
  ],
};
