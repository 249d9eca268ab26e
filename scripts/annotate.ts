/**
 * npm run --silent annotate [-- --pack FILE|DIR] < texts.jsonl > mentions.jsonl
 *
 * One JSON line in ({id, text, lang?, date?}), one JSON line out, in the same order: {id, mentions: [{start, end, entity, kind, how, certainty}]}.
 * Offsets are UTF-16 code units, half open. A bad line gives a line with `error`, and the work goes on. Memory is bounded by the longest line.
 */
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { findMentions, openGazetteer, type Gazetteer } from '../engine/index.ts';
import { checkPacks } from './check-packs.ts';

const usage = 'Usage: npm run --silent annotate [-- --pack FILE|DIR] < texts.jsonl > mentions.jsonl   (or --version)';

interface Line { readonly id: unknown; readonly text: string; readonly lang?: string; readonly date?: string | null }

/** @throws {SyntaxError | TypeError} saying what is wrong with the line and what one looks like. */
function readLine(line: string): Line {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('The line is no JSON object. Write {"id": "a", "text": "…"}.');
  const { id, text, lang, date } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new TypeError('The line has no string "text". Write {"id": "a", "text": "…"}.');
  if (lang !== undefined && lang !== null && typeof lang !== 'string') throw new TypeError('"lang" is not a string. Give a BCP 47 tag such as "uk", or leave it out.');
  if (date !== undefined && date !== null && typeof date !== 'string') throw new TypeError('"date" is not a string. Give a date such as "2023-01-24", or leave it out.');
  return { id, text, ...(lang && { lang }), date: date ?? null };
}

const idOf = (line: string): unknown => {
  try {
    return (JSON.parse(line) as { id?: unknown } | null)?.id ?? null;
  } catch {
    return null;
  }
};

function annotate(gazetteer: Gazetteer, line: string): object {
  try {
    const { id, text, lang, date } = readLine(line);
    const mentions = findMentions(gazetteer, text, { ...(lang && { lang }), date: date ?? null });
    return { id: id ?? null, mentions: mentions.map(({ start, end, entity, kind, how, certainty }) => ({ start, end, entity, kind, how, certainty })) };
  } catch (error) {
    return { id: idOf(line), error: error instanceof SyntaxError ? `The line is not JSON: ${error.message}` : (error as Error).message };
  }
}

/** The one pack to use: the given one, or the bundled one. Compiled each time, so that it is never stale: well under a second. */
function gazetteerBytes(path: string | undefined): ArrayBuffer {
  const [pack] = checkPacks(path === undefined ? [] : [path], { quiet: true }) ?? [];
  if (!pack) throw new Error('The pack is broken; nothing was annotated. "npm run packs:check" tells more.');
  return pack.gazetteer;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { pack: { type: 'string' }, version: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) return void console.log(usage);
  const gazetteer = openGazetteer(gazetteerBytes(values.pack));
  if (values.version) return void console.log(`glossator ${process.env['npm_package_version'] ?? ''}, pack ${gazetteer.id} ${gazetteer.version}`.replace(' ,', ','));
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0); // the reader of our lines has seen enough
    throw error;
  });
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${JSON.stringify(annotate(gazetteer, line))}\n`)) await once(process.stdout, 'drain');
  }
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  console.error(usage);
  process.exitCode = 1;
}
