/** npm run journey: one sentence's way from a page to a card, stage by stage, as the code takes it. The README prints the same, and a test holds it to that. */
import { checkPacks } from './check-packs.ts';
import { journeyBlock, journeyPage } from './journey/sentence.ts';
import { tellJourney } from './journey/tell-journey.ts';

const [pack] = checkPacks([], { quiet: true }) ?? [];
if (pack) console.log(tellJourney(journeyPage, journeyBlock, pack));
else {
  console.error('The bundled pack is broken. "npm run packs:check" tells more.');
  process.exitCode = 1;
}
