import { describe, expect, test } from 'vitest';
import { isDark } from '../../page/is-dark.ts';
import { pageLanguage } from '../../page/page-language.ts';
import { unreadableFrames } from '../../page/unreadable-frames.ts';

const parse = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

describe('the language of a page', () => {
  test.each([
    ['<html lang="uk-UA">', 'uk-UA'], ['<html lang=""><meta property="og:locale" content="pl_PL">', 'pl-PL'],
    ['<meta http-equiv="Content-Language" content="ru, en">', 'ru'], ['<p>nothing said</p>', ''],
  ])('%s', (markup, lang) => expect(pageLanguage(parse(markup))).toBe(lang));
});

test('frames into which no script can be put', () => {
  const frames = '<iframe src="https://example.org/"></iframe><iframe></iframe><iframe srcdoc="x"></iframe><iframe src="data:text/html,x"></iframe><iframe src="rel/x.html"></iframe>';
  expect(unreadableFrames(parse(frames))).toBe(0);
  expect(unreadableFrames(parse(`${frames}<iframe src="chrome-extension://x/y.html"></iframe><iframe src="/paper.pdf#2"></iframe><embed type="application/pdf"><object data="a.PDF"></object>`))).toBe(4);
});

test.each([
  ['black', false], ['#333', false], ['white', true], ['#ddd', true], ['oklch(0.9 0.1 200)', true], ['oklch(0.3 0.1 200)', false], ['color(srgb 0.9 0.9 0.9)', true], ['lab(20 0 0)', false],
])('text of colour %s stands on a dark page: %s', (color, dark) => {
  const element = document.createElement('p');
  element.style.color = color;
  document.body.append(element);
  expect(isDark(element)).toBe(dark);
  element.remove();
});
