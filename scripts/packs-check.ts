/**
 * npm run packs:check [-- DIR|FILE …] [--evidence DIR]: says what is wrong with packs, by default with every pack in data/.
 * Exit 1 when one is broken. --evidence names a directory of page texts, <source id>.txt each, to which quotations are held.
 */
import { parseArgs } from 'node:util';
import { checkPacks } from './check-packs.ts';

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { evidence: { type: 'string' } } });
  const packs = checkPacks(positionals, { evidence: values.evidence });
  process.exitCode = packs === null ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
