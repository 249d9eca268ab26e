import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, daysInMonth } from '../../packs/calendar.ts';
import { compareDates, daysApart } from '../../packs/compare-dates.ts';
import { parseEdtf, type EdtfDate } from '../../packs/edtf.ts';

const parse = (text: string): EdtfDate => {
  const date = parseEdtf(text);
  if (date === null) throw new Error(`${text} is no date`);
  return date;
};
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

describe('the calendar', () => {
  test('agrees with Date on every day from 0001 to 9999', () => {
    fc.assert(fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(Math.floor(date.getTime() / 86_400_000));
    }));
  });

  test.each([[2023, 28], [2024, 29], [1900, 28], [2000, 29]])('February %i has %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });
});

describe('parseEdtf', () => {
  test.each([
    ['2023-01-24', '2023-01-24', '2023-01-24'],
    ['2022-10', '2022-10-01', '2022-10-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1904', '1904-01-01', '1904-12-31'],
    ['190X', '1900-01-01', '1909-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2022-XX', '2022-01-01', '2022-12-31'],
    ['2022-10-XX', '2022-10-01', '2022-10-31'],
    ['2022-XX-XX', '2022-01-01', '2022-12-31'],
    ['2022-03/2022-04-06', '2022-03-01', '2022-04-06'],
    ['2022-12~/2023-01?', '2022-12-01', '2023-01-31'],
    ['2022-03-01/2022-03', '2022-03-01', '2022-03-31'],
  ])('%s is %s to %s', (text, earliest, latest) => {
    expect(parse(text)).toMatchObject({ earliest: day(earliest), latest: day(latest) });
  });

  test.each([['2022/..', day('2022-01-01'), Infinity], ['../2022', -Infinity, day('2022-12-31')], ['2022/', day('2022-01-01'), Infinity]])('%s is open', (text, earliest, latest) => {
    expect(parse(text)).toMatchObject({ earliest, latest, interval: true });
  });

  test.each([['2022-12~', true, false], ['2022?', false, true], ['2022-12-01%', true, true], ['2022', false, false]])('%s: about %s, uncertain %s', (text, approximate, uncertain) => {
    expect(parse(text).start).toMatchObject({ approximate, uncertain });
  });

  test.each([
    '', ' ', '2023-02-30', '2023-02-29', '1900-02-29', '2023-13', '2023-00', '2023-04-31', '2023-01-00', '0000', '000X/..x', '23', '20230124', '2023-1-4',
    '2023-01-24T10:00Z', 'Y20230', '-0044', '2001-21', '202X-10', '2022-XX-10', '20X2', 'X', '../..', '/', '2022/2021', '2022-04/2022-03-31', '2022/2023/2024',
    '2022~~', '~2022', '2023-01-24 ', '٢٠٢٣', 'yesterday', '__proto__',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  const dates = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

  test('reads every day of the calendar as itself, and months and years around it', () => {
    fc.assert(fc.property(dates, fc.constantFrom('', '~', '?', '%'), (text, mark) => {
      const date = parse(text + mark);
      expect(date.earliest).toBe(day(text));
      expect(date.latest).toBe(day(text));
      for (const coarse of [text.slice(0, 7), text.slice(0, 4), `${text.slice(0, 3)}X`].filter((part) => part !== '000X')) {
        expect(parse(coarse).earliest).toBeLessThanOrEqual(date.earliest);
        expect(parse(coarse).latest).toBeGreaterThanOrEqual(date.latest);
      }
    }));
  });

  test('takes an interval exactly when it runs forward', () => {
    fc.assert(fc.property(dates, dates, (a, b) => {
      expect(parseEdtf(`${a}/${b}`) !== null).toBe(a <= b);
    }));
  });

  test('never throws, and bounds never cross', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-/X~?%.') })), (text) => {
      const date = parseEdtf(text);
      expect(date === null || date.earliest <= date.latest).toBe(true);
    }), { numRuns: 1000 });
  });
});

describe('comparing', () => {
  test('orders by first day, then the exacter, undated last', () => {
    const texts = ['2022-03', null, '2022-03-01', '2022', '2021-12-31', '../2023'];
    const sorted = texts.toSorted((a, b) => compareDates(a === null ? null : parse(a), b === null ? null : parse(b)));
    expect(sorted).toEqual(['../2023', '2021-12-31', '2022', '2022-03-01', '2022-03', null]);
  });

  test.each([['2023-01-24', '2023-01-25', 1], ['2023-01', '2023-01-25', 0], ['2022', '2023-01-02', 2], ['2022/..', '2030', 0]])('%s and %s lie %i days apart', (a, b, days) => {
    expect(daysApart(parse(a), parse(b))).toBe(days);
    expect(daysApart(parse(b), parse(a))).toBe(days);
  });
});
