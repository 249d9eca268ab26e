/** The keyboard shortcuts as they are now, and the way to the place where the browser changes them: only the reader may. */
import browser from 'webextension-polyfill';

export interface Shortcut {
  /** The command's name in the manifest. */
  readonly name: string;
  /** As the browser writes it; '' when none is set. */
  readonly keys: string;
}

export const readShortcuts = async (): Promise<readonly Shortcut[]> =>
  (await browser.commands.getAll()).flatMap(({ name, shortcut = '' }) => (name === undefined ? [] : [{ name, keys: shortcut }]));

interface MayOpen { readonly openShortcutSettings?: () => Promise<void> }

/** What opens the browser's own page of shortcuts; null where a browser lets no extension do so, and its address has to be typed. */
export function shortcutOpener(): (() => Promise<void>) | null {
  const commands = browser.commands as MayOpen;
  return commands.openShortcutSettings ? () => commands.openShortcutSettings!() : null;
}
