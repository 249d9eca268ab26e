/** What only Chromium's protocol can look into: the accessibility tree of the closed root, and axe on pages of the extension. */
import AxeBuilder from '@axe-core/playwright';
import { pointAt } from './harness/card.ts';
import type { ChromiumTab } from './harness/chromium.ts';
import { markOf } from './harness/marks.ts';
import { openPopup, search } from './harness/popup.ts';
import { expect, soon, test } from './harness/test.ts';

interface AxNode { readonly role?: { readonly value: string }; readonly name?: { readonly value: string }; readonly ignored: boolean }

test('a screen reader finds the card: a named dialog with heading, buttons, links and quotations', async ({ tab, site }) => {
  await tab.open(site.file('story.html'));
  await pointAt(tab, 'Dmitry Peskov');
  const { session } = tab as ChromiumTab;
  let nodes: readonly AxNode[] = [];
  const named = (role: string): string[] => nodes.filter((node) => node.role?.value === role).map(({ name }) => name?.value ?? '');
  await soon(async () => {
    nodes = ((await session.send('Accessibility.getFullAXTree')).nodes as readonly AxNode[]).filter(({ ignored }) => !ignored);
    return named('blockquote').length > 0 ? named('dialog') : [];
  }).toEqual(['Dmitry Peskov']);
  expect(named('heading')).toContain('Dmitry Peskov');
  expect(named('button')).toEqual(expect.arrayContaining(['Keep open', 'Close', 'Previous mention', 'Next mention', 'Copy']));
  for (const role of ['button', 'link', 'dialog', 'heading']) expect(named(role), role).not.toContain('');
  expect(named('blockquote').length).toBeGreaterThan(0);
  expect(named('region')).toContain('Facts');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the popup, ${colorScheme}`, async ({ tab, site, reader }) => {
    test.setTimeout(60_000); // all rules of axe, twice
    await tab.open(site.file('story.html'));
    await markOf(tab, 'Alexander Lukashenko');
    const popup = await openPopup(reader, await tab.id()) as ChromiumTab;
    await popup.look({ dark: colorScheme === 'dark', reducedMotion: true });
    await soon(() => popup.run(() => document.querySelector('.counts')?.textContent)).toContain('mentions');
    const check = async () => (await new AxeBuilder({ page: popup.page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(await check()).toEqual([]);
    await search(popup, 'pact');
    await popup.run(() => document.querySelector<HTMLElement>('.hit-line')!.click());
    await soon(() => popup.run(() => document.querySelectorAll('.hit .fact').length)).toBeGreaterThan(0);
    expect(await check()).toEqual([]);
    await popup.close();
  });
}
