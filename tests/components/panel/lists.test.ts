import { describe, expect, test } from 'vitest';
import { fileName } from '../../../components/panel/file-name.ts';
import { createMentionFilter } from '../../../components/panel/mentions/filter-mentions.ts';
import { firstOf, groupMentions } from '../../../components/panel/mentions/group-mentions.ts';
import { foldItems } from '../../../components/panel/timeline/fold-items.ts';
import type { PanelMention } from '../../../components/index.ts';
import type { Timeline, TimelineItem } from '../../../packs/index.ts';

const mention = (key: string, entity: string, text = ''): PanelMention => ({ key, entity, surface: entity, sentence: { text, start: 0, end: 0 } }) as PanelMention;
const keys = (mentions: readonly PanelMention[] | null) => mentions?.map(({ key }) => key).join('');

describe('groups', () => {
  const groups = groupMentions([mention('1', 'b'), mention('2', 'a'), mention('3', 'b'), mention('4', 'c')]);
  test('stand in the order of their first mention', () => expect(groups.map(({ entity, mentions }) => entity + keys(mentions))).toEqual(['b13', 'a2', 'c4']));
  test.each([[0, []], [1, ['b1']], [3, ['b13', 'a2']], [9, ['b13', 'a2', 'c4']]])('a list grown to %i', (count, wanted) =>
    expect(firstOf(groups, count).map(({ entity, mentions }) => entity + keys(mentions))).toEqual(wanted));
});

describe('filter', () => {
  const many = Array.from({ length: 400 }, (_, n) => mention(`${n},`, n % 100 === 0 ? 'ann' : 'bob', n === 250 ? 'They spoke of Łukaszenka in the street.' : 'Nothing of note.'));
  const filter = createMentionFilter(many, (entity) => (entity === 'ann' ? 'Ann of the Hill' : 'Robert'));
  test.each([['hill', '0,100,200,300,'], ['lukaszenka', '250,'], ['street spoke', '250,'], ['lukasenka', '250,'], ['spoke hill', '']])('“%s”, in the page’s order', async (words, found) =>
    expect(keys(await filter.find(words))).toBe(found));
  test('no words find everything; a question that another overtook finds nothing', async () => {
    expect(await filter.find('  ')).toHaveLength(400);
    const [first, second] = await Promise.all([filter.find('hill'), filter.find('street')]);
    expect([first, keys(second)]).toEqual([null, '250,']);
  });
});

describe('folding', () => {
  const item = (id: string, earliest: number, latest = earliest, more: Partial<TimelineItem> = {}): TimelineItem =>
    ({ key: id, id, pack: 'p', kind: 'fact', date: `day ${earliest}`, earliest, latest, precision: 'day', approximate: false, text: id, lang: 'en', group: 'g', onPage: true, ...more });
  const timeline = (...items: TimelineItem[]): Timeline => ({ items, groups: [{ key: 'g', id: 'g', label: 'The offer', kind: 'event' }, { key: 'h', id: 'h', label: 'The war', kind: 'event' }], undated: [], left: 0 });
  const folded = (items: TimelineItem[], pixelsPerDay = 1) => foldItems(timeline(...items), pixelsPerDay, 16).map(({ text, members, date }) => `${text}: ${members.map(({ id }) => id).join('')} ${date}`);
  test('near dates of one thing become one, under its name', () => expect(folded([item('a', 0), item('b', 0), item('c', 10)])).toEqual(['The offer: abc 1970-01-01/1970-01-11']));
  test('one date stays what it is', () => expect(folded([item('a', 5), item('b', 5)])).toEqual(['The offer: ab day 5']));
  test('zooming in parts them', () => expect(folded([item('a', 0), item('b', 10)], 4)).toEqual(['a: a day 0', 'b: b day 10']));
  test('other things, long stretches and what the page does not name stay apart', () => expect(folded([
    item('a', 0), item('b', 0, 90), item('c', 1, 1, { group: 'h' }), item('d', 2, 2, { onPage: false }), item('e', 3),
  ])).toEqual(['The offer: ae 1970-01-01/1970-01-04', 'b: b day 0', 'c: c day 1', 'd: d day 2']));
});

test.each([
  ['Minsk says: “no”', 'minsk-says-no-x.svg'], ['Пакт о ненападении', 'пакт-о-ненападении-x.svg'], ['../../etc/passwd', 'etc-passwd-x.svg'], ['', 'news.example-x.svg'.replace('news.', 'news-')],
  ['word '.repeat(30), `${Array(12).fill('word').join('-')}-x.svg`],
])('a file is named after its page: %j', (title, name) => expect(fileName({ title, address: 'https://news.example/a' }, 'x', 'svg')).toBe(name));
