import { chromium, type Browser } from 'playwright';
import { cureFor, placeOf } from '../browser-places.mjs';

/** A headless Chromium without any extension, with the switches of the one that has ours. */
export function launchChromium(): Promise<Browser> {
  const executablePath = placeOf('chromium');
  if (executablePath === null) throw new Error(cureFor('chromium'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, headless: true, args: [...sandbox, '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
}
