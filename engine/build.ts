/** The door for whoever compiles packs: names -> gazetteer bytes. Kept apart from index.ts, so that a page never loads it. */
export { buildGazetteer } from './build-gazetteer.ts';
export { inflectedForms } from './collect-aliases.ts';
export { packGazetteer } from './transport.ts';
