/** The gallery of components in a browser of the tests. */
import { buildGallery } from '../../../scripts/gallery/build-gallery.ts';
import type * as gallery from '../../../components/gallery/gallery.tsx';
import type { Tab } from '../harness/driver.ts';
import type { Site } from '../harness/site.ts';

declare global {
  interface Window { readonly gallery: typeof gallery }
}

export type Showing = gallery.Showing;
export type State = (typeof gallery.states)[number];

let built: Promise<string> | null = null;

/** Opens the gallery and tells which states it has. */
export async function openGallery(tab: Tab, site: Site): Promise<readonly State[]> {
  await tab.open(`${site.add('/gallery', await (built ??= buildGallery()))}#none`);
  return tab.run(() => window.gallery.states);
}

/** Shows one state alone, at rest. */
export const show = (tab: Tab, showing: Showing): Promise<void> => tab.run((wanted) => window.gallery.show(wanted), showing);
