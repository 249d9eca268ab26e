import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageQuotations, type QuotableBlock } from '../../page/index.ts';
import { quotedStretches } from '../../page/quotation-marks.ts';

const words = (text: string): string[] => quotedStretches(text).map(({ start, end }) => text.slice(start, end));

describe('marks of quotation', () => {
  test.each<[string, string, string[]]>([
    ['English', 'He said: “They want a pact.” And left.', ['They want a pact.']],
    ['English, interrupted', '“They want,” he said, “a pact.”', ['They want,', 'a pact.']],
    ['English, nested', 'She said: “He told me ‘no pact’ twice.”', ['He told me ‘no pact’ twice.', 'no pact']],
    ['English, single outside', '‘They want a pact’, he said.', ['They want a pact']],
    ['English, single with apostrophes', '‘It’s the workers’ party that doesn’t want it,’ he said.', ['It’s the workers’ party that doesn’t want it,']],
    ['English, possessive after a closed one', '‘No pact’, say the workers’ leaders.', ['No pact']],
    ['typed', 'He said "they want a pact" and left.', ['they want a pact']],
    ['typed, nested', 'He said "they want a \'real pact\' now" and left.', ['they want a \'real pact\' now', 'real pact']],
    ['typed single', 'He said \'they don\'t want it\' and left.', ['they don\'t want it']],
    ['typed, across sentences', '"They want it. We do not. Never!" he said.', ['They want it. We do not. Never!']],
    ['German', 'Er sagte: „Sie wollen einen Pakt.“ Dann ging er.', ['Sie wollen einen Pakt.']],
    ['German, nested', '„Er sagte ‚kein Pakt‘ dazu“, hieß es.', ['Er sagte ‚kein Pakt‘ dazu', 'kein Pakt']],
    ['German, book style', '»Sie wollen einen Pakt«, sagte er. »Wir nicht.«', ['Sie wollen einen Pakt', 'Wir nicht.']],
    ['German, book style nested', '»Er sagte ›kein Pakt‹ dazu«', ['Er sagte ›kein Pakt‹ dazu', 'kein Pakt']],
    ['Polish', '„Proponują nam pakt” – powiedział.', ['Proponują nam pakt']],
    ['Polish, nested', '„Gazeta «Prawda» pisze o pakcie”.', ['Gazeta «Prawda» pisze o pakcie', 'Prawda']],
    ['Russian', 'Он сказал: «Предлагают пакт». И ушёл.', ['Предлагают пакт']],
    ['Russian, nested', '«Газета „Правда“ пишет о пакте», — сказал он.', ['Газета „Правда“ пишет о пакте', 'Правда']],
    ['Russian, same marks nested', '«Газета «Правда» пишет о пакте», — сказал он.', ['Газета «Правда» пишет о пакте', 'Правда']],
    ['Ukrainian', '“Вони пропонують пакт”, – сказав він.', ['Вони пропонують пакт']],
    ['Ukrainian apostrophes', '«Пам’ятайте про пам\'ять», – сказав він.', ['Пам’ятайте про пам\'ять']],
    ['Belarusian', '«Яны прапануюць пакт», — сказаў ён.', ['Яны прапануюць пакт']],
    ['French', 'Il a dit : « Ils veulent un pacte », puis « rien ».', ['Ils veulent un pacte', 'rien']],
    ['French, no-break spaces and elisions', '« L’offre d’un pacte »', ['L’offre d’un pacte']],
    ['French, nested', '« Il a dit “pas de pacte” hier »', ['Il a dit “pas de pacte” hier', 'pas de pacte']],
    ['Spanish', '«Quieren un pacto “serio” ahora»', ['Quieren un pacto “serio” ahora', 'serio']],
    ['Swedish', 'Han sade: ”De vill ha en pakt.” Sedan gick han.', ['De vill ha en pakt.']],
    ['Czech', '„Nabízejí pakt,“ řekl.', ['Nabízejí pakt,']],
    ['Lithuanian', 'Jis sakė: „Jie siūlo paktą.“', ['Jie siūlo paktą.']],
    ['after a bracket and a dash', '(“one thing”) — “another thing”', ['one thing', 'another thing']],
  ])('%s', (_language, text, expected) => expect(words(text)).toEqual(expected));

  test.each([
    ['apostrophes', 'The workers’ party doesn’t want it, the ’90s, l’homme'],
    ['inches and feet', 'a 5" pipe of 6\' and a 7" one'],
    ['never closed', 'He said: “They want a pact and left'],
    ['closed without being opened', 'they want a pact” he said'],
    ['empty', '“” «» ""'],
    ['code', 'x=\'\';'],
  ])('none: %s', (_name, text) => expect(words(text)).toEqual([]));

  test('spans hold in any text, and never cross', () => {
    const unit = fc.constantFrom(...'„“”«»‚‘’‹›"\' abc.,—:s');
    fc.assert(fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const all = quotedStretches(text);
      for (const a of all) {
        expect(a.start).toBeLessThan(a.end);
        expect(a.end).toBeLessThanOrEqual(text.length);
        for (const b of all) expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false);
      }
    }), { numRuns: 2_000 });
  });
});

/** [Name] marks a mention of the entity of that name. */
function block(marked: string, more: Partial<QuotableBlock> = {}): QuotableBlock {
  let text = '';
  const mentions: { start: number; end: number; entity: string }[] = [];
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const name = /^\[(.+)\]$/.exec(part)?.[1];
    if (name !== undefined) mentions.push({ start: text.length, end: text.length + name.length, entity: name.toLowerCase() });
    text += name ?? part;
  }
  return { text, lang: 'en', quoted: [], mentions, ...more };
}
const near = (blocks: QuotableBlock[]): string[] => pageQuotations(blocks).map(({ near }) => near.map(({ entity, where }) => `${entity} ${where}`).join(', '));

describe('who stands near a quotation', () => {
  test.each<[string, string[], string[]]>([
    ['said after', ['“They are proposing a pact,” [Lukashenko] said. [Putin] was silent.'], ['lukashenko sentence, putin paragraph']],
    ['said after a full stop inside the marks', ['“They are proposing a pact!” said [Lukashenko].'], ['lukashenko sentence']],
    ['said before', ['[Lukashenko] told officials: “They are proposing a pact.” [Putin] was silent.'], ['lukashenko sentence, putin paragraph']],
    ['said in the paragraph before', ['[Lukashenko] spoke.', '“They are proposing a pact,” he said.'], ['lukashenko before']],
    ['signed in the paragraph after', ['“They are proposing a pact”', '— [Lukashenko]'], ['lukashenko after']],
    ['two in a row are signed together', ['It rained.', '“They are asking us for help”', '“They are proposing a pact”', '[Lukashenko], in English'], ['lukashenko after', 'lukashenko after']],
    ['a long list of quotations is of many speakers', ['[Lukashenko] spoke.', ...Array.from({ length: 7 }, () => '“They are proposing a pact”')], [...Array.from({ length: 5 }, () => 'lukashenko before'), '', '']],
    ['a mention inside is not beside', ['“They are asking [Ukraine] for a pact,” he said.'], ['']],
    ['two paragraphs away is far', ['[Lukashenko] spoke.', 'It rained.', '“They are proposing a pact,” he said.'], ['']],
    ['German, after a dash and a comma', ['„Sie wollen einen Pakt schließen“, sagte [Lukaschenko]. [Putin] schwieg.'], ['lukaschenko sentence, putin paragraph']],
    ['Russian, after a dash', ['«Предлагают нам заключить пакт», — сказал [Лукашенко]. [Путин] молчал.'], ['лукашенко sentence, путин paragraph']],
  ])('%s', (_name, blocks, expected) => expect(near(blocks.map((text) => block(text)))).toEqual(expected));

  test('what is mentioned inside is told apart', () => {
    expect(pageQuotations([block('“They are asking [Ukraine] for a pact,” said [Lukashenko].')])[0]?.inside).toEqual(['ukraine']);
  });
});

describe('elements of the page', () => {
  test('a block quotation and a <q> without marks', () => {
    const text = 'They are proposing a pact to us.';
    expect(pageQuotations([block(text, { quoted: [{ start: 0, end: text.length }] })])).toMatchObject([{ text, by: 'element', depth: 0 }]);
  });

  test('marks inside of the element are not told twice, and not kept', () => {
    const text = '“They are proposing a pact to us.”';
    const found = pageQuotations([block(text, { quoted: [{ start: 0, end: text.length }] })]);
    expect(found).toMatchObject([{ text: 'They are proposing a pact to us.', by: 'marks' }]);
  });

  test('a quotation inside a block quotation is deeper', () => {
    const text = 'He told us “there will be no pact” and left.';
    expect(pageQuotations([block(text, { quoted: [{ start: 0, end: text.length }] })]).map(({ by, depth }) => `${by} ${depth}`)).toEqual(['element 0', 'marks 1']);
  });
});

test('short stretches are names and words held at a distance', () => {
  expect(pageQuotations([block('The “non-aggression pact” of “Ukrainska Pravda” is “fake news”.')])).toEqual([]);
  expect(pageQuotations([block('The “non-aggression pact” is here.')], 2)).toHaveLength(1);
});

test('a quotation of several paragraphs opens each and closes the last', () => {
  const found = pageQuotations([block('He said: “They are proposing a pact.'), block('“We will think about it.”'), block('He left “at once.')]);
  expect(found.map(({ text, block: number }) => `${number} ${text}`)).toEqual(['0 They are proposing a pact.', '1 We will think about it.']);
});
