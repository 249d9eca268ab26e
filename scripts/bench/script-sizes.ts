/** How much of the built extension comes into a page before a card is opened. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, gzipped, of the script of every page: all that runs in a page before a card is opened. */
export const sizeOfPageScript = (extension: string): number => gzipSync(readFileSync(path.join(extension, 'content-marks.js')), { level: 9 }).length;
