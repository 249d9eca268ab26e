import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../platform/default-settings.ts';
import { isUnreadable, readSettings, withChange, type Migration } from '../../platform/stored-settings.ts';

describe('reading', () => {
  test('nothing stored is all defaults', () => expect(readSettings(undefined)).toEqual(defaultSettings));
  test.each([null, 3, 'settings', [], {}, { version: '1', set: {} }, { version: 0, set: null }, { version: 0, set: [] }, { version: Number.NaN, set: {} }])('what is no settings, %j, is all defaults', (stored) => {
    expect(readSettings(stored)).toEqual(defaultSettings);
  });
  test('one unreadable value costs that value only', () => {
    const stored = { version: 0, set: { strictness: 'guess', density: 'every', offSites: ['a.org', 3], kinds: { people: false } } };
    expect(readSettings(stored)).toEqual({ ...defaultSettings, density: 'every' });
  });
  test('names of the prototype are no settings', () => {
    const stored = JSON.parse('{"version": 0, "set": {"__proto__": {"enabled": false}, "constructor": 1, "theme": "dark"}}');
    expect(readSettings(stored)).toEqual({ ...defaultSettings, theme: 'dark' });
    expect(({} as { enabled?: boolean }).enabled).toBeUndefined();
  });
});

describe('changing', () => {
  test('stores what was set, and forgets what is the default again', () => {
    const once = withChange(undefined, { theme: 'dark', density: 'every' });
    expect(once).toEqual({ version: 0, set: { theme: 'dark', density: 'every' } });
    expect(withChange(once, { theme: 'auto' })).toEqual({ version: 0, set: { density: 'every' } });
  });
  test('leaves alone what it does not know or cannot read', () => {
    const newer = { version: 7, set: { palette: 'sepia', strictness: { level: 3 }, theme: 'dark' } };
    expect(withChange(newer, { theme: 'light' })).toEqual({ version: 7, set: { palette: 'sepia', strictness: { level: 3 }, theme: 'light' } });
  });
  test('refuses a value that is none', () => {
    expect(() => withChange(undefined, { strictness: 'guess' as never })).toThrow(/"strictness" cannot be "guess"/);
  });
  test('tells settings from what no version can have written', () => {
    expect(isUnreadable(undefined)).toBe(false);
    expect(isUnreadable(withChange(undefined, {}))).toBe(false);
    expect(isUnreadable('broken')).toBe(true);
  });
});

describe('migrating', () => {
  const steps: Migration[] = [
    ({ colour, ...rest }) => (colour === undefined ? rest : { ...rest, theme: colour }),
    (set) => (set.density === 'all' ? { ...set, density: 'every' } : { ...set }),
  ];
  test.each([
    [{ version: 0, set: { colour: 'dark', density: 'all' } }],
    [{ version: 1, set: { theme: 'dark', density: 'all' } }],
    [{ version: 2, set: { theme: 'dark', density: 'every' } }],
  ])('from every version: %j', (stored) => {
    expect(readSettings(stored, steps)).toMatchObject({ theme: 'dark', density: 'every' });
    expect(withChange(stored, { enabled: false }, steps)).toEqual({ version: 2, set: { theme: 'dark', density: 'every', enabled: false } });
  });
  test('a version below zero is the first', () => expect(readSettings({ version: -3, set: { colour: 'dark' } }, steps).theme).toBe('dark'));
});
