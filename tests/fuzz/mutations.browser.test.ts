/** Random changes of random pages, while they are read and after: once the session is at rest, it knows what a fresh session on the page as it is then would find. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageSession } from '../../page/index.ts';
import { rangeOf } from '../../page/text-block.ts';
import { wildPage, type NodeSpec } from './dom/grammar.ts';
import { change, makeChange, type Change } from './dom/mutations.ts';
import { later, onPage, readers, soon, startSession, type OnPage, type ReaderKind } from './dom/on-page.ts';
import { body, closedRoots, numberOf, serialise } from './dom/own-dom.ts';
import { fuzz } from './fuzz.ts';

const top = body(document);

interface Play {
  readonly page: readonly NodeSpec[];
  readonly reader: ReaderKind;
  /** Made while the page is read: at the n-th element that is asked for its shadow root the slice ends, and the page comes in. */
  readonly during: readonly { readonly at: number; readonly change: Change }[];
  /** Made afterwards, in bursts with so many milliseconds between. */
  readonly after: readonly { readonly changes: readonly Change[]; readonly wait: number }[];
}
const play: fc.Arbitrary<Play> = fc.record({
  page: wildPage, reader: fc.constantFrom(...readers),
  during: fc.array(fc.record({ at: fc.nat(25), change }), { maxLength: 3 }),
  after: fc.array(fc.record({ changes: fc.array(change, { minLength: 1, maxLength: 4 }), wait: fc.constantFrom(0, 0, 1, 10, 70) }), { maxLength: 3 }),
});

/**
 * Every mention that is drawn somewhere, with the very nodes it stands in, in reading order. Whether words are drawn is asked of the element that holds
 * them: those directly in a component without a slot for them count as drawn with it, and which element holds them may depend on who looked first.
 */
async function foundBy(session: PageSession): Promise<unknown[]> {
  return (await session.found(10_000)).filter(({ mention }) => session.rectsOf(mention).length > 0).map(({ mention, block, lang, heldBack }) => {
    const range = rangeOf(block, mention);
    const place = range && `${numberOf(range.startContainer)}:${range.startOffset}–${numberOf(range.endContainer)}:${range.endOffset}`;
    return { entity: mention.entity, surface: mention.surface, lang, heldBack, place, text: block.text };
  });
}

/** A session into whose first reading the page breaks with its changes. */
function startDisturbed({ reader, during }: Play): OnPage & { readonly calm: () => void } {
  let asked = 0;
  let isCalm = false;
  const started = startSession(reader, (element) => {
    for (const { change: one } of isCalm ? [] : during.filter(({ at }) => at === asked)) {
      // before the reading goes on: a page's own tasks come first as well
      void (globalThis as unknown as { scheduler: { postTask(task: () => void, options: object): Promise<void> } }).scheduler.postTask(() => { if (!isCalm) makeChange(one); }, { priority: 'user-blocking' });
      for (const until = performance.now() + 5; performance.now() < until;);
    }
    asked++;
    return closedRoots.get(element) ?? null;
  });
  return { ...started, calm: () => { isCalm = true; } };
}

async function playOut(one: Play): Promise<void> {
  await onPage(one.page, async () => {
    const started = startDisturbed(one);
    await soon(() => expect(started.calls.statuses.length).toBeGreaterThan(0));
    for (const { changes, wait } of one.after) {
      for (const each of changes) makeChange(each);
      await later(wait);
    }
    started.calm();
    await later(0);
    // an element gets a root without a sound; the next change is when it is seen
    if ([...one.during.map(({ change: each }) => each), ...one.after.flatMap(({ changes }) => changes)].some((each) => each.do === 'attach root')) top.append(document.createComment(''));
    const before = serialise(document);
    const fresh = startSession(one.reader === 'late' ? 'fake' : one.reader);
    try {
      // shadow trees are met one in the other, each a while after: both must agree, and still do when that is over
      await soon(async () => {
        expect(fresh.calls.statuses.length).toBeGreaterThan(0);
        expect(await foundBy(started.session)).toEqual(await foundBy(fresh.session));
        await later(200);
        expect(await foundBy(started.session)).toEqual(await foundBy(fresh.session));
      }, 4_000);
    } finally {
      fresh.end();
    }
    started.end();
    expect(serialise(document)).toBe(before);
  });
}

fuzz('mutations', 'at rest a session knows what a fresh one finds', { of: play, runs: 14 }, playOut);

describe('the oracle bites', () => {
  test('a session that missed a change is found out', async () => {
    const one: Play = { page: ['Minsk '], reader: 'fake', during: [], after: [] };
    await playOut(one);
    await onPage(one.page, async () => {
      const started = startSession('fake');
      await soon(() => expect(started.session.mentions()).toHaveLength(1));
      const found = await foundBy(started.session);
      top.replaceChildren('Minsk ');
      // the same words in another node
      const fresh = startSession('fake');
      await soon(() => expect(fresh.session.mentions()).toHaveLength(1));
      expect(await foundBy(fresh.session)).not.toEqual(found);
      fresh.end();
      started.end();
    });
  });
});
