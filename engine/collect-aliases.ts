/** Pack -> flat list of aliases, each a sequence of words with all their forms: the linguistic half of building a gazetteer. */
import type { AliasProfile, AliasRole } from './gazetteer.ts';
import { foldWord, standsAlone } from './fold.ts';
import { nameForms, transliterations, type WordForms } from './morphology/index.ts';
import type { EntitySource, GazetteerSource, NameSource, NameUse } from './source.ts';
import { foldedWords } from './tokenize.ts';

/** One word of an alias, folded. */
export interface WordPattern {
  readonly base: string;
  /** All other forms, folded; 'any' for a declared stem ("pakt*"). */
  readonly forms: readonly string[] | 'any';
}

export interface AliasPattern {
  readonly words: readonly WordPattern[];
  /** Index of the entity, or of the cue class for a cue. */
  readonly entity: number;
  readonly profile: Omit<AliasProfile, 'langs'>;
  /** Heads and modifiers: which wording of the event; modifiers: which group. */
  readonly wording?: number;
  readonly group?: number;
  readonly lang: string;
  /** The name to show; '' for helpers, and for events and made spellings, which are shown by the entity's label. */
  readonly text: string;
}

/** Articles are no part of a name: marks leave them out, so the pack's spelling loses them too. */
const articles: ReadonlySet<string> = new Set(['the', 'la', 'le', 'les', 'el', 'los', 'las', 'der', 'die', 'das', 'il', 'lo']);

const primary = (lang: string): string => lang.toLowerCase().split('-')[0]!;

/** Whether a text has a character that is a word by itself (T4): such a text is cut as the page's is, and has no endings. */
const isUnspaced = (text: string): boolean => Array.from(text).some((letter) => standsAlone(letter.charCodeAt(0)));

/** The folded words of a name with their folded forms. */
export function inflectedForms(name: NameSource, entity: Pick<EntitySource, 'kind' | 'gender'>): WordPattern[] {
  if (name.fixed || isUnspaced(name.text)) return withoutArticle(foldedWords(name.text).map((base) => ({ base, forms: [] })));
  const words = nameForms(name, entity.kind, name.gender === 'n' ? undefined : name.gender ?? entity.gender).map(folded);
  return withoutArticle(words.filter(({ base }) => base !== ''));
}

/** Of words that nameForms() keeps: one pattern each, which the stem table knows again. */
const patterns = new WeakMap<WordForms, WordPattern>();

function folded(word: WordForms): WordPattern {
  let pattern = patterns.get(word);
  if (pattern === undefined) patterns.set(word, (pattern = { base: foldWord(word.base), forms: [...new Set(word.forms.map(foldWord))] }));
  return pattern;
}

function withoutArticle(words: WordPattern[]): WordPattern[] {
  const first = words[0];
  // l'Ukraine, d'Ukraine: a single letter before an apostrophe is an article or preposition
  return first && words.length > 1 && (articles.has(first.base) || (first.base === 'l' && words.length === 2)) ? words.slice(1) : words;
}

/** A declared phrase: words that may end in '*'; where `inflect` is given, words without a star inflect as a name of that language would. */
function phrase(text: string, inflect?: { lang: string; entity: Pick<EntitySource, 'kind' | 'gender'> }): WordPattern[] {
  if (inflect && !text.includes('*')) return inflectedForms({ text, lang: inflect.lang }, inflect.entity);
  return text.trim().split(/[\s\-‐’']+/u).flatMap((word): WordPattern[] =>
    word.endsWith('*') && !isUnspaced(word) ? [{ base: foldWord(word.slice(0, -1)), forms: 'any' }] : foldedWords(word).map((base) => ({ base, forms: [] })))
    .filter(({ base }) => base !== '');
}

/** The cue words of a pack and its common words, duplicates included. */
export function* cueAliases({ cues, commonWords = [] }: Pick<GazetteerSource, 'cues' | 'commonWords'>): Generator<AliasPattern> {
  for (const [entity, [cue, byLang]] of Object.entries(cues).entries()) {
    for (const [lang, words] of Object.entries(byLang)) {
      for (const word of words) yield { words: phrase(word, inflectionOf(cue, word, lang)), entity, profile: { role: 'cue', use: 'full' }, lang: primary(lang), text: '' };
    }
  }
  for (const word of commonWords) yield { words: phrase(word), entity: 0, profile: { role: 'common', use: 'full' }, lang: 'mul', text: '' };
}

/** First names inflect as names, other proper names among the cues (clubs, towns) as institutions; common words carry their '*'. */
function inflectionOf(cue: string, word: string, lang: string) {
  if (cue === 'given-name') return { lang, entity: { kind: 'person' } } as const;
  return /^\p{Lu}\p{Ll}/u.test(word) ? { lang, entity: { kind: 'institution' } } as const : undefined;
}

/** All aliases that an entity declares or implies, duplicates included. */
export function* entityAliases(entity: EntitySource, index: number): Generator<AliasPattern> {
  const alias = (words: WordPattern[], role: AliasRole, lang: string, text: string, more: Partial<AliasProfile> = {}): AliasPattern =>
    ({ words, entity: index, profile: { role, use: 'full' as NameUse, ...more }, lang: primary(lang), text });

  for (const name of entity.names) {
    const use = { use: name.use ?? 'full', ...(name.only && { only: name.only.map(primary) }) } as const;
    yield alias(inflectedForms(name, entity), 'name', name.lang, entity.kind === 'event' ? '' : name.text, use);
    if (entity.kind !== 'person' || name.fixed || name.use === 'given') continue;
    for (const made of transliterations(name.text, name.lang)) {
      yield alias(inflectedForms({ ...name, ...made }, entity), 'name', made.lang, '', { ...use, made: true });
    }
  }
  for (const { text, lang, from, until } of entity.titles ?? []) {
    yield alias(phrase(text, { lang, entity: { kind: 'institution' } }), 'title', lang, text, { held: { from, until } });
  }
  for (const { text, lang, other } of entity.not ?? []) yield alias(phrase(text, { lang, entity }), 'exclusion', lang, '', other ? { other } : {});
  for (const [wording, { lang, head, with: groups }] of (entity.event?.wordings ?? []).entries()) {
    for (const word of head) yield { ...alias(phrase(word), 'head', lang, ''), wording };
    for (const [group, words] of groups.entries()) {
      for (const word of words) yield { ...alias(phrase(word), 'modifier', lang, ''), wording, group };
    }
  }
  for (const { lang, head } of entity.event?.short ?? []) {
    for (const word of head) yield alias(phrase(word), 'short', lang, '');
  }
}
