import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { someBackup, someSettings } from './arbitrary-settings.ts';
import { createFakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as never }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const made = createFakeBrowser();
Object.assign(fake.browser, made.browser, { runtime: { ...made.browser.runtime, getManifest: () => ({ version: '1.2.3' }) } });
const { changeSettings, loadSettings } = await import('../../platform/settings.ts');
const { addCorrection, loadCorrections } = await import('../../platform/corrections.ts');
const { isRefusal, makeBackup, openBackup, putBack, resetEverything, restoreBackup } = await import('../../platform/settings-backup.ts');
const { defaultSettings } = await import('../../platform/default-settings.ts');
const { mostBytes } = await import('../../platform/backup-file.ts');
const { local } = made.browser.storage;
const set = local.set;

const stored = () => Object.fromEntries([...local.kept].map(([key, value]) => [key, structuredClone(value)]));
const fileOf = (text: string): Blob => new Blob([text]);
async function opened(text: string) {
  const read = await openBackup(fileOf(text));
  if (isRefusal(read)) throw new Error(`refused: ${JSON.stringify(read)}`);
  return read;
}
const refusalOf = async (text: string) => {
  const before = stored();
  const read = await openBackup(fileOf(text));
  expect(stored()).toEqual(before);
  return isRefusal(read) ? read : null;
};
const correction = { entity: 'minsk', label: 'Minsk', kind: 'metonym', surface: 'Minsk', names: ['minsk'], scope: 'everywhere', where: '', private: false } as const;

async function setUp(): Promise<void> {
  await changeSettings({ theme: 'dark', offSites: ['a.org', 'b.org'], offEntities: ['wagner'], markStyles: { ...defaultSettings.markStyles, people: { line: 'none', wash: true } } });
  await addCorrection(correction);
}

beforeEach(() => {
  local.kept.clear();
  made.browser.storage.session.kept.clear();
  local.set = set;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});
afterEach(() => { vi.unstubAllGlobals(); });

describe('a backup', () => {
  test('is readable JSON of what was set, with its versions', async () => {
    await setUp();
    const text = await makeBackup();
    expect(JSON.parse(text)).toMatchObject({
      format: 'glossator-backup', version: 1, by: '1.2.3', made: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
      settings: { version: 0, set: { theme: 'dark', offSites: ['a.org', 'b.org'], offEntities: ['wagner'] } }, corrections: { version: 0, list: [correction] },
    });
    expect(text.split('\n').length).toBeGreaterThan(20);
  });
  test('restores a changed profile exactly, and its undo what was there before', async () => {
    await setUp();
    const then = [await loadSettings(), (await loadCorrections()).list, stored()];
    const text = await makeBackup();
    await changeSettings({ theme: 'light', enabled: false, offSites: [], kinds: { ...defaultSettings.kinds, media: false }, markStrength: 'strong' });
    await addCorrection({ ...correction, entity: 'kyiv' });
    const changed = stored();
    const before = await restoreBackup(await opened(text));
    expect([await loadSettings(), (await loadCorrections()).list, stored()]).toEqual(then);
    await putBack(before);
    expect(stored()).toEqual(changed);
  });
  test('of a new profile is empty, and makes any profile new', async () => {
    const text = await makeBackup();
    await setUp();
    await restoreBackup(await opened(text));
    expect([await loadSettings(), (await loadCorrections()).list]).toEqual([defaultSettings, []]);
  });
  test('leaves alone what only another version can read', async () => {
    local.kept.set('settings', { version: 7, set: { palette: 'sepia', strictness: { level: 3 }, theme: 'dark' } });
    const text = await makeBackup();
    await changeSettings({ theme: 'light' });
    await restoreBackup(await opened(text));
    expect(local.kept.get('settings')).toEqual({ version: 7, set: { palette: 'sepia', theme: 'dark' } });
  });
  test('keeps settings that could not be read aside', async () => {
    local.kept.set('settings', 'broken');
    const before = await resetEverything();
    expect(local.kept.get('settings.unreadable')).toBe('broken');
    await putBack(before);
    expect(local.kept.get('settings')).toBe('broken');
  });
  test('and restore are the identity for whatever a reader may have set', async () => {
    await fc.assert(fc.asyncProperty(someBackup, someSettings, async (mine, others) => {
      local.kept.clear();
      await restoreBackup(mine);
      const then = [await loadSettings(), (await loadCorrections()).list, stored()];
      const text = await makeBackup();
      await changeSettings(others);
      await restoreBackup(await opened(text));
      expect([await loadSettings(), (await loadCorrections()).list, stored()]).toEqual(then);
    }), { numRuns: 60 });
  });
});

describe('reset', () => {
  test('is as on the first day, and can be undone', async () => {
    await setUp();
    const then = stored();
    const before = await resetEverything();
    expect([await loadSettings(), (await loadCorrections()).list]).toEqual([defaultSettings, []]);
    await putBack(before);
    expect(stored()).toEqual(then);
  });
});

describe('corrections in memory', () => {
  test('go with a reset and come back with its undo; a restore leaves them alone, and no file has them', async () => {
    const ofOnePage = { ...correction, scope: 'page', where: 'https://a.org/' } as const;
    await addCorrection(ofOnePage);
    await addCorrection(correction);
    const text = await makeBackup();
    expect(text).not.toContain('https://a.org/');
    const then = (await loadCorrections()).list;
    const before = await resetEverything();
    expect((await loadCorrections()).list).toEqual([]);
    await putBack(before);
    expect((await loadCorrections()).list).toEqual(then);
    await restoreBackup(await opened(text));
    expect((await loadCorrections()).list).toEqual(then);
  });
});

describe('a file is refused with its place, and changes nothing:', () => {
  const broken = async (change: (file: Record<string, any>) => void) => {
    await setUp();
    const file = JSON.parse(await makeBackup());
    change(file);
    return refusalOf(JSON.stringify(file));
  };
  test.each<[string, (file: Record<string, any>) => void, object]>([
    ['another program’s', (file) => { file.format = 'other'; }, { reason: 'foreign' }],
    ['of a newer format', (file) => { file.version = 2; }, { reason: 'newer', place: 'version' }],
    ['with newer settings', (file) => { file.settings.version = 1; }, { reason: 'newer', place: 'settings.version' }],
    ['with newer corrections', (file) => { file.corrections.version = 9; }, { reason: 'newer', place: 'corrections.version' }],
    ['a version that is no number', (file) => { file.version = '1'; }, { reason: 'wrong', place: 'version', expected: 'number' }],
    ['a setting of a wrong type', (file) => { file.settings.set.enabled = 'yes'; }, { reason: 'wrong', place: 'settings.set.enabled', expected: 'yes-no' }],
    ['a choice that is none', (file) => { file.settings.set.theme = 'pink'; }, { reason: 'wrong', place: 'settings.set.theme', expected: 'choice', choices: ['auto', 'light', 'dark'] }],
    ['deep inside', (file) => { file.settings.set.markStyles.people.line = 'wavy'; }, { reason: 'wrong', place: 'settings.set.markStyles.people.line', expected: 'choice', choices: ['solid', 'dotted', 'dashed', 'none'] }],
    ['in a list', (file) => { file.settings.set.offSites[1] = 3; }, { reason: 'wrong', place: 'settings.set.offSites[1]', expected: 'text' }],
    ['a setting nobody knows', (file) => { file.settings.set.palette = 'sepia'; }, { reason: 'wrong', place: 'settings.set.palette', expected: 'nothing' }],
    ['a kind nobody knows', (file) => { file.settings.set.kinds = { ...defaultSettings.kinds, ships: true }; }, { reason: 'wrong', place: 'settings.set.kinds.ships', expected: 'nothing' }],
    ['a field nobody knows', (file) => { file.more = 1; }, { reason: 'wrong', place: 'more', expected: 'nothing' }],
    ['no settings', (file) => { delete file.settings; }, { reason: 'wrong', place: 'settings', expected: 'group' }],
    ['settings that are a list', (file) => { file.settings.set = []; }, { reason: 'wrong', place: 'settings.set', expected: 'group' }],
    ['corrections that are none', (file) => { file.corrections.list[0].kind = 'ship'; }, { reason: 'wrong', place: 'corrections.list[0]', expected: 'correction' }],
    ['a correction of one page', (file) => { file.corrections.list[0].scope = 'page'; }, { reason: 'wrong', place: 'corrections.list[0]', expected: 'correction' }],
    ['a correction twice', (file) => { file.corrections.list.push(file.corrections.list[0]); }, { reason: 'twice', place: 'corrections.list[1]' }],
    ['too many corrections', (file) => { file.corrections.list = Array.from({ length: 501 }, (_, id) => ({ ...file.corrections.list[0], id: String(id) })); }, { reason: 'too-many', place: 'corrections.list' }],
  ])('%s', async (_, change, refusal) => expect(await broken(change)).toEqual(refusal));

  test('broken JSON, with its line', async () => expect(await refusalOf('{\n  "format": "glossator-backup",\n  oops\n}')).toEqual({ reason: 'no-json', line: '3' }));
  test.each(['', 'null', '[]', '3', '"glossator-backup"', '{}'])('%j', async (text) => expect((await refusalOf(text))?.reason).toMatch(/^(?:no-json|foreign)$/u));
  test('names of the prototype', async () => {
    await setUp();
    const text = (await makeBackup()).replace('"theme"', '"__proto__": {"enabled": false}, "theme"');
    expect(await refusalOf(text)).toEqual({ reason: 'wrong', place: 'settings.set.__proto__', expected: 'nothing' });
    expect(({} as { enabled?: boolean }).enabled).toBeUndefined();
  });
  test('larger than any backup: not even read', async () => {
    const file = fileOf(' '.repeat(mostBytes + 1));
    const read = vi.spyOn(file, 'text');
    expect(await openBackup(file)).toEqual({ reason: 'large' });
    expect(read).not.toHaveBeenCalled();
  });
  test('one that cannot be read', async () => {
    const file = fileOf('');
    vi.spyOn(file, 'text').mockRejectedValue(new Error('NotReadableError'));
    expect(await openBackup(file)).toEqual({ reason: 'unreadable' });
  });
  test('whatever happens to its text: what is taken is restored exactly as it says', async () => {
    await setUp();
    const text = await makeBackup();
    let taken = 0;
    await fc.assert(fc.asyncProperty(fc.nat(text.length), fc.nat(12), fc.string({ maxLength: 4, unit: fc.constantFrom(...'{}[],:"truefals0192 ') }), async (at, length, put) => {
      const mutated = text.slice(0, at) + put + text.slice(at + length);
      const read = await openBackup(fileOf(mutated));
      if (isRefusal(read)) return;
      taken++;
      await restoreBackup(read);
      const { settings, corrections } = JSON.parse(mutated);
      expect(await loadSettings()).toEqual({ ...defaultSettings, ...settings.set });
      expect((await loadCorrections()).list).toEqual(corrections.list);
    }), { numRuns: 600 });
    expect(taken).toBeGreaterThan(0);
  });
});

describe('a storage that fails', () => {
  test.each([['takes nothing', 0], ['stops after the first value', 1], ['stops after the second', 2]])('%s: nothing has changed, and it is said', async (_, values) => {
    await setUp();
    const before = stored();
    let failing = true;
    local.set = async (wanted) => {
      if (!failing) return set(wanted);
      failing = false;
      await set(Object.fromEntries(Object.entries(wanted).slice(0, values)));
      throw new Error('QuotaExceededError');
    };
    await expect(resetEverything()).rejects.toThrow('QuotaExceededError');
    expect(stored()).toEqual(before);
  });
  test('for good is not made worse', async () => {
    await setUp();
    const before = stored();
    local.set = async () => { throw new Error('disk full'); };
    await expect(restoreBackup({ settings: { theme: 'light' }, corrections: [] })).rejects.toThrow('disk full');
    expect(stored()).toEqual(before);
  });
  test('two at once take turns', async () => {
    await Promise.all([restoreBackup({ settings: { theme: 'dark' }, corrections: [] }), changeSettings({ density: 'every' })]);
    expect(await loadSettings()).toMatchObject({ theme: 'dark' });
  });
});
