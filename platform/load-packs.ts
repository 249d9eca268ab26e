/** The facts of the bundled packs: read when they are first needed, one copy in each part that shows them. */
import browser from 'webextension-polyfill';
import { indexCards, makeCard, type Card, type CardIndex, type CardRequest, type PackCards } from '../packs/index.ts';
import { loadSettings } from './settings.ts';

/** The packs in the extension's own files, as `npm run packs:build` writes them to public/packs. */
const bundled: readonly string[] = ['belarus-pact'];

const loaded = new Map<string, Promise<CardIndex>>();

/** A pack's cards. They were checked when they were built, and nobody but the browser can change the extension's files. */
function loadPack(id: string): Promise<CardIndex> {
  const known = loaded.get(id);
  if (known) return known;
  const loading = fetch(browser.runtime.getURL(`packs/${id}.cards.json`))
    .then((response) => response.json() as Promise<PackCards>)
    .then(indexCards);
  loaded.set(id, loading);
  loading.catch(() => loaded.delete(id)); // the next request tries again
  return loading;
}

/** All bundled packs, switched off or not. */
export const loadPacks = (): Promise<readonly CardIndex[]> => Promise.all(bundled.map(loadPack));

/** The card of an entity from the first pack in use that covers it; null when none does. */
export async function cardFor(request: CardRequest): Promise<Card | null> {
  const { offPacks } = await loadSettings();
  for (const id of bundled.filter((pack) => !offPacks.includes(pack))) {
    const card = makeCard(await loadPack(id), request);
    if (card) return card;
  }
  return null;
}
