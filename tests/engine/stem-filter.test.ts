import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../engine/build.ts';
import { openGazetteer } from '../../engine/index.ts';
import { scan } from '../../engine/scan.ts';
import { mayHaveStem, stemFilterOf } from '../../engine/stem-filter.ts';
import { newTokens, tokenize } from '../../engine/tokenize.ts';
import { WordFinder } from '../../engine/words.ts';

const names = ['Łukašenka', 'Weißrußland', "Об'єднані Нації", 'Ænima', 'Прага', 'TASS', '白俄羅斯', 'São Tomé'];
const gazetteer = (fixed: boolean) => openGazetteer(buildGazetteer({
  id: 'filter', version: '1', cues: {},
  entities: names.map((text, i) => ({ id: `e${i}`, kind: 'state', label: text, names: [{ text, lang: i === 2 || i === 4 ? 'uk' : 'de', use: 'full', ...((fixed || i === 6) && { fixed: true }) }] })),
}));

/** Words of the text that the filter dismisses. */
function dismissed(text: string, fixed = false): string[] {
  const filter = stemFilterOf(gazetteer(fixed));
  const tokens = newTokens(1);
  tokenize(text, tokens);
  return Array.from({ length: tokens.count }, (_, n) => n)
    .filter((n) => !mayHaveStem(filter, tokens.trail, tokens.starts[n]!, tokens.ends[n]!))
    .map((n) => text.slice(tokens.starts[n], tokens.ends[n]));
}

describe('the filter of stems', () => {
  test.each(['NFC', 'NFD'] as const)('G4 never dismisses a word of a name, however it is written (%s)', (form) => {
    const texts = [...names, ...names.map((name) => name.toUpperCase()), ...names.map((name) => [...name].join('\u00ad')), 'Weissrussland', 'Праги', 'Празі'];
    for (const text of texts) expect({ text, dismissed: dismissed(text.normalize(form)) }).toEqual({ text, dismissed: [] });
  });

  test('G4 dismisses nearly all other words', () => {
    const others = Array.from({ length: 1_000 }, (_, i) => `wort${i}`);
    expect(dismissed(others.join(' ')).length).toBeGreaterThan(980);
  });

  test('G2 reaches as far as the endings of the pack', () => {
    expect(stemFilterOf(gazetteer(true)).reach).toBe(0);
    expect(stemFilterOf(gazetteer(false)).reach).toBeGreaterThan(0);
  });

  test('G4 the same is found with it and without: what is dismissed is no word of a name', () => {
    const open = gazetteer(false);
    const text = `${names.join(', ')} und ${names.join(' ')}, auch Weissrusslands`;
    const tokens = newTokens();
    tokenize(text, tokens);
    const exact = scan(open, new WordFinder(open, true), text, tokens);
    const whole = scan(open, new WordFinder(open), text, tokens).filter(({ distance }) => distance === 0);
    expect(exact.length).toBeGreaterThanOrEqual(2 * names.length);
    expect(exact).toEqual(whole);
  });
});
