/** Settings and corrections as any reader could have them, for property tests. */
import fc from 'fast-check';
import { entityKinds } from '../../engine/index.ts';
import type { Backup } from '../../platform/settings-backup.ts';
import type { Correction } from '../../platform/correction.ts';
import type { Settings } from '../../platform/types.ts';

const groups = ['people', 'states', 'institutions', 'media', 'documents', 'events'] as const;
const ofEachGroup = <T>(one: fc.Arbitrary<T>) => fc.record(Object.fromEntries(groups.map((group) => [group, one])) as Record<(typeof groups)[number], fc.Arbitrary<T>>);
const words = fc.array(fc.string({ maxLength: 20, unit: 'grapheme' }), { maxLength: 5 });

export const someSettings: fc.Arbitrary<Partial<Settings>> = fc.record({
  enabled: fc.boolean(), offSites: words, pausedUntil: fc.integer({ min: 0, max: 4e12 }), kinds: ofEachGroup(fc.boolean()),
  strictness: fc.constantFrom('exact', 'inflected', 'fuzzy'), density: fc.constantFrom('first', 'every', 'on-demand'), theme: fc.constantFrom('auto', 'light', 'dark'),
  offPacks: words, offEntities: words, markStyles: ofEachGroup(fc.record({ line: fc.constantFrom('solid', 'dotted', 'dashed', 'none'), wash: fc.boolean() })),
  markStrength: fc.constantFrom('faint', 'normal', 'strong'),
}, { requiredKeys: [] });

const name = fc.string({ maxLength: 30, unit: 'grapheme' });
const correction: fc.Arbitrary<Correction> = fc.record({
  id: fc.uuid(), entity: name, label: name, kind: fc.constantFrom(...entityKinds), surface: name, names: fc.option(fc.array(name, { maxLength: 3 }), { nil: null }),
  scope: fc.constantFrom('site', 'everywhere'), where: name, at: fc.integer({ min: 0, max: 4e12 }), private: fc.constant(false),
});

export const someBackup: fc.Arbitrary<Backup> = fc.record({ settings: someSettings, corrections: fc.uniqueArray(correction, { selector: ({ id }) => id, maxLength: 4 }) });
