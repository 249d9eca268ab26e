import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { indexCards } from '../../packs/index.ts';
import type { Fixture } from '../gallery/fixture.ts';
import { directionOf, useTexts } from '../texts.ts';
import { BackupSection } from './BackupSection.tsx';
import { EntityList } from './EntityList.tsx';
import { KeysSection } from './KeysSection.tsx';
import { MarkStyles } from './MarkStyles.tsx';
import type { OptionsProps } from './Options.tsx';
import { PacksSection } from './PacksSection.tsx';
import { SiteList } from './SiteList.tsx';
import type { OptionsActions, OptionsSettings, Refusal } from './types.ts';
import { WhereSection } from './WhereSection.tsx';

const line = (name: 'solid' | 'dotted' | 'dashed', wash = false) => ({ line: name, wash });

export const settings: OptionsSettings = {
  enabled: true, offSites: ['example.org', 'file:', 'a-rather-long-name-of-a-site.news.example'], pausedUntil: 0,
  kinds: { people: true, states: true, institutions: true, media: false, documents: true, events: true },
  strictness: 'inflected', density: 'first', theme: 'light', offPacks: [], offEntities: ['tass'],
  markStyles: { people: line('solid'), states: line('dotted'), institutions: line('dotted'), media: line('dotted', true), documents: line('dotted'), events: line('dashed') },
  markStrength: 'normal',
};

const entity = (id: string, kind: string, label: string, description: string) => ({ id, kind, label, description, names: [label] });
export const pack = indexCards({
  id: 'pact', version: '1.0.0', title: 'The alleged pact',
  entities: [
    entity('lukashenko', 'person', 'Alexander Lukashenko', 'Head of state of Belarus since 1994.'), entity('minsk', 'metonym', 'Minsk', 'Capital of Belarus; also stands for its government.'),
    entity('tass', 'medium', 'TASS', 'State news agency of Russia.'), entity('ev-pact', 'event', 'Non-aggression pact offer', 'What Lukashenko said was proposed to Belarus in January 2023.'),
  ],
  facts: [], sources: [],
} as never);

export const shortcuts: OptionsProps['shortcuts'] = [
  { name: 'next-mention', keys: 'Alt+Shift+N' }, { name: '_execute_action', keys: 'Alt+Shift+G' }, { name: 'open-panel', keys: '' }, { name: 'of-another-version', keys: '' },
];

const done = async (): Promise<boolean> => true;
export const actions: OptionsActions = {
  set: () => {}, setPaused: () => {}, addSite: () => ({ trouble: 'not-a-host' }), removeSite: () => {}, allow: () => {}, saveBackup: async () => 'glossator-settings-2026-11-25.json',
  restore: async (): Promise<Refusal> => ({ reason: 'wrong', place: 'settings.set.theme', expected: 'choice', choices: ['auto', 'light', 'dark'] }), reset: done, undo: done, openShortcuts: null, paint: () => () => {},
};

function Page({ children }: { children: ComponentChildren }): VNode {
  const { lang } = useTexts();
  return <div class="glossator options" lang={lang} dir={directionOf(lang)} data-theme="auto"><main>{children}</main></div>;
}

function LiveStyles(): VNode {
  const [styles, setStyles] = useState(settings.markStyles);
  return <MarkStyles styles={styles} onChange={(group, style) => setStyles({ ...styles, [group]: style })} />;
}

export const fixture: Fixture = {
  component: 'Options',
  states: [
    { name: 'where, no access', view: () => <Page><WhereSection settings={settings} paused={false} access={false} {...actions} /></Page> },
    { name: 'no sites', view: () => <Page><SiteList sites={[]} addSite={actions.addSite} removeSite={actions.removeSite} /></Page> },
    { name: 'single names', view: () => <Page><EntityList packs={[pack]} off={settings.offEntities} onChange={() => {}} /></Page> },
    { name: 'lines', view: () => <Page><LiveStyles /></Page> },
    { name: 'packs', view: () => <Page><PacksSection packs={[pack]} off={[]} sizes={{ pact: 1_222_000 }} set={actions.set} /></Page> },
    { name: 'packs that failed', view: () => <Page><PacksSection packs="failed" off={[]} sizes={{}} set={actions.set} /></Page> },
    { name: 'keys, to be typed', view: () => <Page><KeysSection shortcuts={shortcuts} openShortcuts={null} /></Page> },
    { name: 'keys, a button away', view: () => <Page><KeysSection shortcuts={shortcuts} openShortcuts={() => {}} /></Page> },
    { name: 'backup', view: () => <Page><BackupSection {...actions} /></Page> },
    { name: 'right to left', view: () => <Page><WhereSection settings={settings} paused={false} access {...actions} /></Page>, lang: 'ar' },
  ],
};
