/** Mentions as lines for a terminal: surface form, entity id, how it was recognised, certainty, its sentence. */
import type { ListedMention } from '../../platform/index.ts';

/** Columns are as wide as their widest value, up to this many characters. */
const widest = { surface: 34, entity: 24, how: 34 };

export function mentionLines(mentions: readonly ListedMention[]): string[] {
  const rows = mentions.map((mention) => ({
    surface: oneLine(mention.surface), entity: mention.entity, how: howWords(mention), certainty: mention.certainty.toFixed(2), sentence: oneLine(mention.sentence.text),
  }));
  const width = (key: keyof typeof widest): number => Math.min(widest[key], Math.max(0, ...rows.map((row) => row[key].length)));
  const widths = { surface: width('surface'), entity: width('entity'), how: width('how') };
  return rows.map(({ surface, entity, how, certainty, sentence }) =>
    [surface.padEnd(widths.surface), entity.padEnd(widths.entity), how.padEnd(widths.how), certainty, sentence].join('  '));
}

/** "inflected, pl", "gated, pl, by full-name", "fuzzy, en, 2 apart". */
export function howWords({ how, lang, distance, cue }: Pick<ListedMention, 'how' | 'lang' | 'distance' | 'cue'>): string {
  return [how, lang, distance > 0 && `${distance} apart`, cue && `by ${cue.kind}`].filter(Boolean).join(', ');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** "37 mentions of 22 entities, 3 uncertain ones held back". */
export function countLine({ mentions, uncertain, partial }: { readonly mentions: readonly ListedMention[]; readonly uncertain: number; readonly partial: boolean }): string {
  const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
  return [
    `${count(mentions.length, 'mention', 'mentions')} of ${count(new Set(mentions.map(({ entity }) => entity)).size, 'entity', 'entities')}`,
    uncertain > 0 && `${uncertain} uncertain held back`, partial && 'the text was too long and only a part was read',
  ].filter(Boolean).join(', ');
}
