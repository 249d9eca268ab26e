/** The command line of npm start: what it takes, and that what it does not take ends in one line with a cure. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readOptions, Refusal } from '../../scripts/start/read-options.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
const file = (name: string): string => {
  writeFileSync(path.join(folder, name), 'Minsk');
  return path.join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

const shows = (...args: string[]) => readOptions(args, { DISPLAY: ':0' }, 'linux');

function refusalOf(args: readonly string[]): Refusal | null {
  try {
    shows(...args);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

test('nothing given: the story of the demonstration newspaper, in Chromium', () => {
  expect(shows()).toMatchObject({ target: { page: 'story.html' }, name: 'story', browser: 'chromium', headless: false });
});

test.each([
  ['a page', 'page.html'], ['a text', 'text.txt'], ['an ending in capitals', 'PAGE.HTML'],
])('%s is served from its folder', (_, name) => {
  expect(shows(file(name)).target).toEqual({ folder, page: name });
});

test('an address is opened as it is, and names the picture', () => {
  expect(shows('https://example.org/a/b?c=d')).toMatchObject({ target: { address: 'https://example.org/a/b?c=d' }, name: 'example.org-a-b' });
});

test('headless when asked, and where Linux has no display', () => {
  expect(shows('--headless').headless).toBe(true);
  expect(readOptions([], {}, 'linux').headless).toBe(true);
  expect(readOptions([], { WAYLAND_DISPLAY: 'wayland-0' }, 'linux').headless).toBe(false);
  expect(readOptions([], {}, 'darwin').headless).toBe(false);
});

describe('one line with its cure', () => {
  test.each([
    ['a missing file', ['nowhere.html'], 'nowhere.html is not there. Check the path'],
    ['a folder', [folder], 'is not a file. Give a page, such as'],
    ['a file of another kind', [file('table.csv')], 'is neither a page nor a text'],
    ['another protocol', ['ftp://example.org/'], 'only http and https'],
    ['a file address', ['file:///etc/hosts'], 'A file is given by its path'],
    ['no address', ['http://'], 'is no address'],
    ['another browser', ['--browser', 'opera'], 'Choose chromium or firefox'],
    ['an unknown option', ['--fast'], "Unknown option '--fast'. Usage:"],
    ['two pages', ['a.html', 'b.html'], 'One page at a time, not 2'],
  ])('%s', (_, args, words) => {
    const refusal = refusalOf(args);
    expect(refusal?.message).toContain(words);
    expect(refusal?.message).not.toContain('\n');
  });
});
