/** A page to export: characters outside the plane, quotes and commas, words that a spreadsheet would run, two mentions of one name side by side. */
import { indexCards, makeCard, type CardFact, type ExportedMention, type ExportedPage, type ExportStamp } from '../../../packs/index.ts';
import { smallCards } from '../small-pack.ts';

const text = '𝔗he bridge 🌉 of Ada Brook, “the builder”, and Ada Brook’s friend Карл Дэйл.\n=SUM(A1:A9) said Ada Brook, "-1" said Carl Dale 👷🏽‍♀️ at once';

export function mention(start: number, end: number, entity: string, label: string, more: Partial<ExportedMention> = {}): ExportedMention {
  return { start, end, entity, label, kind: 'person', how: 'exact', alias: label, lang: 'en', distance: 0, certainty: 0.97, ...more };
}

function all(words: string, entity: string, label: string, more: Partial<ExportedMention> = {}): ExportedMention[] {
  return [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => mention(index, index + words.length, entity, label, more));
}

export const exportedFacts: readonly CardFact[] = makeCard(indexCards(smallCards()), { entity: 'ada-brook', together: [] })!.facts;

export const exportedPage: ExportedPage = {
  address: 'https://paper.example/story?id=1&x="2"', title: 'A bridge, & "more"', lang: 'en', date: '2022-03-03', text,
  mentions: [
    ...all('Ada Brook', 'ada-brook', 'Ada Brook'), ...all('Карл Дэйл', 'carl-dale', 'Carl Dale', { how: 'transliterated', alias: 'Carl Dale', certainty: 0.81, cue: { kind: 'near', text: '=friend' } }),
    ...all('Carl Dale', 'carl-dale', '+Carl Dale'),
  ].toSorted((a, b) => a.start - b.start),
  facts: exportedFacts,
};

/** Counts its ids, so that a file is the same each time. */
export function stamp(): ExportStamp {
  let n = 0;
  return { version: '1.2.3', created: '2024-06-01T12:00:00Z', newId: () => `00000000-0000-4000-8000-${String(++n).padStart(12, '0')}` };
}
