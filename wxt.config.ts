import { defineConfig } from 'wxt';

/** What the extension's own pages may do: show themselves. No address but the extension's is ever reached; a blob is made by the page itself (the timeline on its way to a PNG). */
const contentPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob:", "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');

/**
 * In pages the browser's own API takes the place of the polyfill: the platform asks it only for what both browsers answer with promises, and
 * every page of every tab would pay for a sixth more script. By the name "chrome", which Firefox has too: an element of the page with the
 * id "browser" would stand under the other name.
 */
function ownApiInPages() {
  let isForPages = false;
  return {
    name: 'own-api-in-pages',
    enforce: 'pre' as const,
    // a script for pages is built as a library of one entry
    configResolved({ build: { lib } }: { readonly build: { readonly lib: false | { readonly entry: unknown } } }) {
      isForPages = lib !== false && JSON.stringify(lib.entry).includes('/content-');
    },
    resolveId: (name: string) => (isForPages && name === 'webextension-polyfill' ? '\0own-api' : null),
    load: (id: string) => (id === '\0own-api' ? 'export default globalThis.chrome;' : null),
  };
}

export default defineConfig({
  // Both browsers preload modules themselves: without the stand-in, nothing in the package fetches but the packs' own files.
  vite: () => ({ plugins: [ownApiInPages()], build: { modulePreload: { polyfill: false } } }),
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // Every permission is explained in docs/permissions.md; they are settled, because a later one would switch the extension off until it is accepted.
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus', 'activeTab', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ['<all_urls>'],
    // The dev server lives at another address; what is built for readers knows none.
    ...(command === 'build' && { content_security_policy: { extension_pages: contentPolicy } }),
    action: { default_title: '__MSG_extensionName__' },
    // At most four may suggest a key; the panel and the two switches wait for the reader to choose one.
    commands: {
      '_execute_action': { suggested_key: { default: 'Alt+Shift+G', mac: 'MacCtrl+Shift+G' } },
      'next-mention': { suggested_key: { default: 'Alt+Shift+N', mac: 'MacCtrl+Shift+N' }, description: '__MSG_command_next_mention__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+P', mac: 'MacCtrl+Shift+P' }, description: '__MSG_command_previous_mention__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+C', mac: 'MacCtrl+Shift+C' }, description: '__MSG_command_open_card__' },
      'open-panel': { description: '__MSG_command_open_panel__' },
      'toggle-site': { description: '__MSG_command_toggle_site__' },
      'toggle-everywhere': { description: '__MSG_command_toggle_everywhere__' },
    },
    ...(browser === 'firefox'
      ? {
        browser_specific_settings: {
          gecko: {
            id: 'glossator@glossator.example',
            strict_min_version: '142.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      }
      // action.openPopup without policy, light-dark(), URL.parse, Promise.withResolvers
      : { minimum_chrome_version: '127' }),
  }),
});
