/** The keyboard commands. Their names stand in the manifest (wxt.config.ts); readers choose the keys in their browser. */
import browser from 'webextension-polyfill';
import { firstFrameThat } from './frames.ts';
import { openPanel } from './open-panel.ts';
import { changeSettings } from './settings.ts';
import { coveredBy, siteOf, withSite } from './site-of.ts';

const commands: Readonly<Record<string, (tab: browser.Tabs.Tab | undefined) => Promise<unknown>>> = {
  'toggle-everywhere': () => changeSettings(({ enabled }) => ({ enabled: !enabled })),
  'toggle-site': async (tab) => {
    const site = tab?.url === undefined ? null : siteOf(tab.url);
    if (site) await changeSettings(({ offSites }) => ({ offSites: withSite(offSites, site, coveredBy(site, offSites) === undefined) }));
  },
  'next-mention': async (tab) => tab?.id !== undefined && firstFrameThat('step', { direction: 1 }, tab.id),
  'previous-mention': async (tab) => tab?.id !== undefined && firstFrameThat('step', { direction: -1 }, tab.id),
  'open-card': async (tab) => tab?.id !== undefined && firstFrameThat('open-card', null, tab.id),
  'open-panel': async (tab) => tab?.id !== undefined && openPanel(tab.id),
};

/** Call synchronously at start-up, so that a woken worker hears the key that woke it. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (Object.hasOwn(commands, command)) void commands[command]!(tab);
  });
}
