/** Going through a page's mentions by pointer, one card after the other. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ListedMention } from '../../../platform/index.ts';
import { noCard, pointAt, type CardView } from './card.ts';
import type { Reader, Tab } from './driver.ts';
import { marksIn, mentionsOf, textsOf } from './marks.ts';
import { expect, soon } from './test.ts';

const entities = path.resolve(import.meta.dirname, '../../../data/belarus-pact/entities');
export const labelOf = (id: string): string => (JSON.parse(readFileSync(path.join(entities, `${id}.json`), 'utf8')) as { label: string }).label;

/** Higher than any page of the tests: all of it is near the viewport, and so all its marks are registered. */
export const showWhole = (tab: Tab): Promise<void> => tab.resize(1000, 3600);

/** The entities that a page names, each with the words of one drawn mark that are its own alone. */
export async function drawnEntities(reader: Reader, tab: Tab): Promise<ReadonlyMap<string, string>> {
  const mentions = await mentionsOf(reader, tab);
  const drawn = new Map<string, string>();
  await soon(async () => {
    const texts = textsOf(await marksIn(tab));
    for (const { entity } of mentions) {
      const words = surfacesOf(mentions, entity).find((surface) => texts.includes(surface));
      if (words !== undefined) drawn.set(entity, words);
    }
    return [...new Set(mentions.map(({ entity }) => entity))].filter((entity) => !drawn.has(entity));
  }, { message: 'whatever is mentioned is drawn' }).toEqual([]);
  return drawn;
}

const surfacesOf = (mentions: readonly ListedMention[], entity: string): string[] => {
  const own = mentions.filter((mention) => mention.entity === entity).map(({ surface }) => surface);
  return own.filter((surface) => mentions.every((mention) => mention.entity === entity || mention.surface !== surface));
};

/** The cards of some entities, each opened by pointing at its words and closed with Escape. */
export async function visitCards(reader: Reader, tab: Tab, ids: readonly string[]): Promise<ReadonlyMap<string, CardView>> {
  await soon(async () => {
    const mentioned = new Set((await mentionsOf(reader, tab)).map(({ entity }) => entity));
    return ids.filter((id) => !mentioned.has(id));
  }, { message: 'the page is read, and all of them are mentioned', timeout: 20_000 }).toEqual([]);
  const drawn = await drawnEntities(reader, tab);
  const cards = new Map<string, CardView>();
  for (const id of ids) {
    const words = drawn.get(id);
    expect(words, `${id} is marked`).toBeDefined();
    const card = await pointAt(tab, words!);
    expect(card.title, `the card of "${words}"`).toBe(labelOf(id));
    cards.set(id, card);
    await tab.press('Escape');
    await noCard(tab);
  }
  return cards;
}
