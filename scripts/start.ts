/**
 * npm start [-- ADDRESS | FILE.html | FILE.txt] [--browser chromium|firefox] [--headless]
 *
 * Builds the extension when its sources changed and opens a browser with it, on the demonstration newspaper or the page given, until the window is closed.
 * Headless, or where there is no display, it prints one line a mention and a count, as the extension found them in the page, and writes
 * .output/demo/NAME.png: the page with the first card open. What goes wrong is one line with its cure, exit 1.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { mentionsOf, openFirstCard } from './start/ask-frames.ts';
import { ensureBuild } from './start/ensure-build.ts';
import { countLine, mentionLines } from './start/mention-lines.ts';
import { readOptions, Refusal, usage, type StartOptions } from './start/read-options.ts';
import { serveFolder } from './start/serve-folder.ts';
import { showPage, type ShownPage } from './start/shown-page.ts';

const root = path.resolve(import.meta.dirname, '..');
/** For a card to be fetched, drawn and placed (ms). */
const cardTime = 1_500;

try {
  if (process.argv.includes('--help')) console.log(usage);
  else await start(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start({ target, name, browser, headless }: StartOptions): Promise<void> {
  // the browser alone that is wanted; it says itself what is missing
  if (spawnSync(process.execPath, [path.join(root, 'scripts/setup.mjs'), '--only-browser', browser], { cwd: root, stdio: 'inherit' }).status !== 0) {
    process.exitCode = 1;
    return;
  }
  const extension = ensureBuild(browser);
  const served = 'folder' in target ? await serveFolder(target.folder) : null;
  const address = 'folder' in target ? `${served!.origin}/${encodeURIComponent(target.page)}` : target.address;
  let page: ShownPage | null = null;
  const stopped = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, done);
  });
  try {
    page = await showPage(browser, extension, headless).catch((error: unknown) => {
      throw new Refusal(`${browser === 'firefox' ? 'Firefox' : 'Chromium'} did not start: ${reasonOf(error)} Try again with -- --headless, or another browser.`);
    });
    const shown = page;
    await shown.open(address).catch((error: unknown) => {
      throw new Refusal(`${address} cannot be reached: ${reasonOf(error)} Check the address and the network.`);
    });
    if (headless) await Promise.race([report(shown, name), stopped]);
    else {
      console.log(`${address}\nOpen until the window is closed, or Ctrl-C.`);
      await Promise.race([shown.closed, stopped]);
    }
  } finally {
    await page?.close();
    await served?.close();
  }
}

async function report(page: ShownPage, name: string): Promise<void> {
  const found = await mentionsOf(page);
  for (const line of mentionLines(found.mentions)) console.log(line);
  console.log(countLine(found));
  if (found.mentions.length > 0 && await openFirstCard(page, found.firstFrame)) await wait(cardTime);
  const file = path.join(root, '.output/demo', `${name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  await page.picture(file);
  console.log(path.relative(process.cwd(), file));
}

/** What the browser said, in short: the error's own name where it has one, else its first line. */
function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const short = /Missing X server or \$DISPLAY|cannot open display: \S*|net::ERR_\w+|NS_ERROR_\w+|deniedPortAccess/i.exec(said)?.[0];
  return (short ?? said.split('\n')[0]!).replace(/[.:]?$/, '.');
}
