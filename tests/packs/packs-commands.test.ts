import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryDirectory, writePack } from './disk-pack.ts';
import { smallPack } from './small-pack.ts';

function run(command: 'packs-check' | 'packs-build', args: readonly string[], cwd = temporaryDirectory()): { code: number | null; out: string; err: string } {
  const script = fileURLToPath(new URL(`../../scripts/${command}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

function brokenPack(): string {
  const pack = smallPack();
  Object.assign(pack.facts[0] ?? {}, { date: '2023-02-30' });
  return writePack(temporaryDirectory(), pack);
}

/** Each test starts Node anew, once or twice, on a machine that may be busy. */
const patience = { timeout: 60_000 };

describe('packs:check', patience, () => {
  test('says in one line what a good pack has', () => {
    expect(run('packs-check', [writePack(temporaryDirectory(), smallPack())])).toEqual({
      code: 0, out: 'bridge 1.0.0: 4 entities, 5 names, 4 facts, 1 quotations, 3 sources, 0 warnings\n', err: '',
    });
  });

  test('takes a pack as one file', () => {
    const file = join(temporaryDirectory(), 'bridge.json');
    writeFileSync(file, JSON.stringify(smallPack()));
    expect(run('packs-check', [file]).code).toBe(0);
  });

  test('says of a broken one file, path, reason and cure, and fails', () => {
    const directory = brokenPack();
    const { code, out, err } = run('packs-check', [directory]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toBe(`${directory}/facts/ada-brook.json /0/date
  error (edtf-dates): "2023-02-30" is no EDTF date, an impossible day, or an interval that ends before it starts.
  cure: Write a date of the calendar as EDTF: 2023-01-24, 2022-10, 2022-03/2022-04-06, 2022-12~.
${directory}: broken, 1 error
`);
  });

  test('holds quotations to page texts', () => {
    const pages = temporaryDirectory();
    writeFileSync(join(pages, 'herald-1.txt'), 'https://herald.example/a\nThey asked for a bridge');
    const { code, err } = run('packs-check', [writePack(temporaryDirectory(), smallPack()), '--evidence', pages]);
    expect(code).toBe(1);
    expect(err).toContain('error (verbatim-quotations)');
    expect(err).toContain('warning (verbatim-quotations): There is no page text of "herald-uk"');
  });

  test.each([
    ['no such pack', ['nowhere']],
    ['no pack in data/', []],
    ['no such evidence', ['.', '--evidence', 'nowhere']],
    ['an unknown option', ['--evidense', 'x']],
  ])('%s: a clear line, no stack, exit 1', (_title, args) => {
    const { code, err } = run('packs-check', args);
    expect(code).toBe(1);
    expect(err).not.toBe('');
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('refuses two packs of one id', () => {
    const [one, two] = [writePack(temporaryDirectory(), smallPack()), writePack(temporaryDirectory(), smallPack())];
    const { code, err } = run('packs-check', [one, two]);
    expect(code).toBe(1);
    expect(err).toContain('its id "bridge" is that of');
  });
});

describe('packs:build', patience, () => {
  test('writes names and cards, the same bytes each time and whatever the order of the files', () => {
    const pack = smallPack();
    const [first, second] = [temporaryDirectory(), temporaryDirectory()];
    expect(run('packs-build', [writePack(temporaryDirectory(), pack)], first).code).toBe(0);
    const file = join(temporaryDirectory(), 'bridge.json');
    writeFileSync(file, JSON.stringify({ ...pack, entities: pack.entities.toReversed(), facts: pack.facts.toReversed() }));
    expect(run('packs-build', [file], second).code).toBe(0);
    const files = ['.packs/bridge.names.bin', '.packs/bridge.cards.json', '.packs/scouts.ts', 'public/packs/index.json', 'public/packs/bridge.cards.json', 'public/packs/bridge.names.bin'];
    for (const name of files) expect(readFileSync(join(first, name)).equals(readFileSync(join(second, name)))).toBe(true);
    expect(readdirSync(join(first, '.packs')).sort()).toEqual(['bridge.cards.json', 'bridge.names.bin', 'scouts.ts']);
  });

  test('takes away what is left of a pack that is gone', () => {
    const directory = temporaryDirectory();
    run('packs-build', [writePack(temporaryDirectory(), smallPack())], directory);
    const other = smallPack();
    other.pack.id = 'ferry';
    run('packs-build', [writePack(temporaryDirectory(), other)], directory);
    expect(readdirSync(join(directory, 'public/packs')).sort()).toEqual(['ferry.cards.json', 'ferry.names.bin', 'index.json']);
    expect(JSON.parse(readFileSync(join(directory, 'public/packs/index.json'), 'utf8'))).toEqual(['ferry']);
  });

  test('writes nothing of a broken pack, and fails', () => {
    const directory = temporaryDirectory();
    const { code, err } = run('packs-build', [brokenPack()], directory);
    expect(code).toBe(1);
    expect(err).toMatch(/Nothing was built\.\n$/);
    expect(existsSync(join(directory, '.packs'))).toBe(false);
  });
});
