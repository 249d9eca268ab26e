import { describe, expect, test } from 'vitest';
import { languageOf, recogniseLanguage } from '../../engine/recognise-language.ts';

describe('language of a text', () => {
  test.each([
    ['en', 'The minister said that he would not go to the meeting.'], ['de', 'Der Minister sagte, dass er nicht mit der Delegation reist.'],
    ['fr', 'Le ministre a dit que la réunion est dans une semaine.'], ['es', 'El ministro dijo que la reunión es en una semana y no antes.'],
    ['pl', 'Minister powiedział, że nie pojedzie na spotkanie w Mińsku.'], ['cs', 'Ministr řekl, že se na schůzku podle plánu vydá až ve středu.'],
    ['sl', 'Minister je povedal, da se ne bo udeležil srečanja v Minsku.'], ['ru', 'Министр сказал, что не поедет на встречу в Минск.'],
    ['uk', 'Міністр сказав, що не поїде на зустріч до Мінська.'], ['be', 'Міністр сказаў, што не паедзе на сустрэчу ў Мінск.'],
    ['bg', 'Министърът каза, че няма да отиде на срещата в Минск.'],
  ])('E4 %s: %s', (lang, text) => expect(recogniseLanguage(text)).toBe(lang));

  test('E4 says nothing about too little, or about what it does not know', () => {
    expect(recogniseLanguage('Minsk')).toBe('');
    expect(recogniseLanguage('')).toBe('');
  });

  test('E4 believes the page unless its letters belie it', () => {
    expect(languageOf('Minister powiedział, że nie.', 'pl-PL')).toBe('pl');
    expect(languageOf('Министр сказал, что не поедет.', 'en')).toBe('ru');
    expect(languageOf('The minister said that he would go to the meeting.', 'ru')).toBe('en');
    expect(languageOf('Reuters', 'ru')).toBe('ru');
  });
});
