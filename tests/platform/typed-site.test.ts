import { describe, expect, test } from 'vitest';
import { typedSite } from '../../platform/typed-site.ts';

describe('what a reader types names a site', () => {
  test.each([
    ['example.org', 'example.org'], ['  Example.ORG ', 'example.org'], ['www.example.org', 'example.org'], ['https://www.example.org/a?b#c', 'example.org'],
    ['example.org:8080', 'example.org'], ['example.org/path', 'example.org'], ['//example.org', 'example.org'], ['*.example.org', 'example.org'], ['example.org.', 'example.org'],
    ['localhost', 'localhost'], ['localhost:3000', 'localhost'], ['127.0.0.1', '127.0.0.1'], ['http://[::1]:80/', '[::1]'], ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['file:///home/me/page.html', 'file:'], ['a_b.example.org', 'a_b.example.org'],
  ])('%s', (typed, site) => expect(typedSite(typed)).toEqual({ site }));

  test.each([
    ['', 'empty'], ['   ', 'empty'], ['a.org, b.org', 'several'], ['a.org b.org', 'several'], ['chrome://settings', 'browser-page'], ['about:blank', 'browser-page'],
    ['mailto:a@b.org', 'browser-page'], ['two words', 'not-a-host'], ['exmaple,com', 'not-a-host'], ['-a.org', 'not-a-host'], ['a..org', 'not-a-host'], ['http://', 'not-a-host'],
    ['me@example.org', 'not-a-host'], ['a'.repeat(64), 'not-a-host'], [`${'a.'.repeat(130)}org`, 'not-a-host'], ['*', 'not-a-host'], ['?', 'not-a-host'],
  ])('%j does not: %s', (typed, trouble) => expect(typedSite(typed)).toEqual({ trouble }));
});
