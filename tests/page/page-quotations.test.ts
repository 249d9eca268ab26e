import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageQuotations, type PageQuotation, type QuotableBlock } from '../../page/index.ts';
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
/** To the last piece of work. */
const all = (blocks: readonly QuotableBlock[], least?: number): PageQuotation[] => [...pageQuotations(blocks, least)].filter((one) => one !== null);
const near = (blocks: QuotableBlock[]): string[] => all(blocks).map(({ near }) => near.map(({ entity, where }) => `${entity} ${where}`).join(', '));

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
    expect(all([block('“They are asking [Ukraine] for a pact,” said [Lukashenko].')])[0]?.inside).toEqual(['ukraine']);
  });
});

describe('elements of the page', () => {
  test('a block quotation and a <q> without marks', () => {
    const text = 'They are proposing a pact to us.';
    expect(all([block(text, { quoted: [{ start: 0, end: text.length }] })])).toMatchObject([{ text, by: 'element', depth: 0 }]);
  });

  test('marks inside of the element are not told twice, and not kept', () => {
    const text = '“They are proposing a pact to us.”';
    const found = all([block(text, { quoted: [{ start: 0, end: text.length }] })]);
    expect(found).toMatchObject([{ text: 'They are proposing a pact to us.', by: 'marks' }]);
  });

  test('a quotation inside a block quotation is deeper', () => {
    const text = 'He told us “there will be no pact” and left.';
    expect(all([block(text, { quoted: [{ start: 0, end: text.length }] })]).map(({ by, depth }) => `${by} ${depth}`)).toEqual(['element 0', 'marks 1']);
  });
});

test('short stretches are names and words held at a distance', () => {
  expect(all([block('The “non-aggression pact” of “Ukrainska Pravda” is “fake news”.')])).toEqual([]);
  expect(all([block('The “non-aggression pact” is here.')], 2)).toHaveLength(1);
});

test('a quotation of several paragraphs opens each and closes the last', () => {
  const found = all([block('He said: “They are proposing a pact.'), block('“We will think about it.”'), block('He left “at once.')]);
  expect(found.map(({ text, block: number }) => `${number} ${text}`)).toEqual(['0 They are proposing a pact.', '1 We will think about it.']);
});

describe('what was not read, and what is deleted', () => {
  /** ⌈…⌉ is deleted, ⎵ stands for something whose words were not read. */
  const quotable = (marked: string): QuotableBlock => {
    let text = '';
    const deleted: { start: number; end: number }[] = [];
    const unread: number[] = [];
    let from = 0;
    for (const sign of marked) {
      if (sign === '⌈') from = text.length;
      else if (sign === '⌉') deleted.push({ start: from, end: text.length });
      else if (sign === '⎵') unread.push(text.length);
      else text += sign;
    }
    return { text, lang: 'en', quoted: [], mentions: [], deleted, unread };
  };
  test.each<[string, string, string[]]>([
    ['inside', 'He said “we press ⎵ and go to the party” twice.', []],
    ['at the beginning', 'He said “⎵ we are going to the party” twice.', []],
    ['at the end', 'He said “we are going to the party ⎵” twice.', []],
    ['beside its marks', 'He used ⎵ and said ⎵“we are going to the party”⎵ twice ⎵.', ['we are going to the party']],
    ['in another quotation of the block', '“We are ⎵ to the party”, and “we are going home now”.', ['we are going home now']],
    ['deleted in the midst', 'He said “we are ⌈not ⌉going to the party” twice.', ['we are going to the party']],
    ['deleted at both ends', 'He said “⌈no, ⌉we are going to the party⌈ never⌉” twice.', ['we are going to the party']],
    ['deleted across the marks', 'He said ⌈“we are ⌉going to the party” ⌈twice⌉.', ['going to the party']],
    ['so much deleted that too little is left', 'He said “we are ⌈going to ⌉it” twice.', []],
  ])('%s', (_name, marked, expected) => expect(all([quotable(marked)]).map(({ text }) => text)).toEqual(expected));
});

describe('a page of thousands of quotations', () => {
  const sentence = 'Lukashenko said “we are going to the party” ';
  /** Blocks of eight thousand characters, as a page's text is cut, each mention counting how often it is looked at. */
  function long(times: number): { readonly blocks: QuotableBlock[]; readonly looks: () => number } {
    let looks = 0;
    const each = Math.floor(8_192 / sentence.length);
    const blocks = Array.from({ length: Math.ceil(times / each) }, (): QuotableBlock => ({
      text: sentence.repeat(each), lang: 'en', quoted: [], mentions: Array.from({ length: each }, (_, i) => ({
        get start() { looks++; return i * sentence.length; }, end: i * sentence.length + 10, entity: i % 30 === 0 ? 'lukashenko' : `other-${i % 30}`,
      })),
    }));
    return { blocks, looks: () => looks };
  }

  test('brings them one by one, each for a little work, which does not grow with the page', () => {
    const most = [1_000, 4_000].map((times) => {
      const { blocks, looks } = long(times);
      let found = 0, dearest = 0, before = 0;
      for (const one of pageQuotations(blocks)) {
        if (one) found++;
        dearest = Math.max(dearest, looks() - before);
        before = looks();
      }
      expect(found).toBe(blocks.length * Math.floor(8_192 / sentence.length));
      return dearest;
    });
    expect(most[1]).toBe(most[0]);
    // the mentions of its own block and of the two beside it, each looked at a few times
    expect(most[0]).toBeLessThan(3 * 3 * 186);
  });

  test('of the names around it twenty are told, each where it stands nearest, and one stands in its sentence first', () => {
    const { blocks } = long(1_000);
    const [quotation] = all(blocks).slice(93, 94);
    expect(quotation!.near).toHaveLength(20);
    expect(new Set(quotation!.near.map(({ entity }) => entity)).size).toBe(20);
    const distance = quotation!.near.map(({ start, end }) => (start >= quotation!.end ? start - quotation!.end : quotation!.start - end));
    expect(Math.max(...distance)).toBeLessThan(11 * sentence.length);
  });

  test('nothing is looked at for quotations that nobody takes any more', () => {
    const { blocks, looks } = long(4_000);
    const pieces = pageQuotations(blocks);
    for (let i = 0; i < 500; i++) pieces.next();
    const half = looks();
    for (let i = 0; i < 500; i++) pieces.next();
    expect(looks()).toBeGreaterThan(half);
    pieces.return();
    const end = looks();
    expect(pieces.next().done).toBe(true);
    expect(looks()).toBe(end);
  });
});
