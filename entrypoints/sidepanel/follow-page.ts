/** The page beside the panel, followed: another tab, another page, a change of its text, a card opened on it. */
import type { PanelPage } from '../../components/index.ts';
import { listTab, watchActiveMention, watchActiveTab, type TabState } from '../../platform/index.ts';
import { keyOf, pageOfFrames } from './page-of-frames.ts';

export interface Followed {
  readonly tab: TabState | null;
  readonly page: PanelPage | null;
}

/** Calls back with what is beside the panel now, whenever it is another, until the signal aborts. */
export function followPage(onChange: (followed: Followed) => void, signal: AbortSignal): void {
  let tab: TabState | null = null;
  let page: PanelPage | null = null;
  /** What the page was listed for: the same tab, address and revision need no other list. */
  let listedFor = '';
  let turn = 0;
  const tell = (): void => { if (!signal.aborted) onChange({ tab, page }); };

  const list = async (of: TabState): Promise<void> => {
    const mine = ++turn;
    const frames = await listTab(of.tabId);
    if (mine !== turn || signal.aborted) return;
    page = pageOfFrames(frames, page);
    if (!page) listedFor = '';
    tell();
  };

  void watchActiveTab((state) => {
    const isOther = state.tabId !== tab?.tabId || state.address !== tab.address;
    tab = state;
    const wanted = `${state.tabId} ${state.address} ${state.status?.revision} ${state.status?.entityIds?.length}`;
    if (isOther || !state.status) {
      page = null;
      listedFor = '';
      turn++;
    }
    tell();
    if (!state.status || wanted === listedFor) return;
    listedFor = wanted;
    void list(state);
  }, signal);
  watchActiveMention((tabId, frameId, id) => {
    if (!page || tabId !== tab?.tabId) return;
    page = { ...page, active: id === null ? null : keyOf(frameId, id) };
    tell();
  }, signal);
}
