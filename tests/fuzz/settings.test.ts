/** Whatever lies in storage: the settings are whole and valid, a change of one keeps the others, and nothing that cannot be read is thrown away. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createFakeBrowser, fakeLocks } from '../platform/fake-browser.ts';
import { fuzz } from './fuzz.ts';
import { objectOf, oddNumber, oddText, oddValue } from './json-values.ts';

const fake = vi.hoisted(() => ({ browser: {} as never }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const made = createFakeBrowser();
Object.assign(fake.browser, made.browser);
vi.stubGlobal('navigator', { locks: fakeLocks() });
const { changeSettings, loadSettings } = await import('../../platform/settings.ts');
const { defaultSettings } = await import('../../platform/default-settings.ts');
const { kept } = made.browser.storage.local;

/** What of settings is not what its default is: the kind of value, the shape of a list or of switches. Choices are known by their words. */
const choices: Readonly<Record<string, readonly string[]>> = { strictness: ['exact', 'inflected', 'fuzzy'], density: ['first', 'every', 'on-demand'], theme: ['auto', 'light', 'dark'] };
function wrongIn(settings: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(defaultSettings).filter(([key, plain]) => {
    const value = settings[key];
    if (choices[key]) return !choices[key].includes(value as string);
    if (Array.isArray(plain)) return !Array.isArray(value) || value.some((one) => typeof one !== 'string' && typeof one !== 'object');
    if (typeof plain === 'object') return typeof value !== 'object' || value === null || Object.entries(plain).some(([inner, one]) => typeof (value as Record<string, unknown>)[inner] !== typeof one);
    return typeof value !== typeof plain || (typeof value === 'number' && !Number.isFinite(value));
  }).map(([key]) => key).concat(Object.keys(settings).filter((key) => !Object.hasOwn(defaultSettings, key)));
}

const keys = Object.keys(defaultSettings);
const good = fc.constantFrom<unknown>(true, false, 'dark', 'fuzzy', 'every', ['a.example'], 1_900_000_000_000, { people: false, states: true, institutions: true, media: true, documents: true, events: true });
const entry = fc.tuple(fc.oneof(fc.constantFrom(...keys), oddText), fc.oneof(good, oddValue));
const stored = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.oneof(fc.constantFrom(0, 1, 7), oddNumber), fc.array(entry, { maxLength: 8 })).map(([version, set]) => ({ version, set: objectOf(set) })) },
  { weight: 1, arbitrary: oddValue.filter((value) => value !== undefined) },
);

fuzz('settings', 'any stored value gives whole settings, and a change keeps the rest', { of: stored, runs: 120 }, async (value) => {
  kept.clear();
  // as storage keeps it
  const before = JSON.parse(JSON.stringify(value) ?? 'null') as unknown;
  kept.set('settings', before);
  const settings = await loadSettings();
  expect(wrongIn(settings)).toEqual([]);
  const theme = settings.theme === 'dark' ? 'light' : 'dark';
  await changeSettings({ theme });
  expect(await loadSettings()).toEqual({ ...settings, theme });
  // what this version does not know stays for the one that does; what no version wrote is kept aside
  const wasSettings = typeof before === 'object' && before !== null && typeof (before as { version?: unknown }).version === 'number' && typeof (before as { set?: unknown }).set === 'object' && (before as { set?: unknown }).set !== null && !Array.isArray((before as { set?: unknown }).set) && !Array.isArray(before);
  if (wasSettings) {
    const after = (kept.get('settings') as { set: Record<string, unknown> }).set;
    for (const [key, old] of Object.entries((before as { set: object }).set)) if (!keys.includes(key)) expect([key, after[key]]).toEqual([key, old]);
  } else expect([...kept.values()]).toContainEqual(before);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('the oracle bites: a wrong value, one too many, one that is missing', () => {
  expect(wrongIn(defaultSettings)).toEqual([]);
  expect(wrongIn({ ...defaultSettings, theme: 'pink', pausedUntil: Number.NaN, offSites: [3], kinds: { people: 1 }, more: 1 })).toEqual(['offSites', 'pausedUntil', 'kinds', 'theme', 'more']);
});
