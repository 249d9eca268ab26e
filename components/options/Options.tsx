import type { ComponentChildren, VNode } from 'preact';
import { Glyph } from '../popup/Glyph.tsx';
import { directionOf, useTexts, type TextKey } from '../texts.ts';
import { BackupSection } from './BackupSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LookSection } from './LookSection.tsx';
import { PacksSection } from './PacksSection.tsx';
import { Section } from './Section.tsx';
import type { OptionsActions, OptionsSettings, Packs, Shortcut } from './types.ts';
import { WhatSection } from './WhatSection.tsx';
import { WhereSection } from './WhereSection.tsx';

export interface OptionsProps {
  readonly settings: OptionsSettings;
  readonly paused: boolean;
  readonly access: boolean | null;
  readonly packs: Packs;
  readonly sizes: Readonly<Record<string, number>>;
  readonly shortcuts: readonly Shortcut[];
  /** What the reader took back with "not this person", as a list of its own. */
  readonly corrections: ComponentChildren;
  /** What went wrong with the last change, to be said; '' when nothing did. */
  readonly error: string;
  readonly actions: OptionsActions;
}

const sections: readonly (readonly [string, TextKey])[] = [
  ['where', 'options_where'], ['what', 'popup_kinds'], ['look', 'options_look'], ['packs', 'popup_packs'], ['corrections', 'options_corrections'], ['keys', 'options_keys'], ['backup', 'options_backup'],
];

/** A link to a section that leaves the address alone, so that Back leaves the page. */
const goTo = (id: string) => (event: MouseEvent): void => {
  event.preventDefault();
  const title = document.getElementById(`${id}-title`);
  title?.scrollIntoView();
  title?.focus({ preventScroll: true });
};

/** All settings on one page, each with a line that says what it does. */
export function Options({ settings, paused, access, packs, sizes, shortcuts, corrections, error, actions }: OptionsProps): VNode {
  const { t, lang } = useTexts();
  const { set } = actions;
  return (
    <div class="glossator options" lang={lang} dir={directionOf(lang)} data-theme={settings.theme}>
      <header class="top">
        <h1><Glyph />{t('options_title')}</h1>
        <nav aria-label={t('options_sections')}><ul>{sections.map(([id, key]) => <li key={id}><a href={`#${id}`} onClick={goTo(id)}>{t(key)}</a></li>)}</ul></nav>
      </header>
      <main>
        {error && <p class="error" role="alert">{error}</p>}
        <WhereSection settings={settings} paused={paused} access={access} {...actions} />
        <WhatSection settings={settings} packs={packs} set={set} />
        <LookSection settings={settings} set={set} paint={actions.paint} />
        <PacksSection packs={packs} off={settings.offPacks} sizes={sizes} set={set} />
        <Section id="corrections" title={t('options_corrections')} about={t('options_corrections_about')}>{corrections}</Section>
        <KeysSection shortcuts={shortcuts} openShortcuts={actions.openShortcuts} />
        <BackupSection {...actions} />
      </main>
    </div>
  );
}
