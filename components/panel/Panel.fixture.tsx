import type { VNode } from 'preact';
import type { Fixture } from '../gallery/fixture.ts';
import { longWordsCard } from '../gallery/facts.ts';
import { pactPack } from '../gallery/pact-pack.ts';
import { Panel, type PanelProps } from './Panel.tsx';
import type { PanelMention, PanelPage, PanelQuotation, PanelTab } from './types.ts';

const nothing = () => {};
const done = async () => true;

const mention = (key: string, entity: string, before: string, surface: string, after: string, more: Partial<PanelMention> = {}): PanelMention => ({
  key, entity, kind: entity === 'ev-pact' ? 'event' : 'person', surface, alias: surface, lang: 'en', how: 'exact', distance: 0, certainty: 0.99, alternatives: [],
  sentence: { text: before + surface + after, start: before.length, end: before.length + surface.length }, sentenceLang: 'en', together: ['ev-pact', 'lukashenko'], heldBack: null, frame: null, ...more,
});
const quotation = (key: string, text: string, speaker: string, lang = 'en'): PanelQuotation => ({ key, text, lang, near: [{ entity: speaker, rank: 0 }], inside: ['ev-pact'] });

const worded = quotation('0:5', 'They are proposing that we sign a non-aggression pact', 'lukashenko');
const story: PanelPage = {
  title: 'Minsk says an offer is on the table', address: 'https://example.org/offer', date: '2023-01-24', more: 0, active: '0:2',
  mentions: [
    mention('0:1', 'lukashenko', 'Peace has been promised in writing, ', 'Alexander Lukashenko', ' told his officials.'),
    mention('0:2', 'ev-pact', 'He described a ', 'non-aggression pact', ' that somebody wishes Belarus to sign.', { how: 'event', certainty: 0.94, cue: { kind: 'company', text: 'Belarus' } }),
    mention('0:3', 'lukashenko', '', 'Lukashenka', ' spoke of it again.', { how: 'transliterated', lang: 'be', certainty: 0.97 }),
    mention('0:4', 'lukashenko', 'A ', 'Lukashneko', ' is named in a caption.', { how: 'fuzzy', distance: 2, certainty: 0.5, heldBack: 'unsure' }),
  ],
  quotations: [worded], moreQuotations: false,
};
const tab: PanelTab = { site: 'example.org', obstacle: null, lasting: true, offBy: null, status: { mentions: 3, entities: 2, uncertain: 1, unreadableFrames: 1, partial: false, blocked: false } };
const props: PanelProps = {
  settings: { theme: 'auto', enabled: true, density: 'first', pausedUntil: null, allKinds: true },
  tab, page: story, packs: [pactPack], version: '0.1.0', corrections: [], problems: [],
  actions: { correct: async () => ({ id: 'c1' }), revoke: nothing, clearProblems: nothing, show: done, rescan: nothing, reload: nothing, allow: nothing, copy: done, save: nothing, print: nothing, documents: async () => [] },
};

/** A page that names somebody a thousand times, and has more than can be listed. */
const thousand: PanelPage = {
  ...story, active: '0:500', more: 234,
  mentions: Array.from({ length: 1_000 }, (_, n) => (n % 3 === 0
    ? mention(`0:${n}`, 'ev-pact', `Paragraph ${n + 1} of the minutes returns to the `, 'non-aggression pact', ' and leaves it as it was.', { how: 'event', certainty: 0.94 })
    : mention(`0:${n}`, 'lukashenko', `In paragraph ${n + 1} of the minutes `, 'Lukashenko', ' is named among those who spoke.', { how: 'gated', certainty: 0.97 }))),
};
const heldBack: PanelPage = {
  ...story,
  mentions: [
    ...story.mentions,
    mention('0:6', 'ev-pact', 'Of a ', 'pact', ' nothing more is said.', { heldBack: 'kind', certainty: 0.9 }),
    mention('0:7', 'lukashenko', 'The footballer ', 'Lukashenko', ' scored twice.', { heldBack: 'corrected', correction: 'c1' }),
    mention('4:1', 'lukashenko', 'A frame speaks of ', 'Lukashenko', ', too.', { frame: 'What others report' }),
  ],
};
const long = longWordsCard.entity.label;
const longWords: PanelPage = {
  ...story, title: `${long}: ${longWordsCard.entity.description}`,
  mentions: [mention('0:1', 'lukashenko', `${long}, `, long, ` and ${longWordsCard.facts[0]!.sources[0]!.title}`, { frame: longWordsCard.entity.description })],
};
const rightToLeft: PanelPage = {
  ...story, title: 'الأمم المتحدة: لا تعليق', mentions: [...story.mentions, mention('0:8', 'lukashenko', 'قال ', 'لوكاشينكو', ' إن بلاده تلقت عرضا.', { sentenceLang: 'ar', lang: 'ar' })],
};
const compared: PanelPage = {
  ...story,
  quotations: [
    quotation('0:11', 'They are proposing we conclude a non-aggression pact', 'lukashenko'), worded,
    quotation('0:12', 'Russia is trying … to draw Belarus directly into the war', 'nikolenko'),
    quotation('0:13', 'A pact of non-aggression is what they offer us to conclude', 'lukashenko'),
  ],
};

const at = Date.UTC(2026, 10, 25, 9, 5);
const problems: PanelProps['problems'] = [
  { part: 'background', kind: 'settings-broken', error: '', place: '', times: 1, first: at, last: at },
  { part: 'background', kind: 'packs', error: 'TypeError', place: 'background.js:1:61204', times: 4, first: at, last: at + 60_000 },
  { part: 'page', kind: 'unread', error: 'RequestFailed', place: 'content-marks.js:1:20417', times: 1_000, first: at, last: at + 120_000 },
];

const view = (theme: 'light' | 'dark', more: Partial<PanelProps> = {}): VNode => <Panel {...props} {...more} settings={{ ...props.settings, ...more.settings, theme }} />;
const cannot = (obstacle: NonNullable<PanelTab['obstacle']>) => (theme: 'light' | 'dark') => view(theme, { page: null, tab: { ...tab, obstacle, status: null } });
const status = (some: Partial<NonNullable<PanelTab['status']>>): PanelTab => ({ ...tab, status: { ...tab.status!, ...some } });
const counted = ({ mentions }: PanelPage) => status({ mentions: mentions.filter((one) => one.heldBack === null).length, uncertain: mentions.filter((one) => one.heldBack !== null).length });

export const fixture: Fixture = {
  component: 'Panel',
  states: [
    { name: 'mentions, one held back, a frame unread', view: (theme) => view(theme) },
    { name: 'mentions in the order of the page', view: (theme) => view(theme), clicks: ['.order label:nth-child(2)'] },
    { name: 'a thousand mentions, and more', view: (theme) => view(theme, { page: thousand, tab: status({ mentions: 1_234 }) }) },
    { name: 'held back and taken back, unfolded', view: (theme) => view(theme, {
      page: heldBack, tab: counted(heldBack),
      corrections: [{ id: 'c1', entity: 'lukashenko', label: 'Alexander Lukashenko', kind: 'person', surface: 'Lukashenko', names: ['lukashenko'], scope: 'site', where: 'example.org', at: Date.UTC(2026, 10, 25) }],
    }), clicks: ['.held:not(.by-reader) .unfold', '.held.by-reader .unfold'] },
    { name: 'the card of a mention', view: (theme) => view(theme), clicks: ['[data-facts="0:2"]'] },
    { name: 'the card of a mention, formats to copy', view: (theme) => view(theme), clicks: ['[data-facts="0:1"]', '.card .copy'] },
    { name: 'the timeline', view: (theme) => view(theme, { first: 'timeline' }) },
    { name: 'the timeline of a page without a date', view: (theme) => view(theme, { first: 'timeline', page: { ...story, date: null } }) },
    { name: 'the timeline of nothing', view: (theme) => view(theme, { first: 'timeline', page: { ...story, mentions: [], quotations: [] } }) },
    { name: 'a quotation worded differently', view: (theme) => view(theme, { first: 'quotations' }) },
    { name: 'quotations that agree and do not', view: (theme) => view(theme, { first: 'quotations', page: compared }) },
    { name: 'more quotations than are compared', view: (theme) => view(theme, { first: 'quotations', page: { ...compared, moreQuotations: true } }) },
    { name: 'quotations of a page that is still being read', view: (theme) => view(theme, { first: 'quotations', page: { ...story, quotations: [] }, tab: status({ reading: true }) }) },
    { name: 'no quotation of the packs', view: (theme) => view(theme, { first: 'quotations', page: { ...story, quotations: [] } }) },
    { name: 'exports', view: (theme) => view(theme, { first: 'export' }) },
    { name: 'the page is being asked', view: (theme) => view(theme, { tab: null, page: null }) },
    { name: 'nothing found', view: (theme) => view(theme, { tab: status({ mentions: 0, entities: 0, uncertain: 0, unreadableFrames: 0 }), page: { ...story, mentions: [], quotations: [] } }) },
    { name: 'packs being opened', view: (theme) => view(theme, { packs: null }) },
    { name: 'packs that cannot be opened', view: (theme) => view(theme, { packs: 'failed' }) },
    { name: 'problems, counted', view: (theme) => view(theme, { problems }) },
    { name: 'problems, unfolded', view: (theme) => view(theme, { problems }), clicks: ['.problems .unfold'] },
    { name: 'access withheld', view: cannot('no-access') },
    { name: 'no script in the page', view: cannot('silent') },
    { name: 'a store', view: cannot('store') },
    { name: 'access for this visit only', view: (theme) => view(theme, { tab: { ...tab, lasting: false } }) },
    { name: 'off everywhere', view: (theme) => view(theme, { settings: { ...props.settings, enabled: false }, page: null }) },
    { name: 'a page that erases marks, read in part', view: (theme) => view(theme, { tab: status({ partial: true, blocked: true }) }) },
    { name: 'long words', view: (theme) => view(theme, { page: longWords }) },
    { name: 'right to left', view: (theme) => view(theme, { page: rightToLeft }), lang: 'ar' },
    { name: 'the timeline from right to left', view: (theme) => view(theme, { first: 'timeline' }), lang: 'ar' },
  ],
};
