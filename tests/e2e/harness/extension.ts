import path from 'node:path';

/** Where the built extensions lie. GLOSSATOR_OUTPUT names another place: to test a release as it was packed, or one build while the next is made. */
const output = path.resolve(process.env['GLOSSATOR_OUTPUT'] ?? path.join(import.meta.dirname, '../../../.output'));

/** The folder of one browser's unpacked extension. */
export const extensionFor = (browser: 'chromium' | 'firefox'): string => path.join(output, browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
