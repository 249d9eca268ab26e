/** The settings page and the first-run page, filled, for tests. */
import { corrections } from '../../../components/options/CorrectionsList.fixture.tsx';
import { actions, pack, settings, shortcuts } from '../../../components/options/Options.fixture.tsx';
import { pactCard } from '../../../components/gallery/facts.ts';
import { CorrectionsList, type OptionsProps, type WelcomeProps } from '../../../components/index.ts';
import { indexCards } from '../../../packs/index.ts';
import { bridge } from '../panel/panel-page.ts';

const nothing = (): void => {};

export const optionsGiven: OptionsProps = {
  settings, paused: false, access: false, packs: [pack], sizes: { pact: 1_222_000 }, shortcuts, error: '', actions,
  corrections: <CorrectionsList corrections={corrections} trouble={null} onRevoke={nothing} onRestore={nothing} />,
};

/** The entity of the first picture, with one fact. */
const [said] = bridge.cards.facts;
export const storyPack = indexCards({
  ...bridge.cards, id: 'story',
  entities: [...bridge.cards.entities, { ...pactCard.entity, names: [] }],
  facts: [{ ...said!, about: ['ev-pact', 'mayor'] }],
} as never);

export const welcomeGiven: WelcomeProps = {
  theme: 'light', look: { styles: settings.markStyles, strength: settings.markStrength }, access: false, packs: [storyPack],
  actions: { allow: nothing, openSettings: nothing, paint: actions.paint },
};

/** Words on these pages that come from packs, sites, keys and addresses. */
export const optionsWords = [pack.cards, storyPack.cards, settings, corrections, shortcuts, 'chrome://extensions/shortcuts', 'example.org', 'kB'];
