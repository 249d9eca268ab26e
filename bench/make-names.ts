/**
 * A universe of aliases, in order of fame: the gazetteer of n aliases is the first n, so that a larger one finds more on the same page.
 * Four aliases in five are names of persons, in groups of four: in full, the other way round, with a second name, the surname alone.
 */
import type { EntitySource, GazetteerSource, NameSource } from '../engine/index.ts';
import { languages, type LanguageParts } from './languages.ts';
import { Chance } from './random.ts';

export interface MadeNames {
  /**
   * 'exact': no alias may be misspelled or asked for evidence, none has forms: the count says how many strings are looked for.
   * 'plain': fixed, but misspellings are found and surnames are gated. 'whole': every name inflects as its language does, with cues and events.
   */
  readonly as: 'exact' | 'plain' | 'whole';
}

const seed = 2023;
const aliasesOfOne = 4;

/** The entities that hold the first `count` aliases of the universe, made one after the other: they need not all be in memory. */
export function* makeEntities(count: number, { as }: MadeNames): Generator<EntitySource> {
  const chance = new Chance(seed);
  const use = (of: 'full' | 'surname'): Pick<NameSource, 'use'> => ({ use: as === 'exact' ? 'common' : of });
  for (let made = 0, number = 0; made < count; number++) {
    const parts = languageByShare(chance);
    const name = (text: string, of: 'full' | 'surname' = 'full'): NameSource => ({ text, lang: parts.lang, ...use(of), ...(as !== 'whole' && { fixed: true }) });
    const all = chance.next() < 0.8 ? person(parts, chance, name) : [name(office(parts, chance))];
    const names = all.slice(0, count - made);
    made += names.length;
    yield {
      id: `e${number}`, kind: all.length === aliasesOfOne ? 'person' : 'institution', label: names[0]!.text, names,
      ...(as === 'whole' && { cues: { near: ['office-word'], notAfter: ['club'] } }),
    };
  }
}

function person(parts: LanguageParts, chance: Chance, name: (text: string, of?: 'full' | 'surname') => NameSource): NameSource[] {
  const given = chance.pick(parts.given);
  const second = chance.pick(parts.given);
  const family = surname(parts, chance);
  return [name(`${given} ${family}`), name(family, 'surname'), name(`${given} ${second} ${family}`), name(`${family} ${given}`)];
}

export function surname({ surname: { begin, middle, end } }: LanguageParts, chance: Chance): string {
  return chance.pick(begin) + (chance.next() < 0.75 ? chance.pick(middle) : '') + chance.pick(end);
}

const office = (parts: LanguageParts, chance: Chance): string =>
  [chance.pick(parts.offices), chance.pick(parts.offices), surname(parts, chance)].slice(0, 2 + chance.below(2)).join(' ');

export function languageByShare(chance: Chance): LanguageParts {
  let at = chance.next();
  return languages.find(({ share }) => (at -= share) < 0) ?? languages[0]!;
}

/** A gazetteer's source of so many aliases, which are made while they are read; 'whole' adds cue words and an event for every tenth actor. */
export function makeSource(count: number, how: MadeNames): GazetteerSource {
  const isWhole = how.as === 'whole';
  const cueWords = Object.fromEntries(languages.map(({ lang, offices }) => [lang, offices]));
  return {
    id: `made-${count}-${how.as}`, version: '1', nameCount: count,
    entities: { [Symbol.iterator]: () => (isWhole ? withEvents(makeEntities(count, how)) : makeEntities(count, how)) },
    cues: isWhole ? { 'office-word': cueWords, 'club': { en: ['FC', 'Dynamo'], ru: ['Динамо', 'клуб*'] } } : {},
  };
}

function* withEvents(actors: Iterable<EntitySource>): Generator<EntitySource> {
  const concerned: string[] = [];
  let number = 0;
  for (const actor of actors) {
    if (number++ % 10 === 0) concerned.push(actor.id);
    yield actor;
  }
  for (const [i, id] of concerned.entries()) {
    yield {
      id: `ev${i}`, kind: 'event', label: `Event ${i}`, names: [],
      event: { date: '2023-01-24', anchors: [[id]], reach: 'paragraph', wordings: languages.map((parts) => wording(parts, new Chance(i))) },
    };
  }
}

const wording = ({ lang, syllables }: LanguageParts, chance: Chance) => ({
  lang, head: [`${chance.pick(syllables)}${chance.pick(syllables)}${chance.pick(syllables)}*`],
  with: [[`${chance.pick(syllables)}${chance.pick(syllables)}${chance.pick(syllables)}*`]], within: 4,
});
