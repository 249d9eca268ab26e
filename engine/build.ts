/** The door for whoever compiles packs: names -> gazetteer bytes. Kept apart from index.ts, so that a page never loads it. */
export { buildGazetteer } from './build-gazetteer.ts';
export { scoutWords } from './scout-words.ts';
