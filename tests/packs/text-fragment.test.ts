import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragment } from '../../packs/text-fragment.ts';

/** What a browser reads from the link: the texts between the commas. */
function readBack(link: string): string[] {
  return (link.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);
}

describe('textFragment', () => {
  test.each([
    ['https://a.example/b', 'we agreed', 'https://a.example/b#:~:text=we%20agreed'],
    ['https://a.example/b#part', 'we agreed', 'https://a.example/b#part:~:text=we%20agreed'],
    ['https://a.example/b#part:~:text=old', 'new', 'https://a.example/b#part:~:text=new'],
    ['https://a.example/b#', 'x', 'https://a.example/b#:~:text=x'],
    ['https://a.example/?q=1', 'non-aggression, he said & left', 'https://a.example/?q=1#:~:text=non%2Daggression%2C%20he%20said%20%26%20left'],
    ['http://a.example/', 'Пакт', 'http://a.example/#:~:text=%D0%9F%D0%B0%D0%BA%D1%82'],
  ])('%s at %j', (url, quote, link) => {
    expect(textFragment(url, quote)).toBe(link);
  });

  test('names a long quote by its ends', () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${at}`);
    expect(readBack(textFragment('https://a.example/', words.join(' ')) ?? '')).toEqual([words.slice(0, 6).join(' '), words.slice(-6).join(' ')]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc', ''])('makes no link of %j', (url) => {
    expect(textFragment(url, 'x')).toBeNull();
  });

  test('without words is the page', () => {
    expect(textFragment('https://a.example/#x', '  ')).toBe('https://a.example/#x');
  });

  test('reads back as the words, whatever they are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (quote) => {
      const link = textFragment('https://a.example/', quote) ?? '';
      const whole = quote.trim().split(/\s+/u).join(' ');
      if (whole === '') return;
      expect(link.split(':~:text=')[1]).toMatch(/^[^\s&,-]+(,[^\s&,-]+)?$/u);
      expect(readBack(link)).toEqual([whole.toWellFormed()]);
    }));
  });
});
