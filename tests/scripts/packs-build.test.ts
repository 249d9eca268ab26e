import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { buildPhases, BuildStopped } from '../../engine/build.ts';
import { compilePack, parsePack } from '../../packs/build.ts';
import { buildInWorker, type PackProgress } from '../../scripts/packs-build/build-in-worker.ts';
import { ProgressLine, tellProgress } from '../../scripts/packs-build/progress-line.ts';
import { replaceFiles } from '../../scripts/packs-build/replace-files.ts';
import { readCommonWords } from '../../scripts/read-common-words.ts';
import { temporaryDirectory, writePack } from '../packs/disk-pack.ts';
import { smallPack, type OpenPack } from '../packs/small-pack.ts';

/** Threads and processes start slowly on a machine that is busy. */
const patience = { timeout: 90_000 };
const quiet = { print: () => {} };

/** A pack that takes seconds: many people whose names inflect and are spelled in every language. */
function largePack(people = 1_500): OpenPack {
  const pack = smallPack();
  for (let i = 0; i < people; i++) {
    const name = `Александр ${[...String(i)].map((digit) => 'бвгджзклмн'[Number(digit)]! + 'аеиоуыэюяо'[Number(digit)]!).join('')}ский`;
    pack.entities.push({ id: `person-${i}`, kind: 'person', label: name, description: 'Somebody.', gender: 'm', names: [{ text: name, lang: 'ru' }] });
  }
  return pack;
}

describe('in a worker', patience, () => {
  test('a pack is built to the bytes that this thread would build, and every phase is told', async () => {
    const told: PackProgress[] = [];
    const packs = await buildInWorker([writePack(temporaryDirectory(), smallPack())], { ...quiet, progress: (progress) => told.push(progress) });
    const { pack } = parsePack(smallPack());
    const here = compilePack(pack!, [...new Set(Object.values(readCommonWords('data/common-words')).flat())].sort());
    expect(packs).toHaveLength(1);
    expect(Buffer.from(packs![0]!.gazetteer).equals(Buffer.from(here.gazetteer))).toBe(true);
    expect(packs![0]!.scout).toBe(here.scout);
    expect(packs![0]!.cards).toEqual(JSON.parse(JSON.stringify(here.cards)));
    expect(told[0]!.step).toBeUndefined();
    expect([...new Set(told.flatMap(({ step }) => step?.phase ?? []))]).toEqual(buildPhases);
  });

  test('a broken pack is null, and what is wrong is printed', async () => {
    const pack = smallPack();
    Object.assign(pack.facts[0] ?? {}, { date: '2023-02-30' });
    let printed = '';
    expect(await buildInWorker([writePack(temporaryDirectory(), pack)], { print: (to, text) => void (printed += `${to}: ${text}`) })).toBeNull();
    expect(printed).toMatch(/^stderr: [\s\S]*error \(edtf-dates\)/u);
  });

  test('stopped in the middle: it goes no further than the phase in which it was told', async () => {
    const stop = new AbortController();
    const phases: string[] = [];
    const build = buildInWorker([writePack(temporaryDirectory(), largePack())], {
      ...quiet, signal: stop.signal,
      progress: ({ step }) => {
        phases.push(step?.phase ?? 'before');
        if (step?.phase === 'names') stop.abort('enough');
      },
    });
    await expect(build).rejects.toThrow(BuildStopped);
    await expect(build).rejects.toMatchObject({ cause: 'enough', message: expect.stringMatching(/^Stopped at names, \d+ of /u) });
    expect(new Set(phases)).toEqual(new Set(['before', 'names']));
  });

  test('stopped before it began', () => expect(buildInWorker([], { signal: AbortSignal.abort() })).rejects.toThrow('Stopped before it began.'));
});

describe('the command', patience, () => {
  const script = resolve('scripts/packs-build.ts');
  const run = (cwd: string, ...packs: string[]) => {
    const child = spawn(process.execPath, [script, ...packs], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    return { child, ended: new Promise<{ code: number | null; err: string }>((done) => child.once('close', (code) => done({ code, err }))) };
  };
  const contents = (cwd: string): Record<string, string> => Object.fromEntries(['.packs', 'public/packs'].flatMap((directory) =>
    readdirSync(join(cwd, directory)).filter((name) => !name.startsWith('.new-')).sort().map((name) => [`${directory}/${name}`, readFileSync(join(cwd, directory, name)).toString('base64')])));

  test('an error in the worker is one clear line, and nothing is written', async () => {
    const cwd = temporaryDirectory();
    expect(await run(cwd).ended).toEqual({ code: 1, err: 'There is no pack in data/. Name a pack directory or file.\n' });
    expect(readdirSync(cwd)).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('%s in the middle leaves the files of the build before', async (signal) => {
    const cwd = temporaryDirectory();
    expect((await run(cwd, writePack(temporaryDirectory(), smallPack())).ended).code).toBe(0);
    const before = contents(cwd);
    expect(Object.keys(before)).toContain('.packs/bridge.names.bin');
    const { child, ended } = run(cwd, writePack(temporaryDirectory(), largePack()));
    await sleep(1_000);
    child.kill(signal);
    const { code, err } = await ended;
    expect(contents(cwd)).toEqual(before);
    // a signal that comes before the command listens ends it as it would any other, without a word
    expect([['Stopped. Everything is as it was.\n', 130], ['', null]]).toContainEqual([err, code]);
  });
});

describe('the line of progress', () => {
  test('says pack, phase and counts', () => {
    expect(tellProgress({ path: 'data/x' })).toBe('data/x: reading and checking');
    expect(tellProgress({ path: 'data/x', step: { phase: 'names', done: 120_000, total: 1_000_000 } })).toBe('data/x: collecting names, 120,000 of 1,000,000');
    expect(tellProgress({ path: 'data/x', step: { phase: 'names', done: 5, total: undefined } })).toBe('data/x: collecting names, 5');
  });

  test.each([[true, 600, 'x: reading and checking\r\u001b[2K'], [true, 0, ''], [false, 600, '']])('on a terminal (%s) after %d ms: "%s"', async (isTTY, wait, expected) => {
    let written = '';
    const line = new ProgressLine({ isTTY, write: (text: string | Uint8Array) => ((written += String(text)), true) });
    await sleep(wait);
    line.show({ path: 'x' });
    line.clear();
    line.clear();
    expect(written).toBe(expected);
  });
});

describe('replacing files', () => {
  test('all are there, and nothing else', () => {
    const directory = temporaryDirectory();
    const staging = join(directory, 'staging');
    replaceFiles({ [join(directory, 'a/b.txt')]: 'b', [join(directory, 'c.bin')]: Uint8Array.of(1, 2) }, staging);
    replaceFiles({ [join(directory, 'c.bin')]: 'c' }, staging);
    expect([readFileSync(join(directory, 'a/b.txt'), 'utf8'), readFileSync(join(directory, 'c.bin'), 'utf8')]).toEqual(['b', 'c']);
    expect(readdirSync(staging)).toEqual([]);
  });

  test('when one cannot be written, all stay as they were', () => {
    const directory = temporaryDirectory();
    const [good, blocked] = [join(directory, 'good'), join(directory, 'good-not', 'x')];
    writeFileSync(good, 'old');
    writeFileSync(join(directory, 'good-not'), 'a file where a directory is needed');
    expect(() => replaceFiles({ [good]: 'new', [blocked]: 'new' }, directory)).toThrow(/EEXIST|ENOTDIR/u);
    expect(readFileSync(good, 'utf8')).toBe('old');
    expect(readdirSync(directory).filter((name) => name.startsWith('.new-'))).toEqual([]);
  });

  test('what a killed build left is taken away, what another is at is not', () => {
    const directory = temporaryDirectory();
    for (const name of ['.new-old', '.new-young']) mkdirSync(join(directory, name));
    const hourAgo = Date.now() / 1000 - 3_600;
    utimesSync(join(directory, '.new-old'), hourAgo, hourAgo);
    replaceFiles({}, directory);
    expect([existsSync(join(directory, '.new-old')), existsSync(join(directory, '.new-young'))]).toEqual([false, true]);
  });
});
