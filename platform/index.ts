export * from './types.ts';
export { answerInBackground, answerInPage, OtherSideGone, sendToBackground, sendToPage } from './messages.ts';
export { changeSettings, defaultSettings, isOnFor, loadSettings, watchSettings } from './settings.ts';
export { injectCardCode, injectIntoOpenTabs, registerContentScripts } from './content-scripts.ts';
