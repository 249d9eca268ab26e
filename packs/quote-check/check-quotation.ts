/** A quotation of the page beside the wording that the pack has. It tells what differs, and never who is right. */
import type { CardIndex } from '../index-cards.ts';
import { answeredFact } from '../make-card.ts';
import type { CardFact, Fact, Quotation, Source } from '../types.ts';
import { alignWords, spokenOf, type Alignment, type WordDiff } from './align-words.ts';
import { quotedWords, type QuotedWord } from './quoted-words.ts';
import { sharedTopic } from './shared-topic.ts';

const quoteMatches = ['same', 'shortened', 'worded differently', 'possibly another translation'] as const;
export type QuoteMatch = (typeof quoteMatches)[number];

/** A quotation as the page has it. Plain data, so that it can come from a frame by message. */
export interface QuotationOnPage {
  readonly text: string;
  /** BCP 47 tag of the text, '' when unknown. */
  readonly lang: string;
  /** Covered entities beside the quotation, nearest first; `rank` is 0 in the same sentence and grows with the distance. */
  readonly near: readonly { readonly entity: string; readonly rank: number }[];
  /** Covered entities mentioned in the quotation itself. */
  readonly inside: readonly string[];
}

/** The wording of the pack that was laid beside the page's. */
export interface PackWording {
  readonly exact: string;
  readonly lang: string;
  /** Where it stands; undefined only when the pack names a source that it does not have. */
  readonly source: Source | undefined;
  /** The words as spoken, or a translation of them. */
  readonly isTranslation: boolean;
}

export interface QuoteFinding {
  readonly match: QuoteMatch;
  /** With its status and its replies, as a card shows it. */
  readonly fact: CardFact;
  readonly quotation: Quotation;
  readonly wording: PackWording;
  /** Both texts from end to end; spans in the page's text and in wording.exact. */
  readonly diff: readonly WordDiff[];
}

interface Found extends Omit<QuoteFinding, 'fact'> {
  readonly fact: Fact;
  readonly index: CardIndex;
  /** Words that agree. */
  readonly both: number;
}

/** Fewer words than this that agree could be a phrase that anybody uses. The shortest quotations of packs have as many. */
const leastWords = 4;
/** Longer ones are speeches and documents: to lay them beside a sentence costs time and tells nothing. */
const mostWords = 1_000;
/**
 * Least share of agreeing words in the stretch where both run together, for "worded differently". Rewordings by editors keep two words of three;
 * two translations of one sentence seldom keep that many, and two different sentences of one speaker share less than a third.
 */
const leastAgreement = 0.62;
/** Least share of the shorter text that has to run together with the other, so that one common half-sentence does not make two statements one. */
const leastCover = 0.6;
/** So many words have to agree where only the end of one is the beginning of the other: a phrase of the topic, such as the name of a treaty, makes up five. */
const leastOverlap = 6;

/** What the packs have to say to a quotation near a speaker of theirs, best match first of all packs; null: it is not in them, and nothing is said. */
export function checkQuotation(packs: readonly CardIndex[], page: QuotationOnPage): QuoteFinding | null {
  const words = quotedWords(page.text);
  if (spokenOf(words).length < leastWords || words.length > mostWords) return null;
  const nearest = Math.min(...page.near.filter(({ entity }) => packs.some((index) => speaks(entity, index))).map(({ rank }) => rank));
  const found: Found[] = [];
  for (const index of packs) {
    for (const [quotation, fact] of quotationsOf(index)) {
      const speaker = page.near.find(({ entity }) => entity === quotation.speaker);
      if (speaker === undefined) continue;
      for (const wording of wordingsOf(quotation, index)) {
        if (!isSameLanguage(page.lang, wording.lang)) continue;
        const theirs = quotedWords(wording.exact);
        const alignment = alignWords(words, theirs);
        // with another speaker nearer, or in an unknown language, only the very words can tell
        const isSure = page.lang !== '' && speaker.rank === nearest;
        const match = verbatim(alignment) ?? (isSure ? reworded(alignment, words, theirs) ?? translated(page, words, theirs, wording, fact) : null);
        if (match !== null) found.push({ match, fact, quotation, wording, diff: alignment.diff, both: alignment.both, index });
      }
    }
  }
  // of two that fit alike, the one that the pack quotes in this language before one that it only adds as the original
  const isAdded = ({ quotation, wording }: Found): number => (wording.exact === quotation.exact ? 0 : 1);
  const [best] = found.sort((a, b) => quoteMatches.indexOf(a.match) - quoteMatches.indexOf(b.match) || b.both - a.both || isAdded(a) - isAdded(b));
  if (!best) return null;
  const { both: _both, index, fact, ...finding } = best;
  return { ...finding, fact: answeredFact(fact, index) };
}

/** A person, or whoever else the pack quotes: a state or a newspaper that stands nearer takes nobody's words. */
function speaks(entity: string, { entities, cards }: CardIndex): boolean {
  return entities.get(entity)?.kind === 'person' || cards.facts.some(({ quotations }) => quotations.some(({ speaker }) => speaker === entity));
}

function* quotationsOf({ cards }: CardIndex): Generator<readonly [Quotation, Fact]> {
  for (const fact of cards.facts) for (const quotation of fact.quotations) yield [quotation, fact];
}

function wordingsOf({ exact, lang, source, translated, original }: Quotation, index: CardIndex): PackWording[] {
  const wording = { exact, lang, source: index.sources.get(source), isTranslation: translated };
  return original ? [wording, { exact: original.exact, lang: original.lang, source: index.sources.get(original.source), isTranslation: false }] : [wording];
}

/** By their primary tags. Where the page does not say its language, only words that agree can tell it. */
function isSameLanguage(page: string, pack: string): boolean {
  const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;
  return page === '' || primary(page) === primary(pack);
}

function verbatim({ verbatim: how, both }: Alignment): QuoteMatch | null {
  return how === null || both < leastWords ? null : how === 'whole' ? 'same' : 'shortened';
}

function reworded({ both, apart }: Alignment, page: readonly QuotedWord[], pack: readonly QuotedWord[]): QuoteMatch | null {
  // a replaced word stands on both sides: it is one difference in a stretch of words, not two
  const agreement = both / (both + apart / 2);
  if (both < leastWords || agreement < leastAgreement || both / Math.min(page.length, pack.length) < leastCover) return null;
  // the end of the one is the beginning of the other, and what they share is as it was
  return apart > 0 ? 'worded differently' : both >= leastOverlap ? 'shortened' : null;
}

function translated(page: QuotationOnPage, words: readonly QuotedWord[], pack: readonly QuotedWord[], wording: PackWording, fact: Fact): QuoteMatch | null {
  return wording.isTranslation && sharedTopic(words, pack) && isAbout(fact, page) ? 'possibly another translation' : null;
}

/** Something else that the fact is about has to be named in the quotation or beside it: the speaker alone says a lot of things. */
function isAbout(fact: Fact, { near, inside }: QuotationOnPage): boolean {
  const named = new Set([...inside, ...near.map(({ entity }) => entity)]);
  const speakers = new Set(fact.quotations.map(({ speaker }) => speaker));
  return fact.about.some((id) => !speakers.has(id) && named.has(id));
}
