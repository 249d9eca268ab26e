/** axe over every state of every component: all its rules in light; its rule of colours where only those differ, and the others from right to left. */
import axeCore from 'axe-core';
import type axe from 'axe-core';
import { openGallery } from './gallery/gallery-page.ts';
import type { Showing } from './gallery/gallery-page.ts';
import type { ChromiumTab } from './harness/chromium.ts';
import type { Look } from './harness/driver.ts';
import { change, expect, test } from './harness/test.ts';

declare global {
  interface Window { readonly axe: typeof axe }
}

interface Theme { readonly name: string; readonly look: Look; readonly showing: Pick<Showing, 'theme' | 'lang'>; readonly rules: axe.RunOptions }
const themes: readonly Theme[] = [
  { name: 'light', look: {}, showing: { theme: 'light' }, rules: {} },
  { name: 'dark', look: { dark: true }, showing: { theme: 'dark' }, rules: { runOnly: ['color-contrast'] } },
  { name: 'forced colours', look: { forcedColours: true }, showing: {}, rules: { runOnly: ['color-contrast'] } },
  { name: 'right to left', look: {}, showing: { lang: 'ar' }, rules: { rules: { 'color-contrast': { enabled: false } } } },
];

test.describe.configure({ timeout: 120_000 });
// the page names whom the packs cover, and is not to be marked
test.beforeEach(({ tab: _tab, reader }) => change(reader, { enabled: false }));
test.afterEach(({ tab }) => tab.look({}));

for (const { name, look, showing, rules } of themes) {
  test(`axe finds nothing in any state of any component, ${name}`, async ({ tab, site }) => {
    const states = await openGallery(tab, site);
    expect(states.length).toBeGreaterThan(100);
    await tab.look({ reducedMotion: true, ...look });
    await tab.resize(460, 900);
    await (tab as ChromiumTab).page.addScriptTag({ content: axeCore.source });
    const found = await tab.run(async (asked) => {
      const faults: string[] = [];
      for (const state of asked.states) {
        await window.gallery.show({ ...state, ...asked.showing });
        const { violations } = await window.axe.run(document.body, { resultTypes: ['violations'], ...asked.rules });
        faults.push(...violations.map(({ id, nodes }) => `${state.component}, ${state.state}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`));
      }
      return faults;
    }, { states, showing, rules });
    expect(found).toEqual([]);
  });
}
