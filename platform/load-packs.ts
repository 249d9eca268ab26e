/** The bundled packs, their names and their facts: read when they are first needed, one copy in each part of the extension that needs them. */
import browser from 'webextension-polyfill';
import { openGazetteer, type Gazetteer } from '../engine/index.ts';
import { indexCards, makeCard, type Card, type CardIndex, type CardRequest, type PackCards } from '../packs/index.ts';
import { reportProblem } from './errors.ts';
import { loadSettings } from './settings.ts';

/** A file of the packs among the extension's own, as `npm run packs:build` writes them to public/packs. They were checked when they were built, and nobody but the browser can change them. */
const packFile = (name: string): Promise<Response> => fetch(browser.runtime.getURL(`packs/${name}`));

/** What is asked for once and then kept, unless it failed: the next request tries again. */
function once<T>(load: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (id) => {
    let loading = loaded.get(id);
    if (!loading) {
      loaded.set(id, loading = load(id));
      loading.catch((error: unknown) => {
        loaded.delete(id);
        reportProblem('packs', error);
      });
    }
    return loading;
  };
}

const loadList = once(async (name) => (await packFile(name)).json() as Promise<readonly string[]>);
/** Ids of the bundled packs, in the order in which they are asked. */
const packIds = (): Promise<readonly string[]> => loadList('index.json');

const loadCards = once(async (id) => indexCards(await (await packFile(`${id}.cards.json`)).json() as PackCards));
const loadGazetteer = once(async (id) => openGazetteer(await (await packFile(`${id}.names.bin`)).arrayBuffer()));

/** All bundled packs, switched off or not. */
export const loadPacks = async (): Promise<readonly CardIndex[]> => Promise.all((await packIds()).map(loadCards));

/** How many bytes each bundled pack takes on the disk, names and cards together. */
export const packSizes = async (): Promise<Readonly<Record<string, number>>> => Object.fromEntries(await Promise.all((await packIds()).map(async (id) => {
  const parts = await Promise.all([`${id}.names.bin`, `${id}.cards.json`].map(async (name) => (await (await packFile(name)).blob()).size));
  return [id, parts.reduce((sum, size) => sum + size, 0)] as const;
})));

/** The names of all bundled packs but those switched off: the one copy for all tabs, for as long as the background lives. */
export const loadGazetteers = async (offPacks: readonly string[]): Promise<readonly { readonly pack: string; readonly gazetteer: Gazetteer }[]> =>
  Promise.all((await packIds()).filter((id) => !offPacks.includes(id)).map(async (pack) => ({ pack, gazetteer: await loadGazetteer(pack) })));

/** The card of an entity from the first pack in use that covers it; null when none does. */
export async function cardFor(request: CardRequest): Promise<Card | null> {
  const { offPacks } = await loadSettings();
  for (const id of (await packIds()).filter((pack) => !offPacks.includes(pack))) {
    const card = makeCard(await loadCards(id), request);
    if (card) return card;
  }
  return null;
}
