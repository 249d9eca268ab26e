/** The background: puts the scripts into pages and answers them. Everything is registered synchronously, so that a woken worker hears what woke it. */
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answerInBackground, injectCardCode, injectIntoOpenTabs, registerContentScripts } from '../platform/index.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void registerContentScripts().then(injectIntoOpenTabs));
  browser.runtime.onStartup.addListener(() => void registerContentScripts());
  answerInBackground({
    'load-card-code': async (_, sender) => {
      await injectCardCode(sender);
      return null;
    },
  });
});
