import type { VNode } from 'preact';
import { fill } from '../fill.tsx';
import { useTexts, type TextKey } from '../texts.ts';
import { Section } from './Section.tsx';
import type { OptionsActions, Shortcut } from './types.ts';

/** Where Chromium's page of shortcuts is: it may be typed, but not linked. */
const typedAddress = 'chrome://extensions/shortcuts';

const does: Readonly<Record<string, TextKey>> = {
  '_execute_action': 'options_keys_popup', 'next-mention': 'command_next_mention', 'previous-mention': 'command_previous_mention', 'open-card': 'command_open_card',
  'open-panel': 'command_open_panel', 'toggle-site': 'command_toggle_site', 'toggle-everywhere': 'command_toggle_everywhere',
};

export interface KeysSectionProps extends Pick<OptionsActions, 'openShortcuts'> {
  readonly shortcuts: readonly Shortcut[];
}

/** The keyboard commands with the keys they have now, and how to change them: the browser keeps them, not we. */
export function KeysSection({ shortcuts, openShortcuts }: KeysSectionProps): VNode {
  const { t } = useTexts();
  return (
    <Section id="keys" title={t('options_keys')} about={t('options_keys_about')}>
      <table class="keys">
        <thead class="unseen"><tr><th scope="col">{t('options_keys_command')}</th><th scope="col">{t('options_keys_now')}</th></tr></thead>
        <tbody>
          {Object.entries(does).flatMap(([name, key]) => shortcuts.filter((one) => one.name === name).map(({ keys }) => (
            <tr key={name}><th scope="row">{t(key)}</th><td>{keys === '' ? <span class="quiet">{t('options_keys_none')}</span> : <kbd>{keys}</kbd>}</td></tr>
          )))}
        </tbody>
      </table>
      {openShortcuts
        ? <button type="button" class="button" onClick={openShortcuts}>{t('options_keys_change')}</button>
        : <p>{fill(t, 'options_keys_type', <code dir="ltr">{typedAddress}</code>)}</p>}
    </Section>
  );
}
