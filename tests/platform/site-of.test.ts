import { describe, expect, test } from 'vitest';
import { coveredBy, siteOf, siteOfHost, withSite } from '../../platform/site-of.ts';

describe('what one site is', () => {
  test.each([
    ['https://example.org/a?b#c', 'example.org'],
    ['http://www.Example.org:8080/', 'example.org'],
    ['https://news.example.org/', 'news.example.org'],
    ['https://example.org./', 'example.org'],
    ['https://www.uk/', 'www.uk'],
    ['https://приклад.укр/', 'xn--80aikifvh.xn--j1amh'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['http://[::1]:3000/', '[::1]'],
    ['file:///home/reader/a.html', 'file:'],
    ['about:blank', null],
    ['chrome://settings', null],
    ['moz-extension://1111/popup.html', null],
    ['no address', null],
    ['', null],
  ])('%s is %s', (address, site) => expect(siteOf(address)).toBe(site));

  test('host and host:port of a frame mean the same site', () => {
    expect(siteOfHost('www.example.org:8080')).toBe(siteOfHost('example.org'));
    expect(siteOfHost('')).toBe('file:');
  });
});

describe('sites that are off', () => {
  test('cover their subdomains, and nothing that only ends alike', () => {
    expect(coveredBy('m.news.example.org', ['example.org'])).toBe('example.org');
    expect(coveredBy('example.org', ['news.example.org'])).toBeUndefined();
    expect(coveredBy('notexample.org', ['example.org'])).toBeUndefined();
  });
  test('switching off absorbs the entries below', () => {
    expect(withSite(['news.example.org', 'other.org'], 'example.org', true)).toEqual(['other.org', 'example.org']);
    expect(withSite(['example.org'], 'example.org', true)).toEqual(['example.org']);
  });
  test('switching on lifts every entry that covers the site', () => {
    expect(withSite(['example.org', 'news.example.org', 'other.org'], 'news.example.org', false)).toEqual(['other.org']);
  });
});
