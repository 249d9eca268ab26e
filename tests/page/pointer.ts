/** A real pointer and finger, through the DevTools protocol: what they send is trusted, as a page's own events never are. */
import { cdp } from 'vitest/browser';

interface Session { send(method: string, params: object): Promise<unknown> }
const send = (method: string, params: object): Promise<unknown> => (cdp() as unknown as Session).send(method, params);

/** The test's document stands in a frame of the runner's page. */
function inRunner(x: number, y: number): { x: number; y: number } {
  const frame = window.frameElement;
  if (!frame) return { x, y };
  const { left, top, width } = frame.getBoundingClientRect();
  const scale = width / (frame as HTMLElement).offsetWidth;
  return { x: left + x * scale, y: top + y * scale };
}

export const moveTo = (x: number, y: number): Promise<unknown> => send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...inRunner(x, y) });

export async function tap(x: number, y: number): Promise<void> {
  await send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [inRunner(x, y)] });
  await send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Keys go to the frame that has the focus. */
export async function press(key: string): Promise<void> {
  window.focus();
  await send('Input.dispatchKeyEvent', { type: 'keyDown', key, code: key });
  await send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key });
}

/** The reader's own copy of what is selected. */
export async function copy(): Promise<void> {
  window.focus();
  await send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'c', code: 'KeyC', modifiers: 2, commands: ['copy'] });
  await send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'c', code: 'KeyC', modifiers: 2 });
}
