import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes text into a file that is kept by hand, between its marks `<!-- NAME:start -->` and `<!-- NAME:end -->`.
 * @throws {Error} when the file has no such marks; it is left as it was.
 */
export function putBetween(file: string, name: string, text: string): void {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const whole = readFileSync(file, 'utf8');
  const [from, to] = [whole.indexOf(start), whole.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for this text: put ${start} and ${end} where it belongs.`);
  writeFileSync(file, `${whole.slice(0, from)}${start}\n${text}\n${whole.slice(to)}`);
}
