import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../packs/format-date.ts';

describe('formatDate', () => {
  test.each([
    ['2023-01-24', '24 January 2023'],
    ['2022-10', 'October 2022'],
    ['1904', '1904'],
    ['190X', '1900–1909'],
    ['19XX', '1900–1999'],
    ['2022-10-XX', 'October 2022'],
    ['2022-03/2022-04-06', 'March – 6 April 2022'],
    ['2022-02-24/2022-04-06', '24 February – 6 April 2022'],
    ['2022-10-03/2022-10-04', '3 – 4 October 2022'],
    ['2021-12-30/2022-01-02', '30 December 2021 – 2 January 2022'],
    ['2021/2022-04-06', '2021 – 6 April 2022'],
    ['2021-11/2022-04-06', 'November 2021 – 6 April 2022'],
    ['2022-12~/2023-01', 'about December 2022 – January 2023'],
    ['2022-12~', 'about December 2022'],
    ['2022?', '2022 (uncertain)'],
    ['2022%', 'about 2022 (uncertain)'],
    ['2022-02-24/..', 'since 24 February 2022'],
    ['../2022-02', 'until February 2022'],
    [null, 'date unknown'],
    ['no date', 'no date'],
  ])('%s in English: %s', (date, words) => {
    expect(formatDate(date, 'en')).toBe(words);
  });

  test.each([
    ['de', '24. Januar 2023', 'März – 6. April 2022'],
    ['pl', '24 stycznia 2023', 'marzec – 6 kwietnia 2022'],
    ['en-US', 'January 24, 2023', 'March – April 6, 2022'],
    ['ja', '2023年1月24日', '2022年3月 – 2022年4月6日'],
  ])('in %s', (locale, day, range) => {
    expect(formatDate('2023-01-24', locale)).toBe(day);
    expect(formatDate('2022-03/2022-04-06', locale)).toBe(range);
  });

  test('takes the words of the interface language', () => {
    const words = { undated: 'без даты', about: (date: string) => `около: ${date}`, uncertain: (date: string) => `${date} (?)`, since: (date: string) => `с ${date}`, until: (date: string) => `до ${date}` };
    expect(formatDate('2022-12~', 'ru', words)).toBe('около: декабрь 2022 г.');
    expect(formatDate(null, 'ru', words)).toBe('без даты');
  });

  test.each([
    ['ru', 'с октября 2022 г.'], ['uk', 'с жовтня 2022 р.'], ['be', 'с кастрычніка 2022 г.'], ['pl', 'с października 2022'],
    ['de', 'с Oktober 2022'], ['fr', 'с octobre 2022'], ['es', 'с octubre de 2022'], ['ja', 'с 2022年10月'],
  ])('a month after a preposition in %s', (locale, expected) => {
    const words = { undated: '', about: (date: string) => date, uncertain: (date: string) => date, since: (date: string) => `с ${date}`, until: (date: string) => date };
    expect(formatDate('2022-10/..', locale, words)).toBe(expected);
    expect(formatDate('../2022-10', locale, words)).toBe(expected.slice(2));
  });

  test('never moves a day, wherever the reader sits', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const [year = '', , day = ''] = date.toISOString().slice(0, 10).split('-');
      expect(formatDate(date.toISOString().slice(0, 10), 'en')).toMatch(new RegExp(`^${Number(day)} \\p{L}+ ${year}$`, 'u'));
    }));
  });
});
