/** The built extension with another pack in the place of the bundled ones: the only difference are the pack's bytes, and that every page asks it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The scouts as they stand in the script of every page. */
const scoutWords = /words:(?:`[^`]*`|"[^"]*"|'[^']*'|null)/gu;

/** @returns a folder of its own, to be removed by `remove` */
export function withPack(extension: string, id: string, names: Uint8Array): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-pack-'));
  cpSync(extension, folder, { recursive: true });
  const file = (name: string): string => path.join(folder, name);
  const script = readFileSync(file('content-marks.js'), 'utf8');
  if (!scoutWords.test(script)) throw new Error('The scouts are not where they were in content-marks.js; scripts/bench/with-pack.ts must learn where they are.');
  writeFileSync(file('content-marks.js'), script.replaceAll(scoutWords, 'words:null'));
  writeFileSync(file('packs/index.json'), JSON.stringify([id]));
  writeFileSync(file(`packs/${id}.names.bin`), names);
  writeFileSync(file(`packs/${id}.cards.json`), JSON.stringify({ id, version: '1.0.0', title: id, entities: [], facts: [], sources: [] }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
