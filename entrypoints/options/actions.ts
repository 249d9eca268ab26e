import type { OptionsActions, SiteAnswer } from '../../components/index.ts';
import {
  askForAccess, changeSettings, coveredBy, isRefusal, makeBackup, openBackup, putBack, resetEverything, restoreBackup, shortcutOpener, tomorrowAfter, typedSite, withSite, type Everything, type Settings,
} from '../../platform/index.ts';
import { paintSample } from '../shared/paint-sample.ts';
import { saveFile } from '../shared/save-file.ts';

export interface ActionsOptions {
  /** As last heard of; null before. */
  readonly settings: () => Settings | null;
  /** Whether the last change could not be stored. */
  readonly failed: (yes: boolean) => void;
  /** Beginning of a backup file's name. */
  readonly fileName: string;
}

/** What the reader can do on the settings page, said to the platform. */
export function createActions({ settings, failed, fileName }: ActionsOptions): OptionsActions {
  const set: OptionsActions['set'] = (change) => void changeSettings(change).then(() => failed(false), () => failed(true));
  /** What stood before the last restore or reset. */
  let before: Everything | null = null;
  const worked = (act: Promise<unknown>): Promise<boolean> => act.then(() => true, () => false);
  const openShortcuts = shortcutOpener();
  return {
    set,
    setPaused: (paused) => set({ pausedUntil: paused ? tomorrowAfter(Date.now()) : 0 }),
    addSite: (typed) => {
      const answer = typedSite(typed);
      if ('trouble' in answer) return answer;
      const { site } = answer;
      const by = coveredBy(site, settings()?.offSites ?? []);
      if (by !== undefined) return { known: site, by } satisfies SiteAnswer;
      set(({ offSites }) => ({ offSites: withSite(offSites, site, true) }));
      return { added: site };
    },
    removeSite: (site) => set(({ offSites }) => ({ offSites: offSites.filter((one) => one !== site) })),
    // Straight from the click: a browser asks for nothing later
    allow: () => void askForAccess(null),
    async saveBackup() {
      const name = `${fileName}-${new Date().toLocaleDateString('sv')}.json`; // Swedish dates are ISO dates
      const content = await makeBackup().catch(() => null);
      if (content === null) return null;
      saveFile({ name, type: 'application/json', content });
      return name;
    },
    async restore(file) {
      const backup = await openBackup(file);
      if (isRefusal(backup)) return backup;
      return await worked(restoreBackup(backup).then((now) => { before = now; })) ? 'restored' : 'failed';
    },
    reset: () => worked(resetEverything().then((now) => { before = now; })),
    undo: () => (before ? worked(putBack(before)) : Promise.resolve(false)),
    openShortcuts: openShortcuts && (() => void openShortcuts()),
    paint: paintSample,
  };
}
