/** A page that changes fifty times a second, and one that does nothing: what the extension adds while they are open. */
import type { BrowserContext } from 'playwright';
import type { Served } from '../../bench/serve.ts';
import { inPair, mainThreadOf, meter, type InPair } from './browsers-in-pairs.ts';

/** Seconds for which a page is watched. */
const watched = 10;

export interface Watched {
  /** Milliseconds of processor time of the main thread in a second. */
  readonly mainThread: number;
  readonly longTasks: number;
}

/** Every 20 ms an item more that names somebody, and of the many the oldest goes. */
const lively = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lively</title><body><h1>Talks in Minsk</h1><ul></ul><script>
  const list = document.querySelector('ul');
  let n = 0;
  setInterval(() => {
    const item = document.createElement('li');
    item.textContent = 'Message ' + ++n + ': Alexander Lukashenko spoke of a pact with Ukraine, people in Minsk heard.';
    list.append(item);
    if (list.childElementCount > 200) list.firstElementChild.remove();
  }, 20);
</script></body></html>`;
const still = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Still</title><body><h1>Talks in Minsk</h1>${'<p>Alexander Lukashenko spoke of a pact with Ukraine.</p>'.repeat(200)}</body></html>`;

export async function watchPages(extension: string, served: Served): Promise<{ readonly lively: InPair<Watched>; readonly still: InPair<Watched> }> {
  served.put('/lively', lively);
  served.put('/still', still);
  return { lively: await inPair(extension, (context) => watch(context, `${served.origin}/lively`)), still: await inPair(extension, (context) => watch(context, `${served.origin}/still`)) };
}

async function watch(context: BrowserContext, address: string): Promise<Watched> {
  const page = await context.newPage();
  await page.addInitScript('globalThis.__long = 0; new PerformanceObserver((list) => { __long += list.getEntries().length; }).observe({ type: "longtask" });');
  await page.goto(address, { waitUntil: 'load' });
  const session = await meter(page);
  // what loading costs is measured elsewhere
  await page.waitForTimeout(3_000);
  const before = await mainThreadOf(session);
  const longBefore = await page.evaluate<number>('__long');
  await page.waitForTimeout(watched * 1_000);
  return { mainThread: (await mainThreadOf(session) - before) / watched, longTasks: await page.evaluate<number>('__long') - longBefore };
}
