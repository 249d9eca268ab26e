import { describe, expect, test } from 'vitest';
import { pageDate } from '../../../page/index.ts';
import { mainNodes, parseJsonLd } from '../../../page/page-date/parse-json-ld.ts';
import { datedPages, type PageCase } from './dated-pages.ts';
import { undatedPages } from './undated-pages.ts';

/** The day on which the tests read: whatever was published later is an announcement. */
const now = Date.UTC(2024, 5, 1);
const dateOf = ({ markup, address }: PageCase) => pageDate(new DOMParser().parseFromString(markup, 'text/html'), address, now);

describe('dated by places that agree', () => {
  test.each(datedPages.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    const found = dateOf(page);
    expect([found?.date, [...new Set(found?.basis.map(({ place }) => place))]]).toEqual([page.date, page.places]);
  });
});

describe('no date, so that nothing is split by it', () => {
  test.each(undatedPages.map((page) => [page.name, page] as const))('%s', (_name, page) => expect(dateOf(page)).toBeNull());
});

test('the table is as large as it is meant to be', () => {
  expect(datedPages.length + undatedPages.length).toBeGreaterThanOrEqual(44);
  expect(undatedPages.length).toBeGreaterThanOrEqual(14);
});

test('any one witness taken away from two leaves no date', () => {
  const pages = datedPages.filter(({ places }) => places.length === 2 && places.includes('address'));
  const without = pages.map((page) => ({ ...page, address: 'https://elsewhere.example/story', markup: page.markup.replace(/<link rel="canonical"[^>]*>/, '') }));
  expect(without.filter((page) => dateOf(page) !== null).map(({ name }) => name)).toEqual([]);
});

test('a value within a value without end is none, and no exception', () => {
  const deep = `${'{"@value":'.repeat(40_000)}"2023-01-24"${'}'.repeat(40_000)}`;
  expect(dateOf({ ...datedPages[1]!, markup: `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":${deep}}</script>` })).toBeNull();
});

test('the reasons are given as the page wrote them', () => {
  expect(dateOf(datedPages[1]!)?.basis).toEqual([
    { place: 'json-ld', name: 'datePublished', text: '2023-01-24T21:40:00Z' },
    { place: 'address', name: 'path', text: 'https://agency.example/president/view/words-2023-01-25' },
  ]);
});

test('a class of the whole page does not hide its text', () => {
  expect(dateOf({ ...datedPages[4]!, markup: `<div class="with-sidebar comments-open">${datedPages[4]!.markup}</div>` })?.date).toBe('2021-11-05');
});

test('names that shadow the document do not mislead it, and nothing of the page is run', () => {
  const trap = '<form name="querySelectorAll"><input name="body"></form><img name="body"><script type="application/ld+json">(() => { throw new Error("run") })()</script>';
  expect(dateOf({ ...datedPages[0]!, markup: trap + datedPages[0]!.markup })?.date).toBe('2023-01-24');
});

test('structured data made to be endless is read in bounds', () => {
  const deep = `{"@graph":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
  const broad = JSON.stringify(Array.from({ length: 20_000 }, () => ({ '@type': 'Thing' })));
  const spaced = `{"a": ${' '.repeat(300_000)} ${'\n'.repeat(100_000)}x`;
  const page = { ...datedPages[0]!, markup: `${[deep, broad, spaced].map((script) => `<script type="application/ld+json">${script}</script>`).join('')}${datedPages[0]!.markup}` };
  // work that grows with the square of these lengths would take minutes: the runner's limit tells, not a clock of our own
  expect(dateOf(page)?.date).toBe('2023-01-24');
  expect(mainNodes([JSON.parse(broad), JSON.parse(broad)]).length).toBeLessThan(1_000);
  expect(parseJsonLd(`"${'x'.repeat(500_000)}"`)).toBeUndefined();
});
