import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePack } from '../../packs/parse-pack.ts';
import { readPack } from '../../scripts/read-pack.ts';
import { temporaryDirectory, writePack } from './disk-pack.ts';
import { smallPack, type OpenPack } from './small-pack.ts';

/** What reading and checking a directory says, with paths inside it. */
function problemsIn(directory: string): string[] {
  const { value, context, problems } = readPack(directory);
  const found = problems.length > 0 ? problems : parsePack(value, context).problems;
  return found.map(({ rule, file, path }) => `${rule} ${file.slice(directory.length + 1)} ${path}`);
}

describe('a directory', () => {
  test('is read into the one-file form', () => {
    const { value, problems } = readPack(writePack(temporaryDirectory(), smallPack()));
    expect(problems).toEqual([]);
    const { entities, facts, ...rest } = value as OpenPack;
    expect(rest).toEqual({ pack: smallPack().pack, sources: smallPack().sources, cues: smallPack().cues });
    expect(entities.map(({ id }) => id)).toEqual(['ada-brook', 'carl-dale', 'ev-promise', 'herald']);
    expect(facts.map(({ id }) => id)).toEqual(['f1', 'f3', 'f2', 'f4']);
    expect(parsePack(value).problems).toEqual([]);
  });

  test('problems stand at the file and path where they were written', () => {
    const pack = smallPack();
    Object.assign(pack.facts[2] ?? {}, { date: '2023-02-30' });
    Object.assign(pack.entities[1]?.names[0] ?? {}, { text: 'Carl  Dale' });
    Object.assign(pack.sources[1] ?? {}, { URL: 'http://herald.example/b' });
    pack.cues['office'] = { en: ['mi*'], uk: ['міністерк*'] };
    pack.pack.languages.push('fr');
    expect(problemsIn(writePack(temporaryDirectory(), pack))).toEqual([
      'edtf-dates facts/ada-brook.json /1/date',
      'https-sources sources.json /1/URL',
      'base-names entities/carl-dale.json /names/0/text',
      'long-stems cues.json /office/en/0',
      'declared-languages pack.json /languages/2',
    ]);
  });

  test('files are named after what they hold', () => {
    const directory = writePack(temporaryDirectory(), smallPack());
    writeFileSync(join(directory, 'entities/herald-two.json'), JSON.stringify({ ...smallPack().entities[2], id: 'herald-2', names: [{ text: 'Other Herald', lang: 'en' }] }));
    writeFileSync(join(directory, 'facts/herald.json'), JSON.stringify([{ ...smallPack().facts[2], id: 'f9' }]));
    expect(problemsIn(directory)).toEqual(['safe-ids entities/herald-two.json /id', 'safe-ids facts/herald.json /0/about/0']);
  });

  test.each([
    ['a file that is missing', 'sources.json', null],
    ['JSON that is broken', 'sources.json', '[{"id": }]'],
    ['bytes that are no UTF-8', 'cues.json', Buffer.from([0x7b, 0xff, 0x7d])],
    ['a byte order mark', 'pack.json', '\uFEFF{}'],
    ['facts that are no list', 'facts/herald.json', '{}'],
    ['a file that is no JSON file', 'entities/notes.txt', 'x'],
  ])('%s is told with its file', (_title, file, content) => {
    const directory = writePack(temporaryDirectory(), smallPack());
    if (content === null) rmSync(join(directory, file));
    else writeFileSync(join(directory, file), content);
    expect(problemsIn(directory)).toEqual([`readable ${file} `]);
  });

  test('without entities is told', () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, 'facts'));
    expect(problemsIn(directory)).toEqual(['readable entities ', 'readable pack.json ', 'readable sources.json ', 'readable cues.json ']);
  });
});

describe('a file', () => {
  test('holds the whole pack', () => {
    const file = join(temporaryDirectory(), 'bridge.json');
    writeFileSync(file, JSON.stringify(smallPack()));
    const { value, context } = readPack(file);
    expect(value).toEqual(smallPack());
    expect(context.locate?.('/facts/0/date')).toEqual({ file, path: '/facts/0/date' });
  });

  test('that is not there is told', () => {
    expect(readPack('no-such-pack').problems).toMatchObject([{ file: 'no-such-pack', severity: 'error' }]);
  });
});
