/** Texts as no newspaper writes them, with names planted in them. */
import fc from 'fast-check';

const pools = {
  ignorable: ['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F', '\u202A', '\u202C', '\u2066', '\u2069'],
  combining: ['\u0301', '\u0306', '\u0308', '\u0327', '\u0338', '\u20DD', '\u0489'],
  astral: ['𝔗', '𝕄𝕚𝕟𝕤𝕜', '🌉', '👷🏽‍♀️', '🇧🇾', '𠀋', '\u{E0001}', '\u{10FFFF}'],
  broken: ['\uD800', '\uDFFF', '\uDC00\uD800', '\uFFFE', '\u0000', '\uFFFD'],
  letters: ['İ', 'ı', 'ß', 'ẞ', 'ﬀ', 'ﬁ', 'ĳ', 'Ǆ', 'ŉ', 'ΐ', 'ſ', 'K', 'Å', '㎒', '﷽', 'ｍｉｎｓｋ', '①', 'й', 'й', 'Ё', 'ґ', '漢', '白俄', 'ไทย', 'שלום', 'مينسك', 'ა', 'ᾳ'],
  marks: ['"', '=', '+', ';', "'", '’', 'ʼ', '`', '‘', '-', '‑', '‐', '.', ',', '…', '“', '”', '«', '»', '@', '/', '://', '_', '#', '\u00A0', '\u202F', '\u3000', '\u2028', '\u0085', '\n', '\r\n', '\n\n', '\t', ' '],
  words: ['Minsk', 'Мінськ', 'Kyiv', 'Lukashenko', 'Лукашенко', 'Łukaszenka', 'Alexander', 'president', 'of', 'Belarus', 'UN', 'the', 'pact', 'non-aggression', 'Ukraine', 'Lukashenka', 'Mіnsk', 'Lukаshenko', 'M1nsk', 'declined', 'comment', 'Viktor', 'former', 'www.minsk.by'],
} as const;

const unit = fc.oneof(...Object.values(pools).map((pool) => fc.constantFrom<string>(...pool)), fc.string({ unit: 'binary', maxLength: 3 }), fc.constant(' '));
export const oddText: fc.Arbitrary<string> = fc.array(unit, { maxLength: 40 }).map((units) => units.join(''));

/** Text that says nothing for or against a name: no letter, no digit, nothing of an address, no quotation mark, no full stop or hyphen that could join. */
const mute = fc.array(fc.constantFrom<string>(...pools.ignorable, ' ', '\u00A0', '🌉', '\uD800', '!', '?', ';', '—', '…', '\u3000', '\u{10FFFF}'), { maxLength: 12 }).map((units) => units.join(''));

export interface Planted {
  /** The whole text. */
  readonly text: string;
  /** Where the name stands in it, ornaments included. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** A name with what folds away strewn into it: zero-width characters, soft hyphens, direction marks, another composition, full width, capitals. */
const ornamented = (names: readonly string[]): fc.Arbitrary<{ readonly name: string; readonly written: string }> =>
  fc.record({ name: fc.constantFrom(...names), strewn: fc.array(fc.tuple(fc.nat(40), fc.constantFrom<string>(...pools.ignorable, '')), { maxLength: 4 }), form: fc.constantFrom('NFC', 'NFD', 'NFKD', 'full width', 'upper') })
    .map(({ name, strewn, form }) => {
      const inForm = form === 'full width' ? name.replace(/[!-~]/g, (letter) => (/[a-z]/i.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter)) : form === 'upper' ? name.toUpperCase() : name.normalize(form);
      const letters = [...inForm];
      // inside words only: before and after, it is the text's
      for (const [at, mark] of strewn) {
        const place = 1 + (at % (letters.length - 1));
        if (/\p{L}|\p{M}/u.test(letters[place - 1]!) && /\p{L}|\p{M}/u.test(letters[place]!)) letters.splice(place, 0, mark);
      }
      return { name, written: letters.join('') };
    });

/** One of the names in a text that has nothing against it. */
export const planted = (names: readonly string[]): fc.Arbitrary<Planted> =>
  fc.tuple(mute, ornamented(names), mute).map(([before, { name, written }, after]) => {
    const start = before.length + 1;
    return { name, start, end: start + written.length, text: `${before} ${written} ${after}` };
  });
