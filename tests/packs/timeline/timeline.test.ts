import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../packs/calendar.ts';
import { indexCards, layOutTimeline, pageTimeline, timelineList, zoomLevels, type Fact, type PageMentions, type TimelineItem } from '../../../packs/index.ts';
import { datedParts } from '../../../packs/timeline/timeline-item.ts';
import { placeLabels } from '../../../packs/timeline/place-labels.ts';
import { smallCards } from '../small-pack.ts';

const fact = (id: string, about: readonly string[], date: string | null, more: Partial<Fact> = {}): Fact => ({
  id, about, date, statement: { en: `Fact ${id}.` }, status: 'established', attributedTo: 'the Herald', quotations: [], sources: ['herald-2'], answers: [], ...more,
});
const event = (id: string, date: string) => ({ id, kind: 'event' as const, label: `Event ${id}`, description: '', names: [], date });
const cards = smallCards();
const index = indexCards({
  ...cards,
  entities: [...cards.entities, event('ev-flood', '2021-11~'), event('ev-vote', '2024-03-10')],
  facts: [
    fact('promised', ['ada-brook', 'ev-promise'], '2022-03-02', { statement: { en: 'It was promised.', uk: 'Обіцяно.' } }),
    fact('answered', ['carl-dale', 'herald'], '2022-03-05', { answers: ['promised'] }),
    fact('flooded', ['ada-brook', 'carl-dale', 'ev-flood'], '2021-11'),
    fact('voted', ['carl-dale', 'ev-vote'], '2024-03-10'),
    fact('minister', ['ada-brook'], '2020'),
    fact('quarrel', ['ada-brook', 'carl-dale'], '2022-01/2022-02-15'),
    fact('undated', ['ada-brook', 'carl-dale'], null),
  ],
});
const shown = (page: PageMentions, lang = 'en'): string[] => pageTimeline([index], page, { lang }).items.map(({ id, onPage }) => (onPage ? id : `(${id})`));

describe('what touches a page', () => {
  test.each<[string, string[][], string[]]>([
    ['a name alone brings no history', [['ada-brook']], []],
    ['an event and who it is about', [['ada-brook', 'ev-promise']], ['promised', 'ev-promise']],
    ['the event alone stands alone', [['ev-promise']], ['ev-promise']],
    ['two names in one paragraph: what is about both, and what is also on record', [['ada-brook', 'carl-dale']], ['(flooded)', 'quarrel']],
    ['two names in two paragraphs link nothing', [['ada-brook'], ['carl-dale']], []],
    ['an answer to what is on the page, when two of its things are named', [['ada-brook', 'ev-promise'], ['carl-dale'], ['herald']], ['promised', 'ev-promise', '(answered)']],
    ['the answer is not shown when only one of its things is named', [['ada-brook', 'ev-promise'], ['carl-dale']], ['promised', 'ev-promise']],
    ['nothing known', [['somebody']], []],
  ])('%s', (_name, paragraphs, expected) => expect(shown({ paragraphs }).toSorted()).toEqual(expected.toSorted()));

  test('a fact that the caller knows to be touched', () => expect(shown({ paragraphs: [], facts: ['minister'] })).toEqual(['minister']));

  test('in the order of time, the more exact date first', () => {
    expect(shown({ paragraphs: [['ada-brook', 'carl-dale', 'ev-promise', 'ev-flood', 'ev-vote', 'herald']] })).toEqual(['ev-flood', 'flooded', 'quarrel', 'ev-promise', 'promised', 'answered', 'ev-vote', 'voted']);
  });

  test('far background is left out and counted, unless there is nothing else', () => {
    const more = indexCards({ ...index.cards, facts: [...index.cards.facts, fact('born', ['ada-brook', 'carl-dale'], '1904')] });
    const timeline = pageTimeline([more], { paragraphs: [['ada-brook', 'carl-dale', 'ev-promise']] }, { lang: 'en' });
    expect([timeline.items.map(({ id }) => id).includes('born'), timeline.left]).toEqual([false, 1]);
    const alone = indexCards({ ...index.cards, facts: [fact('born', ['ada-brook', 'carl-dale'], '1904')] });
    expect(pageTimeline([alone], { paragraphs: [['ada-brook', 'carl-dale']] }, { lang: 'en' }).items.map(({ id }) => id)).toEqual(['born']);
  });

  test('undated facts go to the list, and what is also on record is counted where it is too much', () => {
    const timeline = pageTimeline([index], { paragraphs: [['ada-brook', 'carl-dale']] }, { lang: 'en', mostAlso: 0 });
    expect([timeline.undated.map(({ id }) => id), timeline.left]).toEqual([['undated'], 1]);
  });

  test('statements come in the reader’s language, and in English where there is no other', () => {
    const { items } = pageTimeline([index], { paragraphs: [['ada-brook', 'ev-promise']] }, { lang: 'uk-UA' });
    expect(items.map(({ text, lang }) => [text, lang])).toEqual(expect.arrayContaining([['Обіцяно.', 'uk'], ['Promise of the bridge', 'en']]));
  });

  test('groups are events, or what a fact is first about', () => {
    const { groups, items } = pageTimeline([index], { paragraphs: [['ada-brook', 'carl-dale', 'ev-promise']] }, { lang: 'en' });
    expect(groups.map(({ id, label, kind }) => [id, label, kind])).toEqual([['ev-flood', 'Event ev-flood', 'event'], ['ada-brook', 'Ada Brook', 'person'], ['ev-promise', 'Promise of the bridge', 'event']]);
    expect(new Set(items.map(({ group }) => group)).size).toBe(groups.length);
  });

  test('two packs with the same ids stay apart', () => {
    const other = indexCards({ ...index.cards, id: 'other' });
    const keys = pageTimeline([index, other], { paragraphs: [['ada-brook', 'ev-promise']] }, { lang: 'en' }).items.map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });
});

test.each([
  ['2022-03-02', 'day', false], ['2022-10', 'month', false], ['2022', 'year', false], ['202X', 'longer', false], ['2022-03/2022-04-06', 'range', false],
  ['2022-12~', 'month', true], ['2022-12-05?', 'day', true], ['2022/..', 'range', false],
] as const)('%s is known to the %s', (date, precision, approximate) => expect(datedParts(date)).toMatchObject({ precision, approximate }));

const item = (key: string, date: string): TimelineItem => ({ key, pack: 'p', id: key, kind: 'fact', ...datedParts(date)!, text: key, lang: 'en', group: 'g', onPage: true });
const options = { pageDate: null, locale: 'en', labelSize: () => 40, betweenTicks: 44 };

/** Any dates between 1990 and 2030, days, months, years and ranges. */
const anyDate = fc.tuple(fc.integer({ min: 7_305, max: 21_914 }), fc.integer({ min: 0, max: 900 }), fc.constantFrom('day', 'month', 'year', 'range', 'since', 'until')).map(([day, more, kind]) => {
  const text = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10);
  const begin = text(day);
  if (kind === 'day') return begin;
  if (kind === 'month') return `${begin.slice(0, 7)}~`;
  if (kind === 'year') return begin.slice(0, 4);
  return kind === 'range' ? `${begin}/${text(day + more)}` : kind === 'since' ? `${begin}/..` : `../${begin}`;
});
const anyItems = fc.array(anyDate, { minLength: 1, maxLength: 30 }).map((dates) => dates.map((date, n) => item(`k${n}`, date)).sort((a, b) => a.earliest - b.earliest || 0));

describe('the drawing', () => {
  test('is to scale within a pixel, at every zoom', () => {
    fc.assert(fc.property(anyItems, (items) => {
      for (const pixelsPerDay of zoomLevels(items, null, 600)) {
        const layout = layOutTimeline(items, { ...options, pixelsPerDay })!;
        for (const { item: { earliest, latest }, from, to } of layout.items) {
          const exact = [Number.isFinite(earliest) ? (earliest - layout.scale.first) * pixelsPerDay : 0, Number.isFinite(latest) ? (latest + 1 - layout.scale.first) * pixelsPerDay : layout.scale.length];
          expect(Math.abs(from - exact[0]!)).toBeLessThan(1);
          expect(Math.abs(to - exact[1]!)).toBeLessThan(1);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(layout.scale.length + 1e-6);
        }
      }
    }), { numRuns: 60 });
  });

  test('no two marks of a lane touch, no two labels overlap, and labels keep the order of their marks', () => {
    fc.assert(fc.property(anyItems, fc.integer({ min: 10, max: 90 }), (items, size) => {
      const layout = layOutTimeline(items, { ...options, labelSize: ({ key }) => size + key.length, pixelsPerDay: zoomLevels(items, null, 400)[0]! })!;
      for (const lane of Map.groupBy(layout.items, ({ lane: n }) => n).values()) {
        const marks = lane.toSorted((a, b) => a.markFrom - b.markFrom);
        marks.slice(1).forEach((mark, n) => expect(mark.markFrom).toBeGreaterThanOrEqual(marks[n]!.markTo + 4 - 1e-6));
      }
      const labels = layout.items.map(({ label }) => label).toSorted((a, b) => a.anchor - b.anchor || a.from - b.from);
      labels.slice(1).forEach((label, n) => expect(label.from).toBeGreaterThanOrEqual(labels[n]!.from + labels[n]!.size + 4 - 1e-6));
      expect(labels[0]!.from).toBeGreaterThanOrEqual(0);
      expect(layout.length).toBeGreaterThanOrEqual(labels.at(-1)!.from + labels.at(-1)!.size);
    }), { numRuns: 100 });
  });

  test('is the same each time', () => {
    fc.assert(fc.property(anyItems, (items) => {
      const draw = () => layOutTimeline(items, { ...options, pixelsPerDay: 0.5 });
      expect(draw()).toEqual(draw());
    }), { numRuns: 20 });
  });

  test('uses no more lanes than stand side by side', () => {
    const layout = layOutTimeline([item('a', '2023-01'), item('b', '2023-01-10'), item('c', '2023-02-10'), item('d', '2023-03')], { ...options, pixelsPerDay: 10 })!;
    expect([layout.lanes, layout.items.map(({ lane }) => lane)]).toEqual([2, [0, 1, 0, 0]]);
  });

  test('marks the page’s date, and has room for it', () => {
    const layout = layOutTimeline([item('a', '2023-01-24')], { ...options, pageDate: '2023-03-07', pixelsPerDay: 5 })!;
    expect(layout.page!.from).toBe((dayNumber(2023, 3, 7) - layout.scale.first) * 5);
    expect(layout.page!.to - layout.page!.from).toBe(5);
    expect(layout.page!.to).toBeLessThanOrEqual(layout.scale.length);
  });

  test('soft and open ends are told', () => {
    const layout = layOutTimeline([item('a', '2022/..'), item('b', '2022-12~'), item('c', '2023-01-24')], { ...options, pixelsPerDay: 2 })!;
    expect(layout.items.map(({ softStart, softEnd }) => [softStart, softEnd])).toEqual([[false, true], [true, true], [false, false]]);
  });

  test('of nothing is nothing', () => {
    expect(layOutTimeline([], { ...options, pixelsPerDay: 1 })).toBeNull();
    expect(zoomLevels([], null, 600)).toEqual([]);
  });
});

describe('zoom', () => {
  test('from everything at once to days side by side', () => {
    const items = [item('a', '1994-07-20'), item('b', '2024-03-11')];
    const levels = zoomLevels(items, null, 600);
    expect(layOutTimeline(items, { ...options, pixelsPerDay: levels[0]! })!.scale.length).toBeCloseTo(600);
    expect(levels.slice(1, -1).map((level, n) => level / levels[n]!)).toEqual(levels.slice(1, -1).map(() => 2));
    expect(layOutTimeline(items, { ...options, pixelsPerDay: levels.at(-1)! })!.scale.length).toBeCloseTo(30_000);
    expect(zoomLevels([item('a', '2023-01-24')], null, 600)).toEqual([24]);
  });
});

describe('ticks', () => {
  const ticks = (dates: string[], pixelsPerDay: number, locale = 'en') => layOutTimeline(dates.map((date, n) => item(`k${n}`, date)), { ...options, pixelsPerDay, locale })!;

  test('stand at the calendar’s beginnings, far enough apart, in the reader’s language', () => {
    expect(ticks(['2022-11', '2023-03'], 2).ticks.map(({ label, isMajor }) => `${label}${isMajor ? ' !' : ''}`)).toEqual(['Nov 2022', 'Dec 2022', 'Jan 2023 !', 'Feb 2023', 'Mar 2023', 'Apr 2023']);
    expect(ticks(['2022-11', '2023-03'], 2, 'uk').ticks[1]?.label).toBe('груд. 2022');
    expect(ticks(['2022-11', '2023-03'], 2, 'ja').ticks[1]?.label).toBe('2022年12月');
    expect(ticks(['2022-11', '2023-03'], 1).ticks.map(({ label }) => label)).toEqual(['Jan 2023', 'Apr 2023']);
    expect(ticks(['1994', '2024'], 0.05).ticks.map(({ label }) => label)).toEqual(['1995', '2000', '2005', '2010', '2015', '2020', '2025']);
    expect(ticks(['2023-01-30', '2023-02-01'], 50).ticks.map(({ label, isMajor }) => `${label}${isMajor ? ' !' : ''}`)).toEqual(['29 Jan', '30 Jan', '31 Jan', '1 Feb !', '2 Feb']);
  });

  test('hold their distance and their place at any zoom', () => {
    fc.assert(fc.property(anyItems, fc.double({ min: 0.01, max: 24, noNaN: true }), (items, pixelsPerDay) => {
      const layout = layOutTimeline(items, { ...options, pixelsPerDay })!;
      layout.ticks.slice(1).forEach(({ at }, n) => expect(at - layout.ticks[n]!.at).toBeGreaterThanOrEqual(44 - 1e-6));
      for (const { at } of layout.ticks) expect(Number.isInteger(Math.round((at / pixelsPerDay) * 1e6) / 1e6)).toBe(true);
    }), { numRuns: 100 });
  });
});

test('labels stay at their anchors where there is room, and share the way where there is none', () => {
  expect(placeLabels([{ anchor: 50, size: 20 }, { anchor: 100, size: 20 }], 0)).toEqual([40, 90]);
  expect(placeLabels([{ anchor: 50, size: 20 }, { anchor: 50, size: 20 }], 0)).toEqual([30, 50]);
  expect(placeLabels([{ anchor: 0, size: 20 }, { anchor: 0, size: 20 }], 2)).toEqual([0, 22]);
  expect(placeLabels([], 4)).toEqual([]);
});

describe('the list', () => {
  const timeline = pageTimeline([index], { paragraphs: [['ada-brook', 'carl-dale', 'ev-promise']] }, { lang: 'en' });
  const list = timelineList(timeline, 'en', '2022-03-02');

  test('says what the drawing says, in its order, undated facts last', () => {
    expect(list.map(({ id }) => id)).toEqual([...timeline.items.map(({ id }) => id), 'undated']);
    expect(list.map(({ when, onPage, side, group }) => [when, onPage, side, group])).toEqual([
      ['November 2021', false, 'before', 'Event ev-flood'],
      ['January – 15 February 2022', true, 'before', 'Ada Brook'],
      ['March – 6 April 2022', true, 'same', ''],
      ['2 March 2022', true, 'same', 'Promise of the bridge'],
      ['date unknown', true, null, 'Ada Brook'],
    ]);
  });

  test('without a page date nothing has a side', () => expect(timelineList(timeline, 'en', null).every(({ side }) => side === null)).toBe(true));
});
