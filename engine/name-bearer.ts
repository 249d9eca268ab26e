/** Whose name it is, by the words right beside it: "Viktor A. Lukashenko", "PUTIN Igor", "Putin et al." are somebody else. */
import { appositionAfter } from './apposition.ts';
import type { Block, CueHit } from './block.ts';
import type { GazetteerEntity } from './gazetteer.ts';
import { isNameInOrder } from './name-order.ts';
import type { NameSurroundings } from './name-surroundings.ts';
import { isPatronymic } from './patronymic.ts';
import { joins, type Hit } from './scan.ts';
import { isCapitalised } from './surface.ts';
import { between } from './tokenize.ts';
import type { Evidence } from './types.ts';

/** Initials and patronymics looked past for a first name. */
const mostBetween = 3;
/** Words from the start of a sentence to a name that its first phrase ends with. */
const longestIntroduction = 5;

/** What is asked of one name of a person. */
interface Name {
  readonly block: Block;
  readonly hit: Hit;
  readonly around: NameSurroundings;
  /** Words of the longest name of the same person that covers it. */
  readonly first: number;
  readonly last: number;
  readonly text: (word: number) => string;
  readonly isCapital: (word: number) => boolean;
  readonly isLetter: (word: number) => boolean;
  /** Whether these words, in this order, are a name of the person. */
  readonly isOwn: (...order: number[]) => boolean;
  readonly add: (kind: string, words?: string) => void;
}

/** @returns evidence against a person's name; of each kind the first is kept by the caller. */
export function bearerEvidence(block: Block, hit: Hit, entity: GazetteerEntity, around: NameSurroundings): readonly Evidence[] {
  const { text, tokens, gazetteer } = block;
  const found: Evidence[] = [];
  const name: Name = {
    block, hit, around, ...around.wholeName(hit),
    text: (word) => text.slice(tokens.starts[word], tokens.ends[word]),
    isCapital: (word) => word >= 0 && word < tokens.count && isCapitalised(text, tokens.starts[word]!),
    isLetter: (word) => tokens.ends[word]! - tokens.starts[word]! === 1 && /\p{Lu}/u.test(text.charAt(tokens.starts[word]!)),
    isOwn: (...order) => isNameInOrder(gazetteer, block.lemmas, gazetteer.aliasEntity[hit.alias]!, order),
    add: (kind, words = '') => { found.push({ kind, text: words }); },
  };
  toldAfter(name, entity);
  namedBefore(name);
  namedAfter(name);
  return found;
}

const words = ({ text, tokens }: Block, { first, last }: CueHit): string => text.slice(tokens.starts[first], tokens.ends[last]);

/** "Dmitry Peskov, 34, a plumber": a trade that is none of the covered person's roles (the classes that speak for the name) is a namesake's. */
function toldAfter(name: Name, entity: GazetteerEntity): void {
  const { block, hit, around, add } = name;
  const { text, lang, tokens } = block;
  const told = appositionAfter(text, tokens.ends[hit.last]!, lang);
  if (!told || name.first < hit.first) return;
  if (told.age === undefined && isIntroduced(block, hit)) return;
  let word = hit.last + 1;
  while (word < tokens.count && tokens.starts[word]! < told.noun) word++;
  const trade = around.tradeAt(word) ?? (around.isFormer(word) || word + 1 >= tokens.count || !joins(text, tokens, word) ? undefined : around.tradeAt(word + 1));
  if (!trade) return;
  const isRole = around.cuesAround(hit.first).some(({ cue, first, last }) => first <= trade.last && trade.first <= last && entity.cues.near?.includes(cue));
  if (!isRole) add('other-trade', words(block, trade));
}

/** "According to Putin, a farmer should …": a name that ends the first phrase of a sentence is followed by its subject. */
function isIntroduced({ text, tokens, sentences }: Block, { first }: Hit): boolean {
  let start = first;
  while (start > 0 && first - start < longestIntroduction && sentences[start - 1] === sentences[first]) start--;
  return /^(?:according|as|for|to|in|under|with|like|unlike|selon|pour|avec|comme|d|según|para|con|como|laut|nach|für|mit|wie)$/iu.test(text.slice(tokens.starts[start], tokens.ends[start]));
}

/** "С Лукашенко", "A Lukashenko": a letter without a full stop is a small word at the start of its sentence, but for English, which leaves the stop out. */
const isInitial = (letter: string, gap: string, lang: string): boolean => gap.startsWith('.') || (lang === 'en' && !/[AI]/u.test(letter));

/** "M. Peskov" is Monsieur Peskov in French, and no initial. */
const isHonorific = (letter: string, lang: string): boolean => letter === 'M' && lang === 'fr';

/** "Viktor Lukashenko", "Dr. Maria V. Putin", "Сергей Петрович Лавров", "Viktor (Vitya) Lukashenko", "the pianist V. Lukashenko": somebody else's surname. */
function namedBefore(name: Name): void {
  const { block, first, last, around, text, isCapital, isLetter, isOwn, add } = name;
  const { tokens, lang } = block;
  const joined = (word: number): boolean => word >= 0 && joins(block.text, tokens, word) && isCapital(word);
  // a name of several words that does not begin with an initial is whole: only another first name right before it says that it is another's
  if (first < last && !isLetter(first)) {
    if (joined(first - 1) && around.isGivenName(first - 1) && between(block.text, tokens, first - 1) === ' ') add('other-given-name', text(first - 1));
    return;
  }
  let initial: number | undefined;
  let patronymic: number | undefined;
  let word = first - 1;
  for (let passed = 0; passed < mostBetween && joined(word); passed++, word--) {
    if (isLetter(word)) {
      if (isHonorific(text(word), lang) || !isInitial(text(word), between(block.text, tokens, word), lang)) return;
      initial ??= word;
    } else if (isPatronymic(text(word)) && !around.isGivenName(word)) patronymic ??= word;
    else break;
  }
  let given = joined(word) && !isLetter(word) ? word : undefined;
  if (word === first - 1) {
    const nicknamed = beforeNickname(name);
    if (nicknamed !== undefined) {
      if (around.isGivenName(nicknamed) && !isOwn(nicknamed, last)) add('other-given-name', text(nicknamed));
      return;
    }
    // "Tadeusz Boy-Żeleński"
    if (given !== undefined && between(block.text, tokens, word) === '-' && joined(word - 1) && around.isGivenName(word - 1) && !around.isGivenName(word)) given = word - 1;
  }
  if (given !== undefined && (around.isGivenName(given) || (patronymic !== undefined && !around.isCue(given)))) {
    if (!isOwn(given, last)) return add('other-given-name', text(given));
    // the whole name is another's, but for the patronymic
    if (patronymic !== undefined && !isOwn(given, patronymic, last)) return add('other-bearer', text(patronymic));
    if (first < last) return;
  }
  if (given !== undefined && initial === undefined && isUnknown(name, given)) add(first < last ? 'capital-and-initial' : 'capital-before', text(given));
  // "D. A. Lukashenko" is no A. Lukashenko
  if (initial !== undefined) add(first < last ? 'other-given-name' : 'other-initial', text(initial));
}

/** Small words after which a capital is a place or a day: "in Washington Zelensky said". */
const placed = /^(?:in|on|w|we|v|ve|в|во|у|ў|на|en|à|au)$/iu;

/** A word that may be a first name which no list has: a capital in the middle of a sentence that nothing else explains. German writes all nouns so. */
function isUnknown({ block, around, last, text, isOwn }: Name, word: number): boolean {
  return block.lang !== 'de' && word > 0 && !placed.test(text(word - 1)) && block.sentences[word - 1] === block.sentences[word] && !around.isCue(word) && !around.isName(word) && between(block.text, block.tokens, word) === ' ' &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(text(word)) && !isOwn(word, last);
}

/** The word before a nickname in quotation marks or brackets that stands right before the name. */
function beforeNickname({ block: { text, tokens }, first }: Name): number | undefined {
  if (first < 2 || !/^[)\]"”’'»“‘]\s$/u.test(between(text, tokens, first - 1))) return undefined;
  for (let word = first - 1; word > 0 && word >= first - 2; word--) {
    const gap = between(text, tokens, word - 1);
    if (/^\s[([«„“"'‘”]$/u.test(gap)) return word - 1;
    if (gap !== ' ') return undefined;
  }
  return undefined;
}

/** "PUTIN Igor 10.2", "Lukashenko, Viktor (1931)", "Лавров Сергей Петрович", "Putin I. (RUS)", "Putin et al.": the surname first. */
function namedAfter(name: Name): void {
  const { block, first, last, around, text, isCapital, isLetter, isOwn, add } = name;
  const { tokens, sentences } = block;
  if (first < last) return;
  const gap = last + 1 < tokens.count ? /^(,?)\s$/u.exec(between(block.text, tokens, last)) : null;
  if (!gap) return;
  const next = last + 1;
  if (/^et al(?![\p{L}\p{N}])/u.test(block.text.slice(tokens.starts[next], tokens.starts[next]! + 6))) return add('other-given-name', 'et al.');
  if (!isCapital(next) || sentences[next] !== sentences[last]) return;
  const joined = (word: number): boolean => word + 1 < tokens.count && joins(block.text, tokens, word) && isCapital(word + 1) && /\p{L}/u.test(text(word + 1));
  const tail = block.text.slice(tokens.ends[next], tokens.ends[next]! + 12);
  if (isLetter(next)) {
    // "Putin, V. Zelensky and …": the initial is the next one's
    let end = next;
    while (end < next + 2 && joined(end) && isLetter(end + 1)) end++;
    if (!block.text.startsWith('.', tokens.ends[end]) || joined(end)) return;
    const order = Array.from({ length: end - last }, (_, n) => next + n);
    // three letters of a country in brackets: a list of results
    const isResult = /^\.\s?\(\p{Lu}{3}\)/u.test(block.text.slice(tokens.ends[end], tokens.ends[end]! + 8));
    if (isResult) add('other-given-name', text(next));
    else if (!isOwn(...order, last)) add('other-initial', text(next));
    return;
  }
  if (!around.isGivenName(next)) return;
  const hasPatronymic = joined(next) && isPatronymic(text(next + 1));
  if (isOwn(next, last)) {
    if (hasPatronymic && !isOwn(next, next + 1, last)) add('other-bearer', text(next + 1));
    return;
  }
  if (!hasPatronymic) {
    // "Putin Angela Merkel": the first name has a surname of its own
    if (joined(next) && !isLetter(next + 1) && !/^\p{Lu}{3}$/u.test(text(next + 1))) return;
    // "Lukashenko, Viktor and …": with a comma only where such an entry ends
    if (gap[1] === ',' && !(isEntry(name) && /^(?:\s?[;:.)]|\s\(|,\s\d|\s\p{Lu}\.|$)/u.test(tail))) return;
  }
  add('other-given-name', text(next));
}

/** Whether an entry of a list begins with the name: nothing before it but a number, a bracket or a semicolon. */
function isEntry({ block: { text, tokens, sentences }, first }: Name): boolean {
  return first === 0 || sentences[first - 1] !== sentences[first] || /[;(\n•|]\s*$/u.test(between(text, tokens, first - 1));
}
