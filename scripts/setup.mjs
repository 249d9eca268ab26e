// Installs what the next command needs, and nothing when it is already there:
// the locked npm packages, and with --browsers the system's Chromium and Firefox.
// Plain JavaScript on purpose: it runs on the host's Node (20.19 or later), before anything is installed.
// Everything it says goes to stderr, so that a command piped behind it keeps a clean stdout.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stderrOnly = ['ignore', 2, 2];
const stamp = 'node_modules/.setup-stamp';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  if (npm) execFileSync(process.execPath, [npm, ...args], { stdio: stderrOnly });
  else execFileSync('npm', args, { stdio: stderrOnly, shell: true });
  writeFileSync(stamp, wanted);
}

if (process.argv.includes('--browsers')) {
  const missing = [
    ['chromium', process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'],
    ['firefox-esr', process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr'],
  ].filter(([, file]) => !existsSync(file));
  if (missing.length > 0) {
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      const apt = (...args) => execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-y', ...args], { stdio: ['ignore', 'ignore', 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
      apt('update');
      apt('install', '--no-install-recommends', ...missing.map(([name]) => name), 'fonts-liberation');
    } else {
      console.error(`Glossator needs ${missing.map(([name, file]) => `${name} (${file})`).join(' and ')}.\nInstall them, or set CHROMIUM_PATH and FIREFOX_PATH to where they are.`);
      process.exit(1);
    }
  }
}
