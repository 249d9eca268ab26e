/** Running text in four languages, as news has it: a vocabulary of which few words are frequent and most are rare, and names among it. */
import { languages, type LanguageParts } from './languages.ts';
import { languageByShare, makeEntities, surname } from './make-names.ts';
import { Chance } from './random.ts';

/** Distinct ordinary words of one language. */
const vocabulary = 24_000;
/** Famous aliases that may stand in a text; the gazetteers of the benchmark hold the first 500 to all of them. */
export const universe = 1_000_000;
/** One sentence in so many holds a name of the universe; as many hold one of nobody's. */
const sentencesForOneName = 3;
/** How fame falls: of all names in texts a tenth are among the first 500, two fifths among the first 50,000. */
const fame = 3.3;

export interface Paragraph { readonly lang: string; readonly sentences: readonly string[] }

/** The names that texts mention, by rank, without holding the whole universe: only every so many-th rank is ever mentioned. */
function mentionedNames(): { readonly rank: number; readonly text: string }[] {
  const names: { rank: number; text: string }[] = [];
  let rank = 0;
  for (const entity of makeEntities(universe, { as: 'exact' })) {
    for (const { text } of entity.names) {
      if (rank < 2_000 || rank % 61 === 0) names.push({ rank, text });
      rank++;
    }
  }
  return names;
}

/** Makes paragraphs until they hold so many characters; the same for the same seed. */
export class TextMaker {
  readonly #names = mentionedNames();
  readonly #words = new Map<LanguageParts, readonly string[]>(languages.map((parts) => [parts, ordinaryWords(parts)]));

  paragraphs(characters: number, seed: number): Paragraph[] {
    const chance = new Chance(seed);
    const made: Paragraph[] = [];
    for (let length = 0; length < characters;) {
      const parts = languageByShare(chance);
      const sentences = Array.from({ length: 1 + chance.below(5) }, () => this.#sentence(parts, chance));
      made.push({ lang: parts.lang, sentences });
      for (const sentence of sentences) length += sentence.length + 1;
    }
    return made;
  }

  #sentence(parts: LanguageParts, chance: Chance): string {
    const all = this.#words.get(parts)!;
    const words = Array.from({ length: 6 + chance.below(16) }, () =>
      chance.next() < 0.4 ? chance.pick(parts.little) : all[Math.floor(Math.exp(chance.next() * Math.log(all.length)))] ?? all[0]!);
    const put = (name: string): void => void words.splice(chance.below(words.length + 1), 0, name);
    if (chance.below(sentencesForOneName) === 0) put(this.#known(chance));
    if (chance.below(sentencesForOneName) === 0) put(`${chance.pick(parts.given)} ${surname(parts, chance)}`);
    if (chance.below(6) === 0) words[chance.below(words.length)] += ',';
    if (chance.below(8) === 0) put(String(1990 + chance.below(40)));
    const text = words.join(' ');
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
  }

  #known(chance: Chance): string {
    const rank = universe * chance.next() ** fame;
    let low = 0;
    let high = this.#names.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#names[middle]!.rank < rank) low = middle + 1;
      else high = middle;
    }
    return this.#names[low]!.text;
  }
}

function ordinaryWords({ lang, syllables, endings }: LanguageParts): readonly string[] {
  const chance = new Chance(lang.charCodeAt(0) * 256 + lang.charCodeAt(1));
  const words = new Set<string>();
  while (words.size < vocabulary) {
    const stem = Array.from({ length: 1 + chance.below(3) }, () => chance.pick(syllables)).join('');
    words.add(stem + (chance.next() < 0.8 ? chance.pick(endings) : ''));
  }
  return [...words];
}
