import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { FactCard, type FactCardProps, type Texts } from '../../components/index.ts';
import { cardProps } from '../../components/card/FactCard.fixture.tsx';
import { claim, pactCard } from '../../components/gallery/facts.ts';
import { inEachFont } from './in-each-font.ts';
import { english, inRoot } from './in-root.tsx';

const cleanups: (() => void)[] = [];
afterEach(() => { for (const clean of cleanups.splice(0)) clean(); });

function draw(props: Partial<FactCardProps> = {}, texts?: Texts, width?: number): ShadowRoot {
  const { root, remove } = inRoot(<FactCard {...cardProps} {...props} />, texts, width);
  cleanups.push(remove);
  return root;
}
const one = <E extends Element = HTMLElement>(root: ParentNode, selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
};
const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent.trim();

describe('what a card says', () => {
  test('a dialog that is not modal, named by its heading', () => {
    const dialog = one(draw(), 'dialog');
    expect(dialog.hasAttribute('aria-modal')).toBe(false);
    expect(one(dialog, `#${CSS.escape(dialog.getAttribute('aria-labelledby')!)}`).textContent).toBe('Non-aggression pact offer');
  });

  test('a fact leads with its date, then status, sentence, quotation, sources, answers', () => {
    const fact = one(draw(), '.fact');
    const order = ['time', '.status', '.statement', 'blockquote', '.sources', '.answers'].map((selector) => one(fact, selector));
    for (const [index, element] of order.slice(1).entries()) {
      expect(order[index]!.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    }
    expect(one(fact, 'time').getAttribute('datetime')).toBe('2023-01-24');
  });

  test('a claim and its answers are one block', () => {
    const fact = one(draw(), '[data-fact=s02]');
    expect(fact.querySelectorAll('.answers section > ul > li')).toHaveLength(3);
    expect(one(fact, '.answers h3').textContent).toBe('Answers, the same day');
  });

  test('an answer of another day shows its date, and says when the page could not know it', () => {
    const later = { ...claim, replies: claim.replies.map((reply, index) => (index === 0 ? { ...reply, date: '2023-02-02' } : reply)) };
    const answers = one(draw({ content: { state: 'ready', card: { ...pactCard, facts: [later] } } }), '.answers');
    expect([...answers.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual(['Answers, 2 February 2023 · Since then', 'Answers, the same day']);
  });

  test('many answers each show status and sentence, and unfold in place', async () => {
    const many = { ...claim, replies: [1, 2, 3, 4].map((number) => ({ ...claim.replies[1]!, id: `reply-${number}` })) };
    const answers = one(draw({ content: { state: 'ready', card: { ...pactCard, facts: [many] } } }), '.answers');
    expect([...answers.querySelectorAll('.statement')].every((sentence) => sentence.checkVisibility())).toBe(true);
    expect(one(answers, 'blockquote').checkVisibility()).toBe(false);
    expect(one(answers, '.more').textContent).toBe('quotation, 1 source');
    await userEvent.click(one(answers, '.more'));
    expect(one(answers, 'blockquote').checkVisibility()).toBe(true);
  });

  test('a quotation stands verbatim with language, speaker, chain, original wording and a link to the words', () => {
    const root = draw();
    const [translation, original] = root.querySelectorAll('blockquote');
    expect([translation!.textContent, translation!.lang]).toEqual(['They are proposing we conclude a non-aggression pact', 'en']);
    expect([original!.textContent, original!.lang]).toEqual(['Пакт о ненападении предлагают заключить.', 'ru']);
    expect(one(root, 'figcaption').textContent).toBe('Alexander Lukashenko, said to officials, reported by BelTA, in Reuters’ English, translated from Russian');
    expect(one<HTMLAnchorElement>(root, '.sources a').href).toContain('#:~:text=They%20are%20proposing');
  });

  test('facts later than a known date of the page stand under a band; without one nothing is parted or said', () => {
    const parted = draw();
    expect(one(parted, '.since h3').textContent).toBe('Since then after this page’s date, 24 January 2023');
    expect([...parted.querySelectorAll('.since .fact')].map((fact) => fact.getAttribute('data-fact'))).toEqual(['b04']);
    const whole = draw({ pageDate: null });
    expect(whole.querySelector('.since')).toBeNull();
    expect(whole.querySelectorAll('.fact')).toHaveLength(2);
  });

  test('links open apart and tell nothing of the page', () => {
    for (const link of draw().querySelectorAll('a')) {
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
      expect(link.protocol).toMatch(/^https?:$/u);
    }
  });

  test('loading, nothing on record and failure are told apart', () => {
    expect(one(draw({ content: { state: 'loading' } }), 'dialog').getAttribute('aria-busy')).toBe('true');
    expect(one(draw({ content: { state: 'ready', card: { ...pactCard, facts: [] } } }), '.state').textContent).toContain('Nothing on record yet.');
    expect(one(draw({ content: { state: 'failed' } }), '.state').textContent).toContain('could not be read');
    expect(one(draw({ content: { state: 'failed' } }), 'h2').textContent).toBe('non-aggression pact');
  });

  test('every word of the interface comes through the texts', () => {
    const marked: Texts = { lang: 'en', t: (key, ...values) => `⟦${key.length}⟧${values.join('⟦⟧')}` };
    const root = draw({ notice: '' }, marked);
    const hardCoded: string[] = [];
    const fromPack = JSON.stringify({ pactCard, recognition: cardProps.recognition });
    const walker = document.createTreeWalker(one(root, 'dialog'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent!.replace(/⟦\d*⟧/gu, '').replace(/^[\s:·,]+|[\s:·,]+$/gu, '');
      const isDate = node.parentElement!.closest('.date') !== null;
      const isLanguage = ['Russian', 'Ukrainian', '94%'].includes(words);
      if (/\p{L}/u.test(words) && !isDate && !isLanguage && !words.includes('24 January 2023') && !fromPack.includes(words)) hardCoded.push(words);
    }
    expect(hardCoded).toEqual([]);
  });
});

describe('what a card lets do', () => {
  test('Tab goes from head over the facts to the foot', async () => {
    const root = draw();
    one(root, 'dialog').focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 16; stop += 1) {
      await userEvent.tab();
      if (!root.activeElement) break;
      stops.push(nameOf(root.activeElement));
    }
    expect(stops).toEqual([
      'Keep open', 'Close', 'Facts', 'TASS', 'Kataeb.org (republishing Reuters)', 'and 2 more', 'Kataeb.org (republishing Reuters)',
      'VCP Newz (republishing The New Voice of Ukraine)', 'La Tribune (Reuters)', 'Babel', 'and 2 more', 'Previous mention', 'Next mention', 'Copy',
    ]);
  });

  test('the disclosure counts the other sources and shows them in place', async () => {
    const root = draw();
    const more = one<HTMLButtonElement>(root, '.more');
    const list = one(root, `#${CSS.escape(more.getAttribute('aria-controls')!)}`);
    expect(list.checkVisibility()).toBe(false);
    await userEvent.click(more);
    expect([more.getAttribute('aria-expanded'), list.checkVisibility(), list.children.length]).toEqual(['true', true, 2]);
  });

  test('copying unfolds five formats and reports the chosen one', async () => {
    const onCopy = vi.fn<FactCardProps['onCopy']>();
    const root = draw({ onCopy });
    await userEvent.click(one(root, '.copy'));
    const formats = [...root.querySelectorAll<HTMLButtonElement>('.formats button')];
    expect(formats.map(nameOf)).toEqual(['Plain text', 'Markdown', 'BibTeX', 'RIS', 'CSL-JSON']);
    await userEvent.click(formats[2]!);
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('bibtex');
    expect(one(root, '.formats').checkVisibility()).toBe(false);
  });

  test('pin, close and both steps reach their handlers', async () => {
    const [onPin, onClose, onStep] = [vi.fn<NonNullable<FactCardProps['onPin']>>(), vi.fn<FactCardProps['onClose']>(), vi.fn<FactCardProps['onStep']>()];
    const root = draw({ onPin, onClose, onStep });
    for (const label of ['Keep open', 'Close', 'Previous mention', 'Next mention']) await userEvent.click(one(root, `[aria-label="${label}"]`));
    expect([onPin.mock.calls, onClose.mock.calls.length, onStep.mock.calls]).toEqual([[[true]], 1, [[-1], [1]]]);
    expect(one(draw({ pinned: true }), '[aria-label="Keep open"]').getAttribute('aria-pressed')).toBe('true');
  });

  test('a live region is there before there is anything to say', () => {
    expect(one(draw({ content: { state: 'loading' } }), 'output').textContent).toBe('');
    expect(one(draw(), 'output').textContent).toBe('Non-aggression pact offer: 2 facts');
    expect(one(draw({ notice: 'Copied as RIS.' }), 'output').textContent).toBe('Copied as RIS.');
  });
});

describe('how a card looks', () => {
  test('long facts scroll between a head and a foot that stay', () => {
    const facts = Array.from({ length: 8 }, (_, index) => ({ ...claim, id: `copy-${index}` }));
    const root = draw({ content: { state: 'ready', card: { ...pactCard, facts } } });
    const [card, body, foot] = [one(root, '.card'), one(root, '.facts'), one(root, 'footer')];
    expect(card.getBoundingClientRect().height).toBeLessThanOrEqual(600);
    expect(body.scrollHeight).toBeGreaterThan(body.clientHeight);
    expect(foot.getBoundingClientRect().bottom).toBeLessThanOrEqual(card.getBoundingClientRect().bottom);
  });

  test.each([320, 272])('nothing sticks out at %i px', (width) => {
    const root = draw({}, english, width);
    const out = () => {
      const { left } = one(root, '.card').getBoundingClientRect();
      return [...root.querySelectorAll('.card, .card *:not(.unseen)')].filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > left + width + 0.5).map((element) => element.outerHTML);
    };
    expect(inEachFont(out, root)).toEqual({ own: [], wide: [] });
  });

  test('every button is at least 28 px wide and high', async () => {
    const root = draw();
    await userEvent.click(one(root, '.copy'));
    const small = [...root.querySelectorAll('button')].filter((button) => Math.min(button.offsetWidth, button.offsetHeight) < 28);
    expect(small.map(nameOf)).toEqual([]);
  });

  test('a right-to-left language turns the card, and leaves quotations in their own direction', () => {
    const root = draw({}, { ...english, lang: 'he' });
    const [card, bar] = [one(root, '.card'), getComputedStyle(one(root, '.who'))];
    expect([getComputedStyle(card).direction, bar.borderRightWidth, bar.borderLeftWidth]).toEqual(['rtl', '3px', '0px']);
    expect(one(root, '.when').getBoundingClientRect().left).toBeGreaterThan(one(root, '.what').getBoundingClientRect().left);
    expect(getComputedStyle(one(root, 'blockquote')).direction).toBe('ltr');
  });

  test('the theme decides, and without one the browser does', async () => {
    const background = (theme: FactCardProps['theme']) => getComputedStyle(one(draw({ theme }), '.card')).backgroundColor;
    const [light, dark] = [background('light'), background('dark')];
    expect(light).not.toBe(dark);
    await media('prefers-color-scheme', 'dark');
    expect([background('auto'), background('light')]).toEqual([dark, light]);
    await media('prefers-color-scheme', '');
  });

  test('forced colours keep the border, the bar and every shape', async () => {
    await media('forced-colors', 'active');
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const root = draw();
    const card = getComputedStyle(one(root, '.card'));
    expect([card.borderTopStyle, card.borderTopColor === card.backgroundColor]).toEqual(['solid', false]);
    expect(getComputedStyle(one(root, '.who')).borderLeftColor).not.toBe(card.backgroundColor);
    for (const shape of root.querySelectorAll('.status-shape')) expect(getComputedStyle(shape).stroke).not.toBe(card.backgroundColor);
    await media('forced-colors', '');
  });

  test('reduced motion stops every transition', async () => {
    await media('prefers-reduced-motion', 'reduce');
    expect(getComputedStyle(one(draw(), 'button')).transitionDuration).toMatch(/^0s/u);
    await media('prefers-reduced-motion', '');
  });
});

describe('axe finds nothing', () => {
  test.each(['light', 'dark'] as const)('in %s, whole, with copying and sources unfolded', async (theme) => {
    await page.viewport(900, 1000);
    const root = draw({ theme });
    await userEvent.click(one(root, '.more'));
    await userEvent.click(one(root, '.copy'));
    expect(await violations(root)).toEqual([]);
  });

  test.each([{ state: 'loading' }, { state: 'failed' }, { state: 'ready', card: null }] as const)('while $state', async (content) => {
    expect(await violations(draw({ content }))).toEqual([]);
  });
});

async function violations(root: ShadowRoot): Promise<string[]> {
  const { violations: found } = await axe.run(root.host as HTMLElement, { rules: { region: { enabled: false } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** Emulates a media feature; '' ends it. */
const media = (name: string, value: string): Promise<unknown> =>
  (cdp() as unknown as { send(method: string, params: object): Promise<unknown> }).send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
