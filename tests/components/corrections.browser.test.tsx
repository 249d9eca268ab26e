/** "Not this person" in the card, the notice after it, and the list of all corrections. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { eventually } from '../eventually.ts';
import { cardProps } from '../../components/card/FactCard.fixture.tsx';
import { CorrectionNotice, CorrectionsList, correctionsCss, FactCard, TextsContext, type Correcting, type KeptCorrection } from '../../components/index.ts';
import { corrections } from '../../components/options/CorrectionsList.fixture.tsx';
import { entityKinds } from '../../engine/index.ts';
import { english, inRoot } from './in-root.tsx';

const cleanups: (() => void)[] = [];
afterEach(() => { for (const clean of cleanups.splice(0)) clean(); });
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const onCorrect = vi.fn<Correcting['onCorrect']>();

function card(correcting: Partial<Correcting> = {}): ShadowRoot {
  onCorrect.mockClear();
  const { root, remove } = inRoot(<FactCard {...cardProps} correcting={{ kind: 'event', surface: 'non-aggression pact', private: false, onCorrect, ...correcting }} />);
  cleanups.push(remove);
  return root;
}
const one = (root: ParentNode, selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;
const violations = async (root: Element) => (await axe.run(root)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);

describe('in the card', () => {
  test('the button reads for the kind it stands on, each kind another', () => {
    const read = entityKinds.map((kind) => {
      const root = card({ kind });
      return one(root, '.not-this').textContent;
    });
    expect(read.slice(0, 3)).toEqual(['Not this person', 'Not this state', 'Not this place']);
    expect(new Set(read).size).toBe(entityKinds.length);
  });

  test('a card that belongs to no mention has none', () => {
    const { root, remove } = inRoot(<FactCard {...cardProps} />);
    cleanups.push(remove);
    expect(one(root, '.not-this')).toBeNull();
  });

  test('it unfolds where that holds, instead of the formats', async () => {
    const root = card();
    await userEvent.click(one(root, '.copy'));
    await userEvent.click(one(root, '.not-this'));
    expect([one(root, '.not-this').getAttribute('aria-expanded'), one(root, '.copy').getAttribute('aria-expanded')]).toEqual(['true', 'false']);
    expect(one(root, 'legend').textContent).toBe('Where does “non-aggression pact” not mean Non-aggression pact offer?');
    expect([...root.querySelectorAll('[data-scope]')].map(({ textContent }) => textContent)).toEqual(['On this page', 'On this site', 'Everywhere']);
    expect(root.querySelector('.correct')!.textContent).toContain('until the browser closes');
    expect([...root.querySelectorAll<HTMLElement>('.correct button, .not-this')].filter((button) => button.offsetHeight < 24)).toEqual([]);
    await wait(600); // it has come up
    expect(await violations(root.host)).toEqual([]);
  });

  test('made-up clicks do nothing, a real one before half a second neither; then it counts', async () => {
    const root = card();
    await userEvent.click(one(root, '.not-this'));
    one(root, '[data-scope=site]').click();
    one(root, '[data-scope=site]').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    expect(onCorrect).not.toHaveBeenCalled();
    // moved every frame, it has stood nowhere, however long that takes
    const host = root.host as HTMLElement;
    let frame = 0, on = true;
    const shake = () => { host.style.marginInlineStart = `${(frame++ % 2) * 3}px`; if (on) requestAnimationFrame(shake); };
    shake();
    await wait(700);
    await userEvent.click(one(root, '[data-scope=site]'), { force: true });
    on = false;
    expect(onCorrect).not.toHaveBeenCalled();
    await wait(700);
    await userEvent.click(one(root, '[data-scope=site]'));
    expect(onCorrect.mock.calls).toEqual([[{ scope: 'site', allNames: false }]]);
  });

  test('a key chooses at once; the box takes all names', async () => {
    const root = card({ private: true });
    one(root, '.not-this').focus();
    await userEvent.keyboard('{Enter}');
    expect(root.querySelector('.correct')!.textContent).toContain('private window');
    one(root, '.correct input').focus();
    await userEvent.keyboard(' ');
    one(root, '[data-scope=page]').focus();
    await userEvent.keyboard('{Enter}');
    expect(onCorrect.mock.calls).toEqual([[{ scope: 'page', allNames: true }]]);
  });

  test('words written like the name: not that "Minsk" does not mean Minsk', async () => {
    const root = card({ surface: 'Non-Aggression Pact Offer' });
    await userEvent.click(one(root, '.not-this'));
    expect(one(root, 'legend').textContent).toBe('Where does “Non-Aggression Pact Offer” mean somebody or something else?');
  });

  test('other things that the words could mean stand in the small print', () => {
    const { root, remove } = inRoot(<FactCard {...cardProps} alternatives={['Minsk Region', 'Minsk agreements']} />);
    cleanups.push(remove);
    expect(one(root, '.recognition').textContent).toMatch(/could also be Minsk Region or Minsk agreements$/u);
  });
});

test('the notice speaks into a live region that was there before, and leads back or away', async () => {
  const onUndo = vi.fn<() => void>(), onClose = vi.fn<() => void>();
  const { root, remove } = inRoot(<CorrectionNotice surface="Minsk" label="Minsk, the government" choice={{ scope: 'everywhere', allNames: false }} theme="light" onUndo={onUndo} onClose={onClose} />);
  cleanups.push(remove);
  const output = one(root, 'output');
  expect(output.textContent).toBe('');
  await eventually(() => expect(output.textContent).toBe('“Minsk” does not mean Minsk, the government Everywhere'));
  expect(await violations(root.host)).toEqual([]);
  one(root, '.undo').click();
  expect(onUndo).not.toHaveBeenCalled();
  await userEvent.click(one(root, '.undo'));
  await userEvent.click(one(root, '[aria-label="Close"]'));
  expect([onUndo.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
});

describe('the list', () => {
  let list: readonly KeptCorrection[] = [];
  function draw(first: readonly KeptCorrection[], trouble: 'broken' | 'partly' | null = null): ShadowRoot {
    list = first;
    const { root, remove } = inRoot(null, english, 480);
    cleanups.push(remove);
    const style = document.createElement('style');
    style.textContent = correctionsCss;
    root.append(style);
    const again = () => render(
      <TextsContext.Provider value={english}>
        <main class="glossator" data-theme="light">
          <h1 class="unseen">Corrections</h1><h2 class="unseen">All</h2>
          <CorrectionsList corrections={list} trouble={trouble} onRevoke={(some) => { list = list.filter((each) => !some.includes(each)); again(); }} onRestore={(some) => { list = [...list, ...some]; again(); }} />
        </main>
      </TextsContext.Provider>, root.querySelector('div')!);
    again();
    return root;
  }
  const lines = (root: ShadowRoot) => [...root.querySelectorAll('.correction p:first-child')].map(({ textContent }) => textContent);

  test('by reach, each with its words, its place and its day; nothing for axe to say', async () => {
    const root = draw(corrections);
    expect([...root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual(['Everywhere', 'On single sites', 'On single pages, until the browser closes']);
    expect(lines(root)).toEqual(['“Lukashenko” does not mean Alexander Lukashenko', '“Lukashenko” does not mean Alexander Lukashenko', 'No name means Minsk', '“non-aggression pact” does not mean Non-aggression pact offer']);
    expect(one(root, '.correction:nth-child(1) .small').textContent).toBe('person · Nov 25, 2026');
    expect(root.querySelectorAll('section')[1]!.querySelector('.small')!.textContent).toBe('person · sport.example.org · Nov 20, 2026');
    expect(await violations(root.host)).toEqual([]);
  });

  test('one is taken back and put back, the focus on what undoes it', async () => {
    const root = draw(corrections);
    await userEvent.click(one(root, '.correction button'));
    expect([lines(root).length, one(root, 'output').textContent, root.activeElement?.textContent]).toEqual([3, '1 correction taken back.', 'Undo']);
    await userEvent.keyboard('{Enter}');
    expect([lines(root).length, one(root, 'output').textContent]).toEqual([4, '']);
    expect(root.activeElement).toBe(one(root, '.corrections'));
  });

  test('all are taken back and put back', async () => {
    const root = draw(corrections);
    await userEvent.click([...root.querySelectorAll('button')].at(-1)!);
    expect([lines(root).length, one(root, 'output').textContent, one(root, 'p.quiet').textContent]).toEqual([0, '4 corrections taken back.', english.t('corrections_none', 'Not this person')]);
    await userEvent.keyboard('{Enter}');
    expect(lines(root)).toHaveLength(4);
  });

  test.each(['broken', 'partly'] as const)('a stored list that was %s is said', (trouble) => {
    expect(one(draw([], trouble), '[role=alert]').textContent).toBe(english.t(`corrections_${trouble}`));
  });
});
