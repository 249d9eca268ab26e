/** How much of the built extension comes into a page before a card is opened. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface ScriptSizes {
  /** Bytes, gzipped: the script of every page; the code that comes into pages that may name somebody; the names of the packs that come with it. */
  readonly everyPage: number;
  readonly namesCode: number;
  readonly names: number;
}

/** The gazetteers as they stand in the script: by far the longest literals of base64. */
const gazetteers = /[A-Za-z0-9+/=]{10000,}/gu;

export function sizeScripts(extension: string): ScriptSizes {
  const read = (name: string): string => readFileSync(path.join(extension, name), 'utf8');
  const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
  const names = read('content-names.js');
  const code = gzipped(names.replaceAll(gazetteers, ''));
  return { everyPage: gzipped(read('content-marks.js')), namesCode: code, names: gzipped(names) - code };
}
