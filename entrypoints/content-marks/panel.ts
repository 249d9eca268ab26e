/** Answers the panel; what it takes to list comes into the frame when the panel first asks. */
import type { Mention } from '../../engine/index.ts';
import type { PageSession } from '../../page/index.ts';
import { OtherSideGone, sendToBackground, type PanelList } from '../../platform/index.ts';
import { offeredPanel, type PanelAnswers } from '../shared/panel-slot.ts';
import type { Cards } from './cards.ts';

export interface Panel {
  list(): Promise<PanelList | null>;
  /** Scrolls to a mention of the last list; with `open` its card opens. False when it is gone. */
  reveal(id: number, open: boolean): boolean;
  /** Tells the panel, where one has asked, on which mention a card stands now. */
  tellActive(mention: Mention | null): void;
}

/** @param lost called when the extension is no longer there */
export function createPanel(session: () => PageSession | null, cards: () => Cards, lost: () => void): Panel {
  let answers: Promise<PanelAnswers | undefined> | null = null;
  let loaded: PanelAnswers | undefined;
  const failed = (error: unknown): undefined => {
    if (error instanceof OtherSideGone) lost();
    return undefined;
  };
  const load = (): Promise<PanelAnswers | undefined> => answers ??= sendToBackground('load-panel-code', null).then(() => (loaded = offeredPanel()), (error: unknown) => {
    answers = null;
    return failed(error);
  });

  return {
    async list() {
      const panel = await load();
      const page = session();
      return panel && page ? panel.list(page) : null;
    },
    reveal(id, open) {
      const mention = loaded?.listed(id) ?? null;
      const page = session();
      if (!mention || !page) return false;
      if (!open) cards().close();
      const shown = page.reveal(mention);
      if (shown && open) cards().open(mention, 'touch');
      return shown;
    },
    tellActive(mention) {
      if (loaded) void sendToBackground('active-changed', { id: loaded.idOf(mention) }).catch(failed);
    },
  };
}
