/** The interface in all its languages: nothing missing, nothing left over, nothing said in code. */
import { describe, expect, test } from 'vitest';
import { dateInWords } from '../components/date-in-words.ts';
import { textsFrom } from '../components/gallery/texts-from.ts';
import { nameOfLanguage } from '../components/name-of-language.ts';
import { counted, type CountedText } from '../components/texts.ts';
import { english, families, formsOf, keysOf, languages, masterOf, placesOf, readMessages } from './locales/read-locales.ts';
import { hardCodedIn, hardCodedInFile, sourcesUnder, stringsIn } from './locales/read-sources.ts';

/** What a browser allows the description of an extension (UTF-16 code units). */
const longestDescription = 132;
/** What fits into one part of a three-part choice, and onto the flag at the page's date (UTF-16 code units). */
const longestChoice = 14;
const longestFlag = 11;

const sources = sourcesUnder('components', 'entrypoints', 'platform', 'page');
const used = stringsIn([...sources, 'wxt.config.ts']);
const anywhere = stringsIn([...sources, ...sourcesUnder('engine', 'packs')]).whole;

test('eight languages', () => {
  expect(languages).toEqual(['be', 'de', 'en', 'es', 'fr', 'pl', 'ru', 'uk']);
});

describe('keys', () => {
  test.each(languages)('%s has every key, in every plural form of the language, and no other', (lang) => {
    expect(Object.keys(readMessages(lang)).sort()).toEqual(keysOf(lang));
  });

  /** A key is used where it stands as a string, or where its beginning is composed with an ending that stands as a string. */
  const isUsed = (key: string): boolean => used.whole.has(key) || [...used.beginnings].some((beginning) => key.startsWith(beginning) && anywhere.has(key.slice(beginning.length)));

  test('no key is unused', () => {
    const single = Object.keys(english).filter((key) => !families.some((family) => key === `${family}_one` || key === `${family}_other`));
    expect([...single, ...families].filter((key) => !isUsed(key))).toEqual([]);
  });

  test('the check bites: a key that nobody asks for would be found', () => {
    expect([isUsed('card_pin'), isUsed('kind_person'), isUsed('card_count'), isUsed('kind_nobody'), isUsed('card_unheard_of')]).toEqual([true, true, true, false, false]);
  });
});

describe('texts', () => {
  test.each(languages)('%s names itself, and says nothing empty', (lang) => {
    const messages = readMessages(lang);
    expect(messages['card_language']?.message).toBe(lang);
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '' || message !== message.trim()).map(([key]) => key)).toEqual([]);
  });

  test.each(languages)('%s keeps every place of the English text, each once', (lang) => {
    const wrong = Object.entries(readMessages(lang)).filter(([key, { message }]) => placesOf(message).join() !== placesOf(english[masterOf(key)]?.message ?? '').join());
    expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  test.each(languages)('%s counts in every form without a gap', (lang) => {
    const texts = textsFrom(readMessages(lang), lang);
    const number = new Intl.NumberFormat(lang);
    for (const family of families) {
      for (const count of [0, 1, 2, 5, 11, 21, 22, 25, 101, 1_000_000]) {
        expect(counted(texts, family as CountedText, count), `${family}, ${count}`).toContain(number.format(count));
      }
    }
  });

  test('Slavic plurals are told apart', () => {
    const mentions = (lang: string) => [1, 3, 5, 21, 22, 25].map((count) => counted(textsFrom(readMessages(lang), lang), 'popup_mentions', count));
    expect(mentions('uk')).toEqual(['1 згадка', '3 згадки', '5 згадок', '21 згадка', '22 згадки', '25 згадок']);
    expect(mentions('pl')).toEqual(['1 wzmianka', '3 wzmianki', '5 wzmianek', '21 wzmianek', '22 wzmianki', '25 wzmianek']);
    expect(formsOf('be')).toHaveLength(4);
  });

  test.each(languages)('%s has ten statuses, no two alike', (lang) => {
    const statuses = Object.entries(readMessages(lang)).filter(([key]) => key.startsWith('status_') && key !== 'status_nobody_named').map(([, { message }]) => message);
    expect(statuses).toHaveLength(10);
    expect(new Set(statuses).size).toBe(10);
  });

  test.each(languages)('%s fits where room is short', (lang) => {
    const messages = readMessages(lang);
    const choices = Object.keys(english).filter((key) => /^(?:popup_(?:strictness|density|theme)|panel_order)_/u.test(key) && !key.endsWith('_help'));
    expect(choices.length).toBeGreaterThan(9);
    expect(choices.map((key) => messages[key]!.message).filter((label) => label.length > longestChoice)).toEqual([]);
    expect(messages['timeline_this']!.message.length).toBeLessThanOrEqual(longestFlag);
    expect(messages['extensionDescription']!.message.length).toBeLessThanOrEqual(longestDescription);
    const far = Object.entries(messages).filter(([key, { message }]) => message.length > 1.6 * english[masterOf(key)]!.message.length + 24);
    expect(far.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});

describe('spelling', () => {
  /** Letters of neighbouring alphabets that a language does not have. */
  const foreign: Readonly<Record<string, RegExp>> = { uk: /[ыэёъ]/iu, be: /[ищъїєґ]/iu, ru: /[іїєґў]/iu };
  const marks: Readonly<Record<string, RegExp>> = { en: /[„«»]/u, de: /[”«»]/u, pl: /[“«»]/u, fr: /[“”„]|«(?!\u00A0)|(?<!\u00A0)»|[^\u202F][;?!]|[^\u00A0]:(?!\/)/u };

  test.each(languages)('%s', (lang) => {
    const wrong = Object.entries(readMessages(lang)).filter(([, { message }]) =>
      /['"]|\.\.\.| {2}/u.test(message) || foreign[lang]?.test(message) || (marks[lang] ?? /[“”„]/u).test(message)
      || (message.match(/[\p{L}’]+/gu) ?? []).some((word) => /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word)));
    expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    ['en', 'about October 2022', 'since October 2022', 'until 24 January 2023', '2022 (uncertain)', 'date unknown'],
    ['uk', 'приблизно жовтень 2022 р.', 'з жовтня 2022 р.', 'до 24 січня 2023 р.', '2022 (непевно)', 'дата невідома'],
    ['be', 'прыблізна кастрычнік 2022', 'з кастрычніка 2022 г.', 'да 24 студзеня 2023 г.', '2022 (няпэўна)', 'дата невядомая'],
    ['ru', 'примерно октябрь 2022 г.', 'с октября 2022 г.', 'до 24 января 2023 г.', '2022 (под вопросом)', 'дата неизвестна'],
    ['pl', 'w przybliżeniu październik 2022', 'od października 2022', 'do 24 stycznia 2023', '2022 (niepewne)', 'data nieznana'],
    ['de', 'etwa Oktober 2022', 'seit Oktober 2022', 'bis 24. Januar 2023', '2022 (unsicher)', 'Datum unbekannt'],
    ['fr', 'vers octobre 2022', 'début\u00A0: octobre 2022', 'fin\u00A0: 24 janvier 2023', '2022 (incertain)', 'date inconnue'],
    ['es', 'hacia octubre de 2022', 'inicio: octubre de 2022', 'fin: 24 de enero de 2023', '2022 (incierta)', 'fecha desconocida'],
  ])('in words: %s', (lang, ...expected) => {
    const texts = textsFrom(readMessages(lang), lang);
    expect(['2022-10~', '2022-10/..', '../2023-01-24', '2022?', null].map((date) => dateInWords(date, texts))).toEqual(expected);
  });

  test('languages have a name in every language', () => {
    expect(languages.map((lang) => nameOfLanguage('ru', lang))).toEqual(['руская', 'Russisch', 'Russian', 'ruso', 'russe', 'rosyjski', 'русский', 'російська']);
  });
});

describe('no text in code', () => {
  test.each(sourcesUnder('components', 'entrypoints').filter((file) => file.endsWith('.tsx')))('%s', (file) => {
    expect(hardCodedInFile(file)).toEqual([]);
  });

  test('the check bites: words in markup, attributes and expressions would be found', () => {
    expect(hardCodedIn('a.tsx', 'const a = <p title="Close it" class="wide">Hello {b ? "there" : t("card_pin")} {`so ${n} far`}</p>;')).toEqual(['there', 'so ', ' far', 'Close it', 'Hello']);
  });
});
