/** Packs and texts that are made to harm, row by row: read by the same code as in the extension, in the engines of both browsers. */
import { gzipSync } from 'node:zlib';
import type { PackLimits } from '../../packs/build.ts';
import { cardIn, pointAt } from './harness/card.ts';
import { floorsPage } from './harness/floors.ts';
import { markOf } from './harness/marks.ts';
import { pageOf } from './harness/page-of.ts';
import { expect, soon, test } from './harness/test.ts';

test('row 32: bombs are stopped while they unpack, with a reason', async ({ tab, site }) => {
  // the real limits are held by tests/packs/pack-gauge.test.ts; a smaller one here tells as well whether the rest is still unpacked
  const bombs: readonly (readonly [Buffer, Partial<PackLimits>])[] = [
    [gzipSync('['.repeat(2_000_000)), {}], [gzipSync(Buffer.alloc(64 * 2 ** 20, ' ')), { bytes: 4 * 2 ** 20 }], [gzipSync(`[${'0,'.repeat(4_000_000)}0]`), { values: 1_000_000 }],
  ];
  await tab.open(await floorsPage(site));
  const refused = [];
  for (const [bomb, limits] of bombs) {
    expect(bomb.length).toBeLessThan(70_000);
    refused.push(await tab.run(([packed, most]) => window.floors.readPacked(packed, most), [bomb.toString('base64'), limits] as const));
  }
  expect(refused.map(({ reason }) => reason)).toEqual(['The pack is nested more than 32 deep.', 'The pack is larger than 4 MiB.', 'The pack has more than 1000000 values.']);
  for (const { read } of refused) expect(read).toBeLessThan(5 * 2 ** 20);
});

test('row 34: what looks like a pattern in a pack is letters, and costs nothing', async ({ tab, site }) => {
  await tab.open(await floorsPage(site));
  const read = await tab.run(() => window.floors.readLikePattern('(ab+)+$', `It is (ab+)+$ here, not ${'ab'.repeat(15)}! nor ${'ab'.repeat(25_000)}!`));
  expect(read.said).toBe('["ab"]');
  // a pattern that goes back and forth would need seconds for 29 letters and years for these
  expect(read.milliseconds).toBeLessThan(2_000);
  expect(await tab.run(() => window.floors.longestPatternCheck())).toBeLessThan(2_000);
});

const notPages = ['javascript:alert(1)', ' javascript:alert(1)', 'JavaScript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:https://a.example/1', 'file:///etc/passwd', 'filesystem:https://a.example/',
  'about:blank', '//a.example/', '/a', 'https:a.example', 'https://', 'https://user:word@a.example/', 'https://a.example/"onclick="alert(1)', 'view-source:https://a.example/', 'chrome://settings', 'moz-extension://x/'];

test('row 35: addresses that are no web pages are refused in a pack, and are words on a card', async ({ tab, site }) => {
  await tab.open(await floorsPage(site));
  const said = await tab.run((addresses) => addresses.map((address) => [address, window.floors.withAddress(address).at(-1)]), notPages);
  expect(said).toEqual(notPages.map((address) => [address, 'refused']));
  expect(await tab.run(() => window.floors.withAddress('https://a.example/page'))).toEqual([]);

  const scripts = notPages.filter((address) => !/^https:\/\/\S/u.test(address));
  const source = site.add('/source', pageOf('<p id="words">The source.</p><script>document.title = JSON.stringify({ opener: window.opener, referrer: document.referrer })</script>'));
  await tab.run((addresses) => window.floors.showLinks(addresses), [...scripts, source]);
  expect(await tab.run(() => [...document.querySelectorAll<HTMLAnchorElement>('#drawn a')].map(({ href, rel, target }) => ({ href, rel, target })))).toEqual([{ href: source, rel: 'noopener noreferrer', target: '_blank' }]);
  const from = site.log.length;
  for (const place of await tab.run(() => [...document.querySelectorAll('#drawn li > *')].map((element) => element.getBoundingClientRect().toJSON() as { x: number; y: number; width: number; height: number }))) {
    await tab.click(place.x + place.width / 2, place.y + place.height / 2);
  }
  await soon(() => site.log.slice(from).filter(({ url }) => url.startsWith(site.origin)).map(({ url, referrer }) => [url, referrer])).toEqual([[source, '']]);
});

test('row 35: every link of a card leads to a web page, apart and without a trace of this one', async ({ tab, site }) => {
  await tab.open(site.file('story.html'));
  await pointAt(tab, 'Dmitry Peskov');
  const links = (await cardIn(tab))!.facts.flatMap(({ sources }) => sources);
  expect(links.length).toBeGreaterThan(2);
  for (const { href, rel } of links) {
    expect(href).toMatch(/^https?:\/\/[^@/]+\//u);
    expect(rel).toBe('noopener noreferrer');
  }
});

test('row 36: invisible and turning characters in a pack are refused, mixed scripts are warned of', async ({ tab, site }) => {
  await tab.open(await floorsPage(site));
  for (const hidden of ['\u202e', '\u2066', '\u200b', '\u200f', '\ufeff', '\u00ad', '\u2028', '\u0000', '\ue000', '\u{e0041}', '\u3164']) {
    expect(await tab.run((label) => window.floors.withLabel(label), `Ada ${hidden}Brook`), `U+${hidden.codePointAt(0)!.toString(16)}`).toEqual(['error clean-text /entities/0/label', 'refused']);
  }
  expect(await tab.run((label) => window.floors.withLabel(label), 'Ad\u0430 Brook')).toEqual(['warning mixed-scripts /entities/0/label']);
});

test('row 36: a name written from right to left stays in its place among the words of a card', async ({ tab, site }) => {
  await tab.open(await floorsPage(site));
  for (const name of ['עדה ברוק 7', 'أدا بروك ١ (', '\u202eAda Brook']) {
    await tab.run((speaker) => window.floors.showNames(speaker), name);
    const [speaker, station] = await tab.run(() => [...document.querySelectorAll('#drawn:last-of-type figcaption bdi')].map((element) => element.getBoundingClientRect().toJSON() as { x: number; y: number; width: number; height: number }));
    expect(speaker!.x + speaker!.width, name).toBeLessThan(station!.x);
    expect(station!.width).toBeGreaterThan(20);
    await tab.run(() => document.getElementById('drawn')!.remove());
  }
});

test('row 36: what a page hides in a name is shown apart on the card, and turns nothing round there', async ({ tab, site }) => {
  await tab.open(site.add('/row-36', pageOf('<p>In Minsk, Dmitry Pes\u202ek\u200bov\u202c had no comment.</p>')));
  const card = await pointAt(tab, await markOf(tab, 'Dmitry Pes\u202ek\u200bov'));
  expect(card.title).toBe('Dmitry Peskov');
  expect(await tab.runBeside(() => {
    const host = document.querySelector('[popover=manual]')!;
    const open = (globalThis as any).chrome?.dom?.openOrClosedShadowRoot;
    const root = (open ? open(host) : (host as any).openOrClosedShadowRoot) as ShadowRoot;
    return [...root.querySelectorAll('bdi')].some(({ textContent }) => textContent === 'Dmitry Pes\u202ek\u200bov');
  })).toBe(true);
});

test('row 37: names stand where they stand, though folding changes the length of everything around and in them', async ({ tab, site }) => {
  await tab.open(await floorsPage(site));
  expect(await tab.run(() => window.floors.misplacedName(37, 1_000))).toBeNull();
  await tab.open(site.add('/row-37', pageOf(`<p>İİİ ﬃ ŉ ẞ: Dmitry Peskov. ${'Dmitry Peskóv'.normalize('NFD')} e\u0301e\u0301 ﷺ: Oleh Nikolenko.</p>`)));
  await markOf(tab, 'Dmitry Peskov');
  await markOf(tab, 'Oleh Nikolenko');
});
