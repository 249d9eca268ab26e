/** The background's side of corrections: a frame learns those that hold on its page and no other, and can add or undo one for its own page. */
import browser from 'webextension-polyfill';
import { holdsOn, whereOf, type Correction, type CorrectionOnPage, type PageCorrection } from './correction.ts';
import { addCorrection, CorrectionsFull, loadCorrections, onCorrectionsChanged, revokeCorrections } from './corrections.ts';
import { tellTab, type Sender } from './messages.ts';

interface Page { readonly address: string; readonly private: boolean }
const pageOf = ({ tab }: Pick<Sender, 'tab'>): Page => ({ address: tab?.url ?? '', private: tab?.incognito === true });

const holding = async (page: Page): Promise<readonly Correction[]> => (await loadCorrections()).list.filter((one) => holdsOn(one, page));

export const correctionsFor = async (sender: Sender): Promise<readonly PageCorrection[]> =>
  (await holding(pageOf(sender))).map(({ id, entity, names }) => ({ id, entity, names }));

/** Keeps what a reader said in a tab; null when no more fit. @throws when the browser does not show what page that is. */
async function correct(said: CorrectionOnPage, page: Page): Promise<string | null> {
  const where = page.address === '' && said.scope !== 'everywhere' ? null : whereOf(said.scope, page.address);
  if (where === null) throw new Error('The browser does not show the address of that page.');
  try {
    return await addCorrection({ ...said, where, private: page.private });
  } catch (error) {
    if (error instanceof CorrectionsFull) return null;
    throw error;
  }
}

export const correctFor = (said: CorrectionOnPage, sender: Sender): Promise<string | null> => correct(said, pageOf(sender));
/** The same for the panel, which stands beside the page. */
export const correctInTab = async (said: CorrectionOnPage, tabId: number): Promise<string | null> => correct(said, pageOf({ tab: await browser.tabs.get(tabId) }));

/** A frame can take back only what holds on its own page. */
export async function undoFor(id: string, sender: Sender): Promise<void> {
  if ((await holding(pageOf(sender))).some((one) => one.id === id)) await revokeCorrections([id]);
}

/** Corrections end with what they belong to: those of private windows with the last of these. Firefox for Android has no windows to close. */
async function forgetPrivate(): Promise<void> {
  if ((await browser.windows.getAll()).some(({ incognito }) => incognito)) return;
  await revokeCorrections((await loadCorrections()).list.filter((one) => one.private).map(({ id }) => id));
}

/** Tells all pages when corrections change: each frame asks again for those of its own page. Call synchronously at start-up of the background. */
export function spreadCorrections(): void {
  onCorrectionsChanged(() => void browser.tabs.query({ discarded: false }).then((tabs) => {
    for (const { id } of tabs) if (id !== undefined) void tellTab('corrections-changed', id);
  }));
  browser.windows?.onRemoved?.addListener(() => void forgetPrivate());
}
