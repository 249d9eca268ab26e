import type { VNode } from 'preact';
import type { Fixture } from '../gallery/fixture.ts';
import { pactPack } from '../gallery/pact-pack.ts';
import { Popup, type PopupProps } from './Popup.tsx';
import type { Obstacle, PopupTab } from './types.ts';

const nothing = () => {};
const tab: PopupTab = { site: 'news.example.org', obstacle: null, lasting: true, offBy: null, status: { mentions: 14, entities: 6, uncertain: 3, unreadableFrames: 1, partial: false, blocked: false } };
const props: PopupProps = {
  settings: {
    enabled: true, strictness: 'inflected', density: 'first', theme: 'auto', pausedUntil: null, offPacks: [], offEntities: [],
    kinds: { people: true, states: true, institutions: true, media: true, events: true, documents: true },
  },
  tab, packs: [pactPack], search: '', error: '',
  actions: {
    setEverywhere: nothing, setSite: nothing, setPaused: nothing, setStrictness: nothing, setDensity: nothing, setTheme: nothing, setKind: nothing, setPack: nothing,
    rescan: nothing, reload: nothing, openPanel: nothing, openSettings: nothing, allow: nothing, copy: async () => true,
  },
};
const view = (theme: 'light' | 'dark', more: Partial<PopupProps> = {}): VNode => <Popup {...props} {...more} settings={{ ...props.settings, ...more.settings, theme }} />;
const status = (some: Partial<NonNullable<PopupTab['status']>>): PopupTab => ({ ...tab, status: { ...tab.status!, ...some } });
const set = (some: Partial<PopupProps['settings']>): Pick<PopupProps, 'settings'> => ({ settings: { ...props.settings, ...some } });
const obstacles: Readonly<Record<Obstacle, string>> = {
  'store': 'a store', 'browser-page': 'a page of the browser', 'reader': 'reader view', 'pdf': 'a PDF', 'files': 'a local file', 'no-access': 'access withheld', 'protected': 'a protected page', 'silent': 'no script in the page',
};

export const fixture: Fixture = {
  component: 'Popup',
  states: [
    { name: 'the page is being asked', view: (theme) => view(theme, { tab: null }) },
    { name: 'the page is being read', view: (theme) => view(theme, { tab: { ...tab, status: null } }) },
    { name: 'mentions, some hidden, a frame unread', view: (theme) => view(theme) },
    { name: 'one of each', view: (theme) => view(theme, { tab: status({ mentions: 1, entities: 1, uncertain: 1 }) }) },
    { name: 'nothing covered', view: (theme) => view(theme, { tab: status({ mentions: 0, entities: 0, uncertain: 0, unreadableFrames: 0 }) }) },
    { name: 'a long page, read in part', view: (theme) => view(theme, { tab: status({ mentions: 99, entities: 24, uncertain: 9, corrected: 9, unreadableFrames: 9, partial: true }) }) },
    { name: 'a long page, its first part read', view: (theme) => view(theme, { tab: status({ reading: true }) }) },
    { name: 'a thousand mentions on a page that erases marks', view: (theme) => view(theme, { tab: status({ mentions: 1_234, entities: 148, blocked: true }) }) },
    { name: 'on demand, a kind off', view: (theme) => view(theme, set({ density: 'on-demand', kinds: { ...props.settings.kinds, media: false } })) },
    { name: 'off everywhere', view: (theme) => view(theme, set({ enabled: false })) },
    { name: 'off on this site', view: (theme) => view(theme, { tab: { ...tab, offBy: 'news.example.org', status: null } }) },
    { name: 'off with the site above', view: (theme) => view(theme, { tab: { ...tab, offBy: 'example.org', status: null } }) },
    { name: 'paused', view: (theme) => view(theme, set({ pausedUntil: Date.UTC(2026, 10, 26, 4) })) },
    ...Object.entries(obstacles).map(([obstacle, name]) => ({
      name: `cannot run: ${name}`, view: (theme: 'light' | 'dark') => view(theme, { tab: { ...tab, obstacle: obstacle as Obstacle, status: null, site: ['no-access', 'silent', 'protected', 'pdf'].includes(obstacle) ? tab.site : null } }),
    })),
    { name: 'access for this visit only', view: (theme) => view(theme, { tab: { ...tab, lasting: false } }) },
    { name: 'a change that was not kept', view: (theme) => view(theme, { error: 'This change could not be saved. Please try again.' }) },
    { name: 'packs and theme unfolded', view: (theme) => view(theme), clicks: ['.more-settings summary'] },
    { name: 'packs being opened', view: (theme) => view(theme, { packs: null, search: 'pact' }) },
    { name: 'packs that cannot be opened', view: (theme) => view(theme, { packs: 'failed', search: 'pact' }) },
    { name: 'a search that finds', view: (theme) => view(theme, { search: 'pact' }) },
    { name: 'a search, its first card open', view: (theme) => view(theme, { search: 'pact' }), clicks: ['.hit-line'] },
    { name: 'a search that finds nothing', view: (theme) => view(theme, { search: 'xylophone' }) },
    { name: 'long words', view: (theme) => view(theme, { tab: { ...tab, site: 'rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz.example' }, search: '' }) },
    { name: 'right to left', view: (theme) => view(theme), lang: 'ar' },
  ],
};
