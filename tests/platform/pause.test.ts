import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../platform/default-settings.ts';
import { isOnFor } from '../../platform/is-on-for.ts';
import { dayBegins, isPaused, tomorrowAfter } from '../../platform/pause.ts';

const at = (...local: [number, number, number, number, number]): number => new Date(...local).getTime();

describe('until tomorrow', () => {
  test('is the next morning, whatever the hour', () => {
    expect(tomorrowAfter(at(2026, 10, 24, 9, 0))).toBe(at(2026, 10, 25, dayBegins, 0));
    expect(tomorrowAfter(at(2026, 10, 24, 23, 50))).toBe(at(2026, 10, 25, dayBegins, 0));
    expect(tomorrowAfter(at(2026, 10, 25, 1, 30))).toBe(at(2026, 10, 25, dayBegins, 0));
    expect(tomorrowAfter(at(2026, 10, 25, dayBegins, 0))).toBe(at(2026, 10, 26, dayBegins, 0));
    expect(tomorrowAfter(at(2026, 11, 31, 12, 0))).toBe(at(2027, 0, 1, dayBegins, 0));
  });
  test('every pause it gives is one, also over the changes of summer time', () => {
    for (let now = at(2026, 0, 1, 0, 0); now < at(2027, 0, 1, 0, 0); now += 3_600_000) expect(isPaused({ pausedUntil: tomorrowAfter(now) }, now)).toBe(true);
  });
  test('ends by itself, and a pause that a wrong clock set does not last', () => {
    const now = at(2026, 10, 24, 9, 0);
    expect(isPaused({ pausedUntil: now }, now)).toBe(false);
    expect(isPaused({ pausedUntil: now + 1 }, now)).toBe(true);
    expect(isPaused({ pausedUntil: at(2030, 0, 1, 0, 0) }, now)).toBe(false);
  });
});

test('on means enabled, not paused and not switched off for the site', () => {
  const now = Date.now();
  expect(isOnFor(defaultSettings, 'example.org', now)).toBe(true);
  expect(isOnFor({ ...defaultSettings, enabled: false }, 'example.org', now)).toBe(false);
  expect(isOnFor({ ...defaultSettings, pausedUntil: now + 1000 }, 'example.org', now)).toBe(false);
  expect(isOnFor({ ...defaultSettings, offSites: ['example.org'] }, 'www.example.org:8080', now)).toBe(false);
  expect(isOnFor({ ...defaultSettings, offSites: ['file:'] }, '', now)).toBe(false);
});
