/** Answers the panel; what it takes to list comes into the frame when the panel first asks. */
import type { Mention } from '../../engine/index.ts';
import type { PageSession } from '../../page/index.ts';
import { askPatiently, OtherSideGone, sendToBackground, type PanelList, type PanelText } from '../../platform/index.ts';
import { offeredPanel, type PanelAnswers } from '../shared/panel-slot.ts';
import type { Cards } from './cards.ts';
import { shadowRootOf } from './shadow-root-of.ts';

export interface Panel {
  list(): Promise<PanelList | null>;
  /** The document's text, once a list was made. */
  text(): PanelText | null;
  /** Scrolls to a mention or quotation of the last list; with `open` a mention's card opens. False when it is gone. */
  reveal(id: number, open: boolean): boolean;
  /** Tells the panel, where one has asked, on which mention a card stands now. */
  tellActive(mention: Mention | null): void;
}

/** @param lost called when the extension is no longer there */
export function createPanel(session: () => PageSession | null, cards: () => Cards, lost: () => void, signal: AbortSignal): Panel {
  let answers: Promise<PanelAnswers | undefined> | null = null;
  let loaded: PanelAnswers | undefined;
  const failed = (error: unknown): undefined => {
    if (error instanceof OtherSideGone) lost();
    return undefined;
  };
  const load = (): Promise<PanelAnswers | undefined> => answers ??= askPatiently('load-panel-code', null, { signal }).then(() => (loaded = offeredPanel()), (error: unknown) => {
    answers = null;
    return failed(error);
  });

  return {
    async list() {
      const panel = await load();
      const page = session();
      return panel && page ? panel.list(page, shadowRootOf, signal) : null;
    },
    text: () => loaded?.text() ?? null,
    reveal(id, open) {
      const listed = loaded?.listed(id) ?? null;
      const page = session();
      if (!listed || !page) return false;
      if (!open) cards().close();
      if (!listed.mention) return page.revealText(listed.block, listed.span);
      const shown = page.reveal(listed.mention);
      if (shown && open) cards().open(listed.mention, 'touch');
      return shown;
    },
    tellActive(mention) {
      if (loaded) void sendToBackground('active-changed', { id: loaded.idOf(mention) }).catch(failed);
    },
  };
}
