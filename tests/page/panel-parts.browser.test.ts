import { describe, expect, test, vi } from 'vitest';
import { documentText, readQuotations } from '../../page/index.ts';
import { fakeReader } from './fake-reader.ts';
import { eventually, inPage, later, painted, type InPage } from './in-page.ts';

/** Everything is sure but a bare surname; what stands on the page has been read. */
async function open(markup: string): Promise<InPage> {
  const page = inPage(markup, {}, { ...fakeReader(), passes: ({ surface }) => surface !== 'Lukashenko' });
  await eventually(() => expect(page.calls.statuses).not.toEqual([]));
  return page;
}

describe('what a list needs', () => {
  test('all mentions in reading order, with why each is held back', async () => {
    const { session } = await open('<p>Minsk spoke. Doubtful Lukashenko came.</p><p>Kyiv answered.</p>');
    const found = await session.found(10);
    expect(found.map(({ mention, sentence, heldBack }) => [mention.surface, sentence.text.trim(), heldBack])).toEqual([
      ['Minsk', 'Minsk spoke.', null], ['Lukashenko', 'Doubtful Lukashenko came.', 'unsure'], ['Kyiv', 'Kyiv answered.', null],
    ]);
    expect(await session.found(1)).toHaveLength(1);
  });
  test('what the reader took back is listed as such, not named beside others, and its card closes', async () => {
    const { session, calls } = await open('<p>Minsk spoke. Kyiv answered Minsk.</p>');
    session.setActive(session.mentions()[0]!);
    const before = session.status().revision;
    session.update({ shows: () => true, strictness: 'fuzzy', density: 'every', correctionOf: ({ entity }) => (entity === 'minsk' ? 'k1' : null) });
    expect(session.status()).toMatchObject({ mentions: 1, entities: 1, uncertain: 0, corrected: 2 });
    expect(session.status().revision).not.toBe(before);
    expect(calls.gone.map(({ surface }) => surface)).toEqual(['Minsk']);
    const found = await session.found(10);
    expect(found.map(({ mention, heldBack, correction, together }) => [mention.surface, heldBack, correction, together])).toEqual([
      ['Minsk', 'corrected', 'k1', ['kyiv']], ['Kyiv', null, null, []], ['Minsk', 'corrected', 'k1', ['kyiv']],
    ]);
    await eventually(() => expect(painted('glossator-place')).toEqual(['Kyiv']));
  });
  test('the revision changes with the mentions, and only with them', async () => {
    const { session } = await open('<p id="a">Minsk spoke.</p><p id="b">Nothing.</p>');
    const before = session.status().revision;
    document.getElementById('b')!.textContent = 'Nothing at all.';
    await later(600);
    expect(session.status().revision).toBe(before);
    document.getElementById('a')!.textContent = 'Kyiv spoke.';
    await expect.poll(() => session.status().revision).not.toBe(before);
  });
  test('a mention is scrolled to and washed for a moment, also one that is held back', async () => {
    const { session } = await open(`<div style="height:3000px"></div><p>Doubtful Lukashenko came.</p><div style="height:3000px"></div>`);
    const { mention } = (await session.found(1))[0]!;
    expect(session.reveal(mention)).toBe(true);
    expect(scrollY).toBeGreaterThan(1_000);
    await eventually(() => expect(painted('glossator-active')).toEqual(['Lukashenko']));
    await later(3_200);
    await eventually(() => expect(painted('glossator-active')).toEqual([]));
    document.querySelector('p')!.remove();
    expect(session.reveal(mention)).toBe(false);
  });
});

test('the text of a document, as other tools count it, with the places of mentions', async () => {
  const { session } = await open('<p>Before. <b>Min</b>sk spoke.</p><script type="text/plain">not read</script><p>Kyiv answered.</p>');
  const found = await session.found(10);
  const { text, places } = documentText(document, found.map(({ block, mention }) => ({ block, span: mention })));
  expect(text).toBe(document.body.textContent);
  expect(places.map((place) => place && text.slice(place.start, place.end))).toEqual(['Minsk', 'Kyiv']);
});

describe('quotations', () => {
  const read = async ({ session, end }: InPage, most = 100) =>
    readQuotations(document, { mentionsFrom: session.mentionsFrom, shadowRootOf: () => null, isWanted: ({ near }) => near.length > 0, most, signal: end.signal });
  const textsIn = async (markup: string): Promise<string[]> => (await read(await open(markup))).quotations.map(({ quotation: { text } }) => text);

  test('by marks and by elements, with who stands near them', async () => {
    const page = await open('<p>In Minsk he said: “we were asked to stay out of it”.</p><blockquote><p>They are proposing that we conclude a pact</p></blockquote><p>Kyiv was silent, <q>for some days at the least</q>, they said.</p>');
    const { quotations } = await read(page);
    expect(quotations.map(({ quotation: { text, by, near } }) => [text, by, near[0]?.entity])).toEqual([
      ['we were asked to stay out of it', 'marks', 'minsk'], ['They are proposing that we conclude a pact', 'element', 'minsk'], ['for some days at the least', 'element', 'kyiv'],
    ]);
    const { block, quotation } = quotations[0]!;
    expect(page.session.revealText(block, quotation)).toBe(true);
  });

  test.each<[string, string, string[]]>([
    ['a key', '<p>In Minsk he said: “we press <kbd>Enter</kbd> and stay out of it”.</p>', []],
    ['code', '<p>In Minsk he said: “<code>we</code> were asked to stay out of it”.</p>', []],
    ['lettering in a drawing', '<p>In Minsk he said: “we were asked <svg width="80" height="20"><text y="15">never</text></svg> to stay out of it”.</p>', []],
    ['in a block quotation', '<p>In Minsk:</p><blockquote><samp>We</samp> were asked to stay out of it</blockquote>', []],
    ['in a <q>', '<p>In Minsk: <q>we were asked to stay out of <code>it</code></q></p>', []],
    ['an icon with a title that is not drawn', '<p>In Minsk he said: “we were asked <svg width="20" height="20"><title>Link</title></svg>to stay out of it”.</p>', ['we were asked to stay out of it']],
    ['code that nobody sees', '<p>In Minsk he said: “we were asked <code hidden>not</code><script type="text/plain">never</script>to stay out of it”.</p>', ['we were asked to stay out of it']],
    ['a key beside the marks', '<p>In Minsk <kbd>he</kbd> said: “we were asked to stay out of it” and <kbd>left</kbd>.</p>', ['we were asked to stay out of it']],
  ])('with something in it that is not read are not compared: %s', async (_name, markup, expected) => expect(await textsIn(markup)).toEqual(expected));

  test('deleted words are none of theirs, and a deleted name is nobody near them', async () => {
    expect(await textsIn('<p>In Minsk he said: “we were <del>not </del>asked to <b><s>come </s></b>stay out of it”.</p>')).toEqual(['we were asked to stay out of it']);
    expect(await textsIn('<p><del>In Minsk</del> he said: “we were asked to stay out of it”. Kyiv</p><p><del>In Minsk he said: “we were asked to stay out of it”.</del></p>')).toEqual(['we were asked to stay out of it']);
  });

  test('thousands of them: reading stops after so many, says so, and lets the page breathe all along', async () => {
    const page = await open(`<p>${'Minsk said “we are going to the party” '.repeat(4_000)}</p>`);
    let ticks = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => ticks++);
    // each look at the clock is a millisecond: so many pieces of work, and no more, come between two breaths
    const breathe = vi.spyOn(MessagePort.prototype, 'postMessage');
    try {
      const { quotations, more } = await read(page, 500);
      expect(quotations).toHaveLength(500);
      expect(more).toBe(true);
      expect(breathe.mock.calls.length).toBeGreaterThan(500 / 5);
    } finally {
      clock.mockRestore();
      breathe.mockRestore();
    }
    expect(await read(await open('<p>Minsk said “we are going to the party” and Kyiv “we are going home now”.</p>'), 2)).toMatchObject({ quotations: [{}, {}], more: false });
  });
});
