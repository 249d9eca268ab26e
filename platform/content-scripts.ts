/** Puts the marking script into every page: registered by us, because a page can stop scripts that announce themselves. */
import browser from 'webextension-polyfill';

const marksScript = 'content-marks.js';
const scriptId = 'marks';

/** Registers the script for pages to come. Idempotent; call at install and at every start of the browser. */
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

/** Runs the script in pages that were open before the extension was; pages that refuse are left alone. */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] });
  await Promise.allSettled(tabs.map((tab) => tab.id === undefined || tab.discarded ? undefined
    : browser.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: [marksScript] })));
}

/** Puts the card's code into the one frame that asked for it. */
export async function injectCardCode(sender: browser.Runtime.MessageSender): Promise<void> {
  if (sender.tab?.id === undefined) throw new Error('Only a frame of a tab can ask for the card.');
  await browser.scripting.executeScript({ target: { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] }, files: ['content-card.js'] });
}
