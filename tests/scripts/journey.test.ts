/** The README tells the journey as the code takes it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPacks } from '../../scripts/check-packs.ts';
import { journeyBlock, journeyPage } from '../../scripts/journey/sentence.ts';
import { tellJourney } from '../../scripts/journey/tell-journey.ts';

test('the README prints the journey that the code takes (if it changed: npm run journey -- --write)', () => {
  const [pack] = checkPacks([], { quiet: true })!;
  const told = /<!-- journey:start -->\n```\n([\s\S]*?)\n```\n<!-- journey:end -->/.exec(readFileSync('README.md', 'utf8'))?.[1];
  expect(told).toBe(tellJourney(journeyPage, journeyBlock, pack!));
});
