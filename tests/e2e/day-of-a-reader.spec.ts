/** A reader's day, told step by step with the mouse, and once more with a finger alone: from the first mark to the site that is switched off. */
import { parse as markdown } from 'marked';
import type browserType from 'webextension-polyfill';
import { arrived } from './harness/arrived.ts';
import { cardIn, noCard, openCard, partAtRest } from './harness/card.ts';
import type { Reader, Tab } from './harness/driver.ts';
import { finger, pointer, saidInCard, seen, type PointingHand } from './harness/hand.ts';
import { marksIn, markOf, textsOf } from './harness/marks.ts';
import { openPopup } from './harness/popup.ts';
import { expect, soon, test } from './harness/test.ts';
import { below, expectVisible, withoutAndWith } from './harness/visible.ts';

declare const browser: typeof browserType;

test.describe.configure({ timeout: 120_000 });
const { step } = test;

/** Longer than an open card waits before it follows a pointer that has left it (ms). */
const aWhile = 800;
/** Longer than a choice must have stood still before it obeys (ms). */
const deliberate = 700;
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const marked = async (tab: Tab): Promise<string[]> => textsOf(await marksIn(tab));

for (const hand of [pointer, finger]) {
  test(`a reader's day, by ${hand.name}`, async ({ tab, site, reader }) => {
    const pact = 'non-aggression pact';
    const morning = site.log.length;

    await step('opens the story, and names are underlined', async () => {
      await tab.open(site.file('story.html'));
      const [without, marks] = await withoutAndWith(reader, tab, () => markOf(tab, pact));
      for (const words of ['Alexander Lukashenko', 'Belarus', pact]) expect(marks.changed(without, below(await markOf(tab, words))), `a line under "${words}"`).toBeGreaterThan(15);
      expect(await marked(tab)).not.toContain('sentences');
    });

    await step('asks about the pact, and its card opens beside the words', async () => {
      const { title, box, recognition } = await hand.openCard(tab, pact);
      expect(title).toMatch(/pact/iu);
      expect(recognition).toContain(pact);
      await expectVisible(tab, box);
      const words = await markOf(tab, pact);
      expect(box.y >= words.y + words.height || box.y + box.height <= words.y, 'the words stay readable').toBe(true);
    });

    await step('reads when, how sure, in whose words, and what was answered', async () => {
      const { facts } = await openCard(tab);
      const [first] = facts;
      expect(first!.date).toBe('24 January 2023');
      expect(first!.status).toMatch(/^claimed/u);
      expect(first!.quotations[0]).toMatchObject({ exact: 'They are asking us not to go to war with Ukraine in any circumstances, not to move our troops there' });
      expect(first!.quotations[0]!.speaker).toContain('Lukashenko');
      expect(facts.flatMap(({ quotations }) => quotations).map(({ exact }) => exact)).toContain('They are proposing we conclude a non-aggression pact');
      expect(first!.answers).toBeGreaterThan(2);
      expect(await saidInCard(tab, '.fact .answers h3')).toContain('Answers, the same day');
    });

    await step('follows the source: it opens beside the page, and only now is anything asked of the network', async () => {
      const [{ sources }] = (await cardIn(tab))!.facts as [NonNullable<Awaited<ReturnType<typeof cardIn>>>['facts'][number]];
      const { href, rel } = sources[0]!;
      expect(rel).toBe('noopener noreferrer');
      const { host, origin, pathname } = new URL(href);
      const asked = () => site.log.slice(morning).filter(({ url }) => new URL(url).host.replace(/:443$/u, '') === host).length;
      expect(asked()).toBe(0);
      site.expect(host);
      await hand.useInCard(tab, '.fact .source a');
      const opened = await tabsAt(reader, origin + pathname, 1);
      await soon(asked, { message: 'its host is asked' }).toBeGreaterThan(0);
      await reader.inExtension((ids: readonly number[]) => browser.tabs.remove([...ids]), opened);
      await tab.show();
      expect(await tab.run(() => document.title), 'the page is as it was').toContain('Minsk speaks of an offer');
    });

    await step('goes on to the next mention', async () => {
      if (!await cardIn(tab)) await hand.openCard(tab, pact);
      const before = (await openCard(tab)).position;
      await hand.useInCard(tab, '.steps button', 'Next mention');
      await soon(async () => (await cardIn(tab))?.position).not.toBe(before);
      const { title, position } = await openCard(tab);
      expect(Number.parseInt(position)).toBe(Number.parseInt(before) + 1);
      expect(title).not.toMatch(/pact/iu);
    });

    await step('pins the card, and it stays when the hand goes elsewhere', async () => {
      await hand.useInCard(tab, '.tools button', 'Keep open');
      await soon(async () => (await cardIn(tab))?.pinned).toBe(true);
      const { title } = (await cardIn(tab))!;
      await hand.away(tab);
      await wait(aWhile);
      expect((await cardIn(tab))?.title).toBe(title);
    });

    let title = '';
    await step('copies it as Markdown', async () => {
      ({ title } = (await cardIn(tab))!);
      await hand.useInCard(tab, '.copy');
      await hand.useInCard(tab, '.formats button', 'Markdown');
      await soon(() => saidInCard(tab, 'footer output')).toBe('Copied as Markdown.');
    });

    await step('goes to the letters by the page\'s own link, and pastes it there', async () => {
      await hand.useInCard(tab, '.tools button', 'Close');
      await noCard(tab);
      await hand.use(tab, 'nav a', 'Letters');
      await arrived(reader, tab, site.file('letters.html'));
      await hand.use(tab, 'textarea');
      await tab.press('Control+A');
      await tab.press('Control+V');
      const pasted = () => tab.run(() => document.querySelector('textarea')!.value);
      await soon(pasted).toContain(title);
      const read = markdown(await pasted()) as string;
      expect(read).toContain(`<h2>${title}</h2>`);
      expect(read).toMatch(/<blockquote>[^]+<a href="https:\/\/tass\.ru\//u);
      expect(await marked(tab), 'what is written is the reader\'s own').not.toContain(title);
    });

    await step('reads the same in Russian, and the names are marked there', async () => {
      await hand.use(tab, 'nav a', 'По-русски');
      await arrived(reader, tab, site.file('story.ru.html'));
      await markOf(tab, 'Александр Лукашенко');
      const card = await hand.openCard(tab, 'Александр Лукашенко');
      expect(card.title).toBe('Alexander Lukashenko');
      expect(card.facts.length).toBeGreaterThan(3);
    });

    await step('says that this is not the person, on this page', async () => {
      await hand.useInCard(tab, '.not-this', 'Not this person');
      await partAtRest(tab, '[data-scope=page]');
      await wait(deliberate);
      await hand.useInCard(tab, '[data-scope=page]');
      await soon(() => saidInCard(tab, '.corrected output')).toBe('“Александр Лукашенко” does not mean Alexander Lukashenko On this page');
      await soon(() => marked(tab)).not.toContain('Александр Лукашенко');
      await soon(() => marked(tab)).toContain('Белоруссию');
    });

    await step('takes that back, and the card is there again', async () => {
      await hand.useInCard(tab, '.undo');
      await markOf(tab, 'Александр Лукашенко');
      expect((await openCard(tab)).title).toBe('Alexander Lukashenko');
    });

    await step(hand === pointer ? 'closes it with Escape' : 'closes it with its button', async () => {
      await (hand === pointer ? tab.press('Escape') : hand.useInCard(tab, '.tools button', 'Close'));
      await noCard(tab);
      await hand.away(tab);
    });

    await step('switches the site off in the popup: no line is left; and on again: they are back', () => offAndOn(reader, tab, hand));
  });
}

/** The ids of the tabs whose address begins so, once there are as many as wanted. */
async function tabsAt(reader: Reader, address: string, wanted: number): Promise<readonly number[]> {
  let ids: readonly number[] = [];
  await soon(async () => {
    ids = await reader.inExtension(async (begins: string) => (await browser.tabs.query({})).filter(({ url, pendingUrl }) => (pendingUrl ?? url ?? '').startsWith(begins)).map(({ id }) => id!), address);
    return ids.length;
  }, { message: `${address} is open` }).toBe(wanted);
  return ids;
}

async function offAndOn(reader: Reader, tab: Tab, hand: PointingHand): Promise<void> {
  const line = below(await markOf(tab, 'Александр Лукашенко'));
  const on = await tab.picture();
  const popup = await openPopup(reader, await tab.id());
  const counts = async () => (await seen(popup, '.counts .lead'))[0];
  await soon(counts).toMatch(/^\d+ mentions of \d+ subjects$/u);
  const before = await counts();
  await hand.use(popup, 'label.row', 'On this site');
  await soon(counts).toBe('Off');
  await tab.show();
  await soon(() => marked(tab)).toEqual([]);
  await soon(async () => (await tab.picture()).changed(on, line), { message: 'the line is gone' }).toBeGreaterThan(15);
  await hand.use(popup, 'label.row', 'On this site');
  await soon(counts).toBe(before);
  await tab.show();
  await markOf(tab, 'Александр Лукашенко');
  await soon(async () => (await tab.picture()).changed(on, line), { message: 'the line is back, as it was' }).toBe(0);
  await popup.close();
}
