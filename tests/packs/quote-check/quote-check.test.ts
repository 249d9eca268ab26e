import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuotation, indexCards, type QuotationOnPage } from '../../../packs/index.ts';
import { parsePack } from '../../../packs/build.ts';
import { readPack } from '../../../scripts/read-pack.ts';
import { found, silent, type QuoteCase } from './cases.ts';
import { quotedFacts, quotedPack } from './quoted-pack.ts';

/** Unless the case says that the speaker stands alone (=), the town that most facts are about is named somewhere near. */
function onPage({ text, lang, near, inside }: QuoteCase): QuotationOnPage {
  const names = near.replace('=', '').split(' / ').filter((name) => name !== '').map((entity, rank) => ({ entity, rank }));
  return { text, lang, inside: inside ? [inside] : [], near: near.startsWith('=') || near === '' ? names : [...names, { entity: 'farside', rank: 3 }, { entity: 'ev-bridge', rank: 3 }] };
}
const check = (page: QuoteCase) => checkQuotation([quotedPack], onPage(page));

describe('finds', () => {
  test.each(found.map((one) => [one.match, one.name, one] as const))('%s: %s', (match, _name, one) => {
    const finding = check(one);
    expect([finding?.match, finding?.fact.id]).toEqual([match, one.fact]);
    expect(finding?.wording.source?.URL).toMatch(/^https:/);
  });
});

describe('stays silent', () => {
  test.each(silent.map((one) => [one.name, one] as const))('%s', (_name, one) => expect(check(one)).toBeNull());
});

test('the table is as large as it is meant to be, and about half of it silent', () => {
  expect(found.length + silent.length).toBeGreaterThanOrEqual(64);
  expect(silent.length).toBeGreaterThanOrEqual(32);
  expect(silent.length / (found.length + silent.length)).toBeGreaterThan(0.45);
});

describe('the word diff', () => {
  const shown = (page: QuoteCase): string[] => {
    const finding = check(page)!;
    const cut = (text: string, span: { start: number; end: number }): string => text.slice(span.start, span.end);
    return finding.diff.map((part) => part.kind === 'page' ? `+${cut(page.text, part.page)}` : part.kind === 'pack' ? `-${cut(finding.wording.exact, part.pack)}` : cut(page.text, part.page));
  };

  test('shows what stands where, as each side wrote it', () => {
    expect(shown({ name: '', text: 'Yes, indeed, he [the builder] is certainly in Farside today', lang: 'en', near: 'ada-brook' })).toEqual([
      'Yes, indeed, he [the builder] is', '+certainly', 'in', '+Farside', '-Nearside', 'today',
    ]);
  });

  test('shows a marked gap as words of the pack', () => {
    expect(shown({ name: '', text: 'They are asking us […] not to let our people go there', lang: 'en', near: 'ada-brook' })).toEqual([
      'They are asking us', '-not to build the bridge without them in any circumstances', 'not to let our people go there',
    ]);
  });

  test('covers every word of both once, in order, and its common stretches agree', () => {
    const words = fc.array(fc.constantFrom('they', 'are', 'asking', 'us', 'not', 'to', 'build', 'the', 'bridge', 'without', 'them', 'in', 'any', 'circumstances', 'river'), { minLength: 4, maxLength: 24 });
    fc.assert(fc.property(words, (list) => {
      const text = list.join(' ');
      const finding = check({ name: '', text, lang: 'en', near: 'ada-brook' });
      if (!finding) return;
      const page = finding.diff.flatMap((part) => (part.kind === 'pack' ? [] : [part.page]));
      const pack = finding.diff.flatMap((part) => (part.kind === 'page' ? [] : [part.pack]));
      expect(page.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
      expect(pack.map(({ start, end }) => finding.wording.exact.slice(start, end).replace(/\W+/g, ' ')).join(' ').trim()).toBe(finding.wording.exact.replace(/[^\w’]+/g, ' ').trim());
      const common = finding.diff.filter((part) => part.kind === 'both');
      expect(common.map((part) => text.slice(part.page.start, part.page.end)))
        .toEqual(common.map((part) => finding.wording.exact.slice(part.pack.start, part.pack.end).replace(/\W+/g, ' ').toLowerCase()));
    }), { numRuns: 500 });
  });
});

test('every wording of the bundled pack is found as the same, and beside nobody else', () => {
  const { value, context } = readPack('data/belarus-pact');
  const { facts, sources, meta } = parsePack(value, context).pack!;
  const bundled = indexCards({ ...meta, entities: [], facts: [...facts.values()], sources: [...sources.values()] });
  for (const fact of [...bundled.cards.facts, ...quotedFacts]) {
    const index = bundled.facts.has(fact.id) ? bundled : quotedPack;
    for (const { exact, lang, speaker, original } of fact.quotations) {
      for (const wording of [{ exact, lang }, ...(original ? [original] : [])]) {
        const page = { text: wording.exact, lang: wording.lang, inside: [], near: [{ entity: speaker, rank: 0 }] };
        const finding = checkQuotation([index], page);
        expect([wording.exact, finding?.match, finding?.quotation.speaker]).toEqual([wording.exact, 'same', speaker]);
        expect(checkQuotation([index], { ...page, near: [{ entity: 'nobody', rank: 0 }] })).toBeNull();
      }
    }
  }
});

test('a page made to be slow is read in bounds', () => {
  const text = 'bridge '.repeat(20_000);
  const start = performance.now();
  expect(check({ name: '', text, lang: 'en', near: 'ada-brook' })).toBeNull();
  expect(performance.now() - start).toBeLessThan(1_000);
});
