/** The first-run page in the loaded extension. */
import type browserType from 'webextension-polyfill';
import { openedAtInstall } from './harness/first-run.ts';
import { expect, soon, test } from './harness/test.ts';
import { below } from './harness/visible.ts';

declare const browser: typeof browserType;

test('opens once after the install, and not after an update', async ({ tab, reader }) => {
  await tab.open('about:blank');
  expect(openedAtInstall(reader)).toBe(1);
  await reader.reload();
  await new Promise((done) => setTimeout(done, 1_000));
  expect(await reader.inExtension(async () => (await browser.tabs.query({})).filter(({ url }) => url === browser.runtime.getURL('welcome.html')).length)).toBe(0);
});

for (const dark of [false, true]) {
  test(`shows marks as they are drawn and the card of the pack, ${dark ? 'dark' : 'light'}`, async ({ tab, reader }) => {
    await tab.open('about:blank');
    const page = await reader.openOwn('welcome.html');
    await page.look({ dark });
    await page.resize(1000, 900);
    await soon(() => page.run(() => document.querySelectorAll('.picture .card .fact').length), { message: 'the card has facts' }).toBeGreaterThan(0);
    const box = await page.run(() => {
      const { x, y, width, height } = document.querySelector('.sample [data-mark=people]')!.getClientRects()[0]!;
      return { x, y, width, height };
    });
    await page.show();
    await soon(() => page.run(() => CSS.highlights.size), { message: 'the sample is marked' }).toBeGreaterThan(0);
    const marked = await page.picture();
    await page.run(() => CSS.highlights.clear());
    await soon(async () => (await page.picture()).changed(marked, below(box)), { message: 'there was a line' }).toBeGreaterThan(20);
    expect(await page.run(() => document.querySelectorAll('.steps > li').length)).toBe(3);
    expect(await page.run(() => document.querySelector('.needs') === null), 'access is there, and is not asked for').toBe(true);
    await page.look({});
    await page.close();
  });
}

test('leads to the settings', async ({ tab, reader }) => {
  await tab.open('about:blank');
  const page = await reader.openOwn('welcome.html');
  await soon(() => page.run(() => document.querySelector('footer .button')?.textContent)).toBe('All settings');
  await page.run(() => document.querySelector<HTMLElement>('footer .button')!.click());
  const open = () => reader.inExtension(async () => (await browser.tabs.query({})).filter(({ url }) => url?.startsWith(browser.runtime.getURL('options.html'))).map(({ id }) => id!));
  await soon(async () => (await open()).length).toBe(1);
  await reader.inExtension((ids: number[]) => browser.tabs.remove(ids), await open());
  await page.close();
});
