/** The founding story: who and what it names is marked, each mark opens a sourced card, and each of its quotations stands on one. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ListedMention } from '../../platform/index.ts';
import { cardIn, type CardView } from './harness/card.ts';
import type { Reader, Tab } from './harness/driver.ts';
import { marksIn, mentionsOf, middle, settled, statusesOf, textsOf } from './harness/marks.ts';
import type { Site } from './harness/site.ts';
import { pageOf } from './harness/page-of.ts';
import { expect, soon, test } from './harness/test.ts';
import { showWhole, visitCards } from './harness/visit.ts';

/** What the founding article names, by the ids of the pack. The paper that printed it does not name itself. */
const named = [
  'lukashenko', 'peskov', 'nikolenko', 'rudnik', 'belarus', 'ukraine', 'russia', 'west', 'minsk', 'kyiv', 'moscow', 'kremlin', 'mfa-ukraine', 'ru-forces', 'un-charter',
  'belta', 'reuters', 'tass', 'deutsche-welle', 'ukrainska-pravda', 'atlantic-council',
  'ev-pact', 'ev-kremlin-no-comment', 'ev-mfa-reply', 'ev-invasion', 'ev-kyiv-offensive', 'ev-northern-withdrawal', 'ev-strikes-from-belarus', 'ev-regional-grouping',
  'ev-training-centres', 'ev-rudnik-article',
];

interface Quoted { readonly exact: string; readonly speaker: string; readonly chain: string; readonly on: string; readonly date: string }

/** The article's nine quotations, with whose card has them. A comma that only leads on to "he said" is no part of the words. */
const quotations: readonly Quoted[] = [
  { on: 'ev-pact', date: '24 January 2023', speaker: 'Alexander Lukashenko', chain: 'reported by BelTA', exact: 'They are asking us not to go to war with Ukraine in any circumstances, not to move our troops there' },
  { on: 'ev-pact', date: '24 January 2023', speaker: 'Alexander Lukashenko', chain: 'reported by BelTA', exact: 'They are proposing we conclude a non-aggression pact' },
  { on: 'ev-rudnik-article', date: 'January 2023', speaker: 'Alesia Rudnik', chain: 'quoted by The Daily Digest', exact: 'For the past ten months,' },
  { on: 'ev-rudnik-article', date: 'January 2023', speaker: 'Alesia Rudnik', chain: 'quoted by The Daily Digest', exact: 'has permitted Russia to base troops in Belarus and launch airstrikes from the country against Ukrainian targets.' },
  { on: 'ev-regional-grouping', date: 'October 2022', speaker: 'Lukashenko’s term', chain: 'reported by Deutsche Welle', exact: 'regional grouping of troops' },
  { on: 'ev-kremlin-no-comment', date: '24 January 2023', speaker: 'Dmitry Peskov', chain: 'reported by TASS', exact: 'No, I cannot comment on this right now' },
  { on: 'ev-kremlin-no-comment', date: '24 January 2023', speaker: 'Dmitry Peskov', chain: 'reported by TASS', exact: 'I do not have any information.' },
  { on: 'ev-mfa-reply', date: '24 January 2023', speaker: 'Oleh Nikolenko', chain: 'told Ukrainska Pravda', exact: 'Russia is trying in every possible way to draw Belarus directly into the war' },
  {
    on: 'ev-mfa-reply', date: '24 January 2023', speaker: 'Oleh Nikolenko', chain: 'told Ukrainska Pravda',
    exact: 'Ukraine warns Minsk against any possible further aggressive plans, we confirm the absence of any aggressive intentions towards Belarus on our part',
  },
];

const article = path.resolve(import.meta.dirname, '../../../shared/facts/founding-article.txt');
const hasArticle = existsSync(article);

function articlePage(site: Site): string {
  const [title, ...paragraphs] = readFileSync(article, 'utf8').trim().split('\n').map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return site.add('/founding-article', `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>
    <body style="max-width: 700px; margin: auto"><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</body></html>`);
}

const pages = [
  { name: 'the retelling in the demo', available: true, address: (site: Site) => site.file('story.html') },
  { name: 'the founding article itself', available: hasArticle, address: articlePage },
];

for (const { name, available, address } of pages) {
  test.describe(name, () => {
    test.skip(!available, 'The article is another paper\'s and not part of this repository; it is read where it lies beside it.');

    test('every actor and event that it names is marked, and a pointer opens a card with a dated, sourced fact', async ({ tab, site, reader }) => {
      test.setTimeout(120_000);
      const cards = await visitWhole(reader, tab, address(site), named);
      for (const [id, { facts }] of cards) expect(facts.filter(isDatedAndSourced).length, `dated, sourced facts on the card of ${id}`).toBeGreaterThan(0);
    });

    test('each of its nine quotations stands on a card, verbatim, with speaker, chain, date and source', async ({ tab, site, reader }) => {
      test.setTimeout(60_000);
      const cards = await visitWhole(reader, tab, address(site), [...new Set(quotations.map(({ on }) => on))]);
      for (const { on, exact, speaker, chain, date } of quotations) {
        const fact = cards.get(on)!.facts.find(({ quotations: words }) => words.some((one) => one.exact === exact));
        expect(fact, `"${exact}" on the card of ${on}`).toBeDefined();
        const words = fact!.quotations.find((one) => one.exact === exact)!;
        expect(words.speaker).toContain(speaker);
        expect(words.caption).toContain(chain);
        expect(fact!.date).toContain(date);
        expect(fact!.sources.length).toBeGreaterThan(0);
      }
    });

    test('"they" is nobody, whether marked or pointed at', async ({ tab, site, reader }) => {
      await tab.open(address(site));
      await showWhole(tab);
      let mentions: readonly ListedMention[] = [];
      await soon(async () => {
        mentions = await mentionsOf(reader, tab);
        return mentions.length;
      }).toBeGreaterThan(20);
      expect(mentions.filter(({ surface }) => /\b(?:they|them|their)\b/i.test(surface))).toEqual([]);
      expect(textsOf(await marksIn(tab)).filter((text) => /\b(?:they|them|their)\b/i.test(text))).toEqual([]);
      const they = await tab.run(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.indexOf('They are');
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 'They'.length);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        }
        return null;
      });
      await tab.move(...middle(they!));
      await tab.move(they!.x + they!.width / 2 + 1, they!.y + they!.height / 2);
      await new Promise((done) => setTimeout(done, 700));
      expect(await cardIn(tab)).toBeNull();
    });
  });
}

test('the page of look-alikes stays unmarked, though a name that comes to it is marked', async ({ tab, site, reader }) => {
  await tab.open(site.file('look-alikes.html'));
  await showWhole(tab);
  expect(textsOf(await settled(tab))).toEqual([]);
  expect((await mentionsOf(reader, tab)).map(({ surface }) => surface)).toEqual([]);
  expect((await statusesOf(reader, tab)).map(({ mentions }) => mentions)).toEqual([0]);
  await tab.run(() => document.querySelector('main')!.append(Object.assign(document.createElement('p'), { textContent: 'Then Oleh Nikolenko answered.' })));
  await soon(async () => textsOf(await marksIn(tab))).toEqual(['Oleh Nikolenko']);
});

test('by the page\'s own date an office is its holder\'s of that day, and what had not happened is not meant', async ({ tab, site }) => {
  const words = '<article><h1>A visit</h1><p>The Russian president arrived on Saturday, and Dmitry Peskov with him. They spoke of the invasion of Ukraine.</p></article>';
  const dated = (day: string): string => site.add(`/${day.replaceAll('-', '/')}/visit`, pageOf(words, `<meta property="og:type" content="article"><meta property="article:published_time" content="${day}T10:00:00Z">
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A visit","datePublished":"${day}T10:00:00Z"}</script>`));
  await tab.open(dated('2023-01-25'));
  await soon(async () => textsOf(await marksIn(tab))).toEqual(['Russian president', 'Dmitry Peskov', 'invasion of Ukraine', 'Ukraine']);
  await tab.open(dated('2010-05-01'));
  await soon(async () => textsOf(await marksIn(tab))).toEqual(['Dmitry Peskov', 'Ukraine']);
});

async function visitWhole(reader: Reader, tab: Tab, address: string, ids: readonly string[]): Promise<ReadonlyMap<string, CardView>> {
  await tab.open(address);
  await showWhole(tab);
  return visitCards(reader, tab, ids);
}

const isDatedAndSourced = ({ date, sources }: CardView['facts'][number]): boolean =>
  /\d{4}/.test(date) && sources.some(({ href, rel }) => /^https?:/.test(href) && rel.includes('noopener'));
