// Installs what the next command needs, and nothing when it is already there: the locked npm packages, and with --browsers
// the system's browsers, where that can be done without asking. --only-browser NAME: that one browser and nothing else.
// Plain JavaScript on purpose: it runs on the host's Node (20.19 or later), before anything is installed.
// Everything it says goes to stderr, so that a command piped behind it keeps a clean stdout.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cureFor, packageOf, placeOf } from './browser-places.mjs';

/** Says what failed and ends; the failed command has printed its own reasons above. */
function fail(line) {
  console.error(line);
  process.exit(1);
}

function installPackages() {
  const stamp = 'node_modules/.setup-stamp';
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const stdio = ['ignore', 2, 2];
  const npm = process.env.npm_execpath;
  try {
    if (npm) execFileSync(process.execPath, [npm, ...args], { stdio });
    else execFileSync('npm', args, { stdio, shell: true });
  } catch {
    fail('The locked npm packages could not be installed (reasons above). Check the network and free disk space, then run the command again.');
  }
  writeFileSync(stamp, wanted);
}

function installBrowsers(names) {
  const missing = names.filter((name) => placeOf(name) === null);
  if (missing.length === 0) return;
  const packages = missing.map(packageOf);
  if (packages.includes(null) || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) fail(missing.map(cureFor).join(' '));
  const apt = (...args) => execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-y', ...args],
    { stdio: ['ignore', 'ignore', 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  try {
    apt('update');
    apt('install', '--no-install-recommends', ...packages, 'fonts-liberation');
  } catch {
    fail(`apt-get could not install ${packages.join(' and ')} (reasons above). ${missing.map(cureFor).join(' ')}`);
  }
}

const only = process.argv.indexOf('--only-browser');
if (only < 0) installPackages();
if (only > 0) installBrowsers([process.argv[only + 1]]);
else if (process.argv.includes('--browsers')) installBrowsers(['chromium', 'firefox']);
