/** What can be seen, told by pixels: the lines of marks, the paper of a card. */
import type { Reader, Tab } from './driver.ts';
import { marksIn } from './marks.ts';
import type { Box, Picture } from './picture.ts';
import { change, soon } from './test.ts';

/** Pictures of the page without and with marks. */
export async function withoutAndWith(reader: Reader, tab: Tab, ready: () => Promise<unknown>): Promise<readonly [Picture, Picture]> {
  await ready();
  await change(reader, { enabled: false });
  await soon(() => marksIn(tab)).toEqual([]);
  const without = await tab.picture();
  await change(reader, {});
  await ready();
  let marked = without;
  await soon(async () => {
    const before = marked;
    marked = await tab.picture();
    return marked.changed(without) > 0 && marked.changed(before) === 0;
  }, { message: 'something is drawn, and nothing more comes', intervals: [200] }).toBe(true);
  return [without, marked];
}

/** The band in which the underline of a line of words runs. */
export const below = ({ x, y, width, height }: Box): Box => ({ x, y: y + height * 0.6, width, height: height * 0.6 });
const inside = ({ x, y, width, height }: Box): Box => ({ x: x + 14, y: y + 14, width: width - 28, height: height - 28 });
/** The paper of a card on a light page; white, by a hair another colour, does not count. */
const paper = '#fdfcf9';

export async function expectVisible(tab: Tab, box: Box): Promise<void> {
  await soon(async () => (await tab.picture()).share(inside(box), paper, 2), { message: 'the card\'s paper is what one sees' }).toBeGreaterThan(0.5);
}
