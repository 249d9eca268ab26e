/** Puts our scripts into pages: registered by us, because a page can stop scripts that announce themselves. */
import browser from 'webextension-polyfill';
import { framesOf } from './frames.ts';
import { sendToPage, type Sender } from './messages.ts';

const marksScript = '/content-marks.js';
const cardScript = '/content-card.js';
const panelScript = '/content-panel.js';
const scriptId = 'marks';
/** Says to the card that the extension is there: 'visible' on its host. */
export const aliveProperty = '--glossator-alive';

/** Registers the marking script for pages to come. Idempotent; one call at a time. */
export async function registerContentScripts(): Promise<void> {
  const script: browser.Scripting.RegisteredContentScript = {
    id: scriptId,
    js: [marksScript],
    matches: ['<all_urls>'],
    allFrames: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
    // about:blank, srcdoc, data: and blob: frames take the origin of who made them
    ...({ matchOriginAsFallback: true } as object),
  };
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  await (registered.length > 0 ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

/** Runs the marking script in every frame of a tab in which none of ours answers. A frame that refuses is left alone. */
export async function injectWhereSilent(tabId: number): Promise<void> {
  await Promise.allSettled((await framesOf(tabId)).map(async ({ frameId }) => {
    const answers = await sendToPage('status', null, tabId, frameId).then(() => true, () => false);
    if (!answers) await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [marksScript] });
  }));
}

/** The same for all tabs that are loaded: pages that were open before the extension, its update or its permission. */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : injectWhereSilent(id))));
}

/**
 * The document that sent a message, as a target for a script or a style: by its own id where the browser tells it, for the frame may show another
 * page by now, and that of a prerendered page is about to become another frame.
 */
function frameOf(sender: Sender): browser.Scripting.InjectionTarget {
  if (sender.tab?.id === undefined) throw new Error('Only a frame of a tab can ask for this.');
  return { tabId: sender.tab.id, ...(sender.documentId === undefined ? { frameIds: [sender.frameId ?? 0] } : { documentIds: [sender.documentId] }) };
}

/** Puts the card's code into the one frame that asked for it, and what its box is seen by: Firefox takes that back, and nothing else, when the extension is switched off. */
export async function injectCardCode(sender: Sender): Promise<void> {
  const target = frameOf(sender);
  await browser.scripting.insertCSS({ target, css: `div[popover=manual]{${aliveProperty}:visible!important}`, origin: 'USER' });
  await browser.scripting.executeScript({ target, files: [cardScript] });
}

/** Puts what lists a page for the panel into the one frame that asked for it. */
export async function injectPanelCode(sender: Sender): Promise<void> {
  await browser.scripting.executeScript({ target: frameOf(sender), files: [panelScript] });
}

/** The two sheets of the marks. */
export interface MarkCss {
  readonly lines: string;
  readonly wash: string;
}

/** Puts the style of the marks into the one frame that asked for it: lines of the user's origin, which no page can override; the wash of the author's, for Chromium paints none of the user's. What it had instead is taken away first. */
export async function insertMarkStyle(sender: Sender, { lines, wash }: MarkCss, instead: MarkCss | null): Promise<void> {
  const target = frameOf(sender);
  // both at once: each change of styles lets the browser style the whole page anew, and two that come in one frame cost as much as one
  if (instead) await Promise.all([browser.scripting.removeCSS({ target, css: instead.lines, origin: 'USER' }), browser.scripting.removeCSS({ target, css: instead.wash, origin: 'AUTHOR' })]);
  await Promise.all([browser.scripting.insertCSS({ target, css: lines, origin: 'USER' }), browser.scripting.insertCSS({ target, css: wash, origin: 'AUTHOR' })]);
}

/** The host of the page that a frame belongs to; '' for a local file. */
export function hostOfSender({ tab }: Sender): string {
  const address = URL.parse(tab?.url ?? '');
  if (!address) throw new Error('The browser does not show the address of that tab.');
  return address.hostname;
}
