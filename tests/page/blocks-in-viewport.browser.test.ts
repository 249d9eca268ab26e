import { afterEach, expect, test } from 'vitest';
import { elementRoles } from '../../page/element-role.ts';
import type { Slices } from '../../page/slices.ts';
import { blocksInViewport } from '../../page/viewport-order.ts';

afterEach(() => {
  document.body.innerHTML = '';
  scrollTo(0, 0);
});

/** The elements found, and how many points were asked for them: after each there is a pause. */
async function ask(dense: boolean): Promise<{ found: Element[]; points: number }> {
  let points = 0;
  const counting = { pause: () => void points++ } as unknown as Slices;
  return { found: await blocksInViewport(document, elementRoles(document), counting, dense), points };
}
const inView = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter((element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
});
const line = '<p>Nothing is said here.</p>';

test.for([true, false])('among thousands of siblings: all in view, for a handful of points (dense: %s)', async (dense) => {
  document.body.innerHTML = line.repeat(3_000);
  for (const y of [0, 30_000, 1e6]) {
    scrollTo(0, y);
    const { found, points } = await ask(dense);
    expect(new Set(found).isSupersetOf(new Set(inView('p')))).toBe(true);
    expect(found.length).toBeLessThan(inView('p').length + 5);
    expect(points).toBeLessThan(15);
  }
});

test('columns, and what lies over them', async () => {
  document.body.innerHTML = `<p id=over style="position:fixed;top:40px;left:40%;width:20%;background:#fff">Over.</p>
    <div style="display:flex;gap:60px"><div style="flex:1">${line.repeat(1_000)}</div><div style="flex:1">${line.repeat(1_000)}</div></div>`;
  scrollTo(0, 5_000);
  const { found } = await ask(true);
  expect(new Set(found).isSupersetOf(new Set(inView('p')))).toBe(true);
});

test('of a box higher than the viewport only what is in view', async () => {
  document.body.innerHTML = `<section>${line.repeat(300)}</section><section id=second>${line.repeat(3_000)}</section>`;
  document.querySelector('#second')!.scrollIntoView();
  scrollBy(0, -200);
  const { found } = await ask(true);
  expect(new Set(found).isSupersetOf(new Set(inView('p')))).toBe(true);
  expect(found.every(({ localName }) => localName === 'p')).toBe(true);
});
