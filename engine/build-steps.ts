/**
 * Builds the bytes of a gazetteer from what a pack declares, a step at a time (build time):
 *
 *   entities --collect--> aliases --stem table--> lemmas --trie--> sections --lay out--> bytes
 *
 * Entities are taken one after the other and forgotten; what is kept of them lies in typed arrays. So a million names need some two hundred megabytes, wherever
 * this runs: the steps go on when somebody asks for the next (run-steps.ts), on the command line as in a worker.
 */
import { AliasTrie } from './alias-trie.ts';
import { cueAliases, entityAliases, type AliasPattern } from './collect-aliases.ts';
import { EntityTable } from './entity-table.ts';
import { FUZZY, FUZZY_FORMS, shortestFuzzy, type GazetteerHead } from './gazetteer.ts';
import { layOut } from './lay-out.ts';
import type { BuildStep } from './run-steps.ts';
import type { EntitySource, GazetteerSource } from './source.ts';
import { StemTable } from './stem-table.ts';

/** Aliases between two steps: a few milliseconds of work where names inflect. */
const stride = 32;

/**
 * @param source entities with names, and the cue lexicon of one pack.
 * @returns the bytes that openGazetteer() reads.
 * @throws {RangeError} when a name has no word, an id comes twice, or an entity cannot be read, naming the entity.
 */
export function* buildSteps(source: GazetteerSource): Generator<BuildStep, ArrayBuffer> {
  const stems = new StemTable();
  const trie = new AliasTrie();
  const entities = new EntityTable();
  yield* takeNames(source, entities, stems, trie);
  yield* takeCues(source, stems, trie);
  const { profiles, sections } = yield* trie.layOut(stems.lemmas);
  const head: GazetteerHead = {
    id: source.id, version: source.version, ...(source.updated !== undefined && { updated: source.updated }), cueClasses: Object.keys(source.cues), profiles, entityProfiles: entities.profiles, endings: stems.endings, aliases: sections.aliasEntity.length,
  };
  return yield* layOut(JSON.stringify(head), { ...stems.layOut(), ...sections, ...entities.layOut() });
}

function* takeNames({ entities: source, nameCount }: GazetteerSource, entities: EntityTable, stems: StemTable, trie: AliasTrie): Generator<BuildStep> {
  const total = nameCount ?? (Array.isArray(source) ? countNames(source) : undefined);
  let done = 0;
  let aliases = 0;
  let number = 0;
  for (const entity of source) {
    try {
      entities.add(entity);
      for (const pattern of entityAliases(entity, number)) {
        takeAlias(pattern, stems, trie, entity);
        if (++aliases % stride === 0) yield { phase: 'names', done, total };
      }
    } catch (error) {
      throw error instanceof RangeError ? error : new RangeError(`Entity ${number}${entity?.id === undefined ? '' : ` (${entity.id})`} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    number++;
    done += entity.names.length;
  }
  yield { phase: 'names', done, total: done };
}

/** One that is no entity has none, and is told of when its turn comes. */
const countNames = (entities: readonly (Partial<EntitySource> | undefined)[]): number => entities.reduce((sum, entity) => sum + (entity?.names?.length ?? 0), 0);

function* takeCues(source: GazetteerSource, stems: StemTable, trie: AliasTrie): Generator<BuildStep> {
  const total = Object.values(source.cues).flatMap((byLang) => Object.values(byLang)).reduce((sum, { length }) => sum + length, source.commonWords?.length ?? 0);
  let done = 0;
  for (const pattern of cueAliases(source)) {
    if (done % stride === 0) yield { phase: 'cues', done, total };
    done++;
    takeAlias(pattern, stems, trie);
  }
  yield { phase: 'cues', done, total };
}

function takeAlias({ words, entity, profile, wording, group, lang, text }: AliasPattern, stems: StemTable, trie: AliasTrie, of?: EntitySource): void {
  if (words.length === 0) {
    if (of) throw new RangeError(`${of.id}: "${text}" has no letter or digit. Give a name with at least one word.`);
    return;
  }
  const lemmas = words.map((word) => stems.lemma(word));
  // in a name of one word every form is told by itself; in a longer one the other words help, and the base form is enough
  const fuzzy = profile.role !== 'name' || (profile.use !== 'full' && profile.use !== 'surname') ? 0 : lemmas.length === 1 ? FUZZY | FUZZY_FORMS : FUZZY;
  lemmas.forEach((lemma, i) => {
    if (profile.role === 'common') stems.markCommon(lemma);
    else stems.markNamed(lemma, words[i]!.base.length < shortestFuzzy ? 0 : fuzzy);
  });
  // a name that is its entity's label is left empty: that is what an empty one shows
  trie.add(lemmas, entity, { ...profile, ...(wording && { wording }), ...(group && { group }) }, lang, text === of?.label ? '' : text);
}
