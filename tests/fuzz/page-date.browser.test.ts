/** The date of a page made of signs at random: the day that two places agree on, or none; never a day that nobody wrote. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageDate } from '../../page/index.ts';
import { fuzz } from './fuzz.ts';
import { oddText } from './odd-texts.ts';

const days = ['2021-03-04', '2022-11-05', '2023-06-17'];
const now = Date.UTC(2024, 5, 1);

/** One way to write a day of publication in each of the four places; the last is the address. */
const places = ['json-ld', 'meta', 'byline', 'address'] as const;
type Sign = { readonly place: (typeof places)[number]; readonly day: string };
const sign: fc.Arbitrary<Sign> = fc.record({ place: fc.constantFrom(...places), day: fc.oneof({ weight: 6, arbitrary: fc.constant(days[0]!) }, fc.constantFrom(...days)) });

const markupOf = ({ place, day }: Sign): string => ({
  'json-ld': `<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "${day}"}</script>`,
  'meta': `<meta property="article:published_time" content="${day}">`,
  'byline': `<p class="published"><time class="published" datetime="${day}">then</time></p>`,
  'address': '',
})[place];
/** What says nothing, or nothing that can be read. */
const noise = fc.oneof(
  fc.constantFrom('<meta name="date">', '<meta property="article:published_time" content="soon">', '<script type="application/ld+json">{"@type": ["NewsArticle"], "datePublished": {"a": [}</script>', '<script type="application/ld+json">[[[[[[]]]]]]</script>',
    '<script type="application/ld+json">{"@type": "Thing", "datePublished": "2001-02-03"}</script>', '<form name="querySelectorAll"><input name="body"></form>', '<time datetime="">x</time>', '<img name="body">'),
  oddText.map((text) => `<p title="${text.replace(/["&<>]/g, '')}">x</p>`),
);
const page = fc.record({ signs: fc.uniqueArray(sign, { maxLength: 4, selector: ({ place }) => place }), noise: fc.array(noise, { maxLength: 3 }), order: fc.nat(1) });
type Page = { readonly signs: readonly Sign[]; readonly noise: readonly string[]; readonly order: number };

function dateOf({ signs, noise: more, order }: Page): string | null {
  const parts = signs.map(markupOf);
  const body = (order ? [...more, ...parts] : [...parts, ...more]).join('');
  const address = signs.find(({ place }) => place === 'address');
  const document = new DOMParser().parseFromString(`<article><h1>Story</h1>${body}<p>One</p></article>`, 'text/html');
  const before = document.documentElement.outerHTML;
  const found = pageDate(document, address ? `https://a.example/${address.day.replaceAll('-', '/')}/story` : 'https://a.example/story', now);
  expect(document.documentElement.outerHTML).toBe(before);
  if (found) expect(new Set(found.basis.map(({ place }) => place)).size).toBeGreaterThan(1);
  return found?.date ?? null;
}

/** All say one day, and two do. */
const agreed = ({ signs }: Page): string | null => (signs.length > 1 && new Set(signs.map(({ day }) => day)).size === 1 ? signs[0]!.day : null);

fuzz('page-date', 'the day on which two places agree, or none', { of: page, runs: 300 }, (one) => expect(dateOf(one)).toBe(agreed(one)));

test('the oracle bites: one sign is too few, two that differ are none', () => {
  const signs: readonly Sign[] = [{ place: 'meta', day: days[0]! }, { place: 'address', day: days[0]! }];
  expect([agreed({ signs, noise: [], order: 0 }), dateOf({ signs, noise: [], order: 0 }), dateOf({ signs: signs.slice(1), noise: [], order: 0 }), dateOf({ signs: [signs[0]!, { place: 'json-ld', day: days[1]! }], noise: [], order: 0 })])
    .toEqual([days[0], days[0], null, null]);
});
