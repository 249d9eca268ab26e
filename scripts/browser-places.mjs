// Where the browsers are. Plain JavaScript, because setup.mjs asks before anything is installed.
// Chromium, not Chrome: branded builds take no unpacked extension from the command line.
import { existsSync } from 'node:fs';

const programFiles = process.env.ProgramFiles ?? 'C:\\Program Files';

/** @type {Record<'chromium' | 'firefox', { variable: string, package: string, places: string[] }>} */
const browsers = {
  chromium: {
    variable: 'CHROMIUM_PATH', package: 'chromium',
    places: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium', `${programFiles}\\Chromium\\Application\\chrome.exe`],
  },
  firefox: {
    variable: 'FIREFOX_PATH', package: 'firefox-esr',
    places: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', `${programFiles}\\Mozilla Firefox\\firefox.exe`],
  },
};

/** The file of a browser: the one that its variable names, else the first that is there; null when there is none. */
export function placeOf(name) {
  const { variable, places } = browsers[name];
  const wanted = process.env[variable];
  return (wanted ? [wanted] : places).find((file) => existsSync(file)) ?? null;
}

/** One line that says what is missing and how to get it. */
export function cureFor(name) {
  const { variable } = browsers[name];
  const wanted = process.env[variable];
  return wanted
    ? `${variable} names ${wanted}, which is not there. Correct it, or unset it to have the usual places looked at.`
    : `No ${name === 'chromium' ? 'Chromium' : 'Firefox'} was found. Install it, or set ${variable} to where it is.`;
}

/** The Debian package of a browser; null where the reader has named a file, which no package would put there. */
export const packageOf = (name) => (process.env[browsers[name].variable] ? null : browsers[name].package);
