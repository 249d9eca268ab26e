/**
 * npm run journey [-- --write]: one sentence's way from a page to a card, stage by stage, as the code takes it.
 * The README prints the same, and a test holds it to that; --write puts it there anew.
 */
import { checkPacks } from './check-packs.ts';
import { journeyBlock, journeyPage } from './journey/sentence.ts';
import { tellJourney } from './journey/tell-journey.ts';
import { putBetween } from './put-between.ts';

const [pack] = checkPacks([], { quiet: true }) ?? [];
if (pack) {
  const journey = tellJourney(journeyPage, journeyBlock, pack);
  console.log(journey);
  if (process.argv.includes('--write')) putBetween('README.md', 'journey', `\`\`\`\n${journey}\n\`\`\``);
} else {
  console.error('The bundled pack is broken. "npm run packs:check" tells more.');
  process.exitCode = 1;
}
