/**
 * npm run journey [-- --write]: one sentence's way from a page to a card, stage by stage, as the code takes it.
 * The README prints the same, and a test holds it to that; --write puts it there anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { checkPacks } from './check-packs.ts';
import { journeyBlock, journeyPage } from './journey/sentence.ts';
import { tellJourney } from './journey/tell-journey.ts';

const [pack] = checkPacks([], { quiet: true }) ?? [];
if (pack) {
  const journey = tellJourney(journeyPage, journeyBlock, pack);
  console.log(journey);
  if (process.argv.includes('--write')) {
    const readme = readFileSync('README.md', 'utf8');
    writeFileSync('README.md', readme.replace(/(<!-- journey:start -->\n)[\s\S]*(<!-- journey:end -->)/, (_, start: string, end: string) => `${start}\`\`\`\n${journey}\n\`\`\`\n${end}`));
  }
} else {
  console.error('The bundled pack is broken. "npm run packs:check" tells more.');
  process.exitCode = 1;
}
