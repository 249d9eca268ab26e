import { citeCard, type PopupActions } from '../../components/index.ts';
import { askForAccess, changeSettings, openPanel, openSettings, reloadTab, rescanTab, tomorrowAfter, withSite, type TabState } from '../../platform/index.ts';

export interface ActionsOptions {
  /** The tab under the popup, as last seen. */
  readonly tab: () => TabState | null;
  /** Whether the last change could not be stored. */
  readonly failed: (yes: boolean) => void;
}

const without = (list: readonly string[], entry: string): string[] => list.filter((other) => other !== entry);

/** What the reader can do in the popup, said to the platform. */
export function createActions({ tab, failed }: ActionsOptions): PopupActions {
  const change = (...arguments_: Parameters<typeof changeSettings>) => void changeSettings(...arguments_).then(() => failed(false), () => failed(true));
  const onTab = (act: (tab: TabState) => unknown) => { const now = tab(); if (now) act(now); };
  return {
    setEverywhere: (enabled) => change({ enabled }),
    setSite: (on) => onTab(({ site }) => { if (site !== null) change(({ offSites }) => ({ offSites: withSite(offSites, site, !on) })); }),
    setPaused: (paused) => change({ pausedUntil: paused ? tomorrowAfter(Date.now()) : 0 }),
    setStrictness: (strictness) => change({ strictness }),
    setDensity: (density) => change({ density }),
    setTheme: (theme) => change({ theme }),
    setKind: (group, on) => change(({ kinds }) => ({ kinds: { ...kinds, [group]: on } })),
    setPack: (id, on) => change(({ offPacks }) => ({ offPacks: on ? without(offPacks, id) : [...without(offPacks, id), id] })),
    rescan: () => onTab(({ tabId }) => rescanTab(tabId)),
    reload: () => onTab(({ tabId }) => reloadTab(tabId)),
    // The popup has done its part; it would cover the panel where that is a tab
    openPanel: () => onTab(({ tabId }) => void openPanel(tabId).then(() => close())),
    openSettings: () => void openSettings().then(() => close()),
    // Straight from the click: a browser asks for nothing later
    allow: (where) => onTab(({ address }) => askForAccess(where === 'site' && address !== undefined ? address : null)),
    copy: (card, format) => navigator.clipboard.writeText(citeCard(card, format)).then(() => true, () => false),
  };
}
