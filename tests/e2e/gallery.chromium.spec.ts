/**
 * Every component in every state that the gallery has, looked at in both browsers: nothing cut, covered, outside or too small, everything legible by
 * the pixels, dark when it is to be dark. No picture is kept to compare with, for no two machines have the same fonts (docs/decisions/0013-visual-tests.md).
 */
import { examine, type Examined } from './gallery/examine.ts';
import { openGallery, show, type Showing, type State } from './gallery/gallery-page.ts';
import { illegible, luminance, parse } from './gallery/legible.ts';
import type { Look, Tab } from './harness/driver.ts';
import type { Picture } from './harness/picture.ts';
import { change, expect, test } from './harness/test.ts';

/** The windows that readers have: a popup's, a panel's, a page around a card (CSS px). */
const sizes: Readonly<Record<string, readonly [number, number]>> = { Popup: [376, 640], Panel: [380, 900], other: [460, 900] };
const groups = ['Popup', 'Panel', 'FactCard', 'other'] as const;
const groupOf = ({ component }: State): string => (groups.includes(component as never) ? component : 'other');

interface Theme { readonly name: string; readonly look: Look; readonly showing: Pick<Showing, 'theme' | 'lang'> }
/** Colours are those of the light theme from right to left, too: there only places are looked at. */
const themes: readonly Theme[] = [
  { name: 'light', look: {}, showing: { theme: 'light' } },
  { name: 'dark', look: { dark: true }, showing: { theme: 'dark' } },
  { name: 'forced colours', look: { forcedColours: true }, showing: {} },
  { name: 'right to left', look: {}, showing: { lang: 'ar' } },
];

test.describe.configure({ timeout: 120_000 });
// the page names whom the packs cover, and is not to be marked; the tab comes first, for it brings the settings of its own
test.beforeEach(({ tab: _tab, reader }) => change(reader, { enabled: false }));
test.afterEach(({ tab }) => tab.look({}));

async function ofGroup(tab: Tab, site: Parameters<typeof openGallery>[1], group: string): Promise<readonly State[]> {
  const states = (await openGallery(tab, site)).filter((state) => groupOf(state) === group);
  expect(states.length).toBeGreaterThan(2);
  return states;
}

for (const group of groups) {
  for (const { name, look, showing } of themes) {
    test(`${group}, ${name}: nothing is cut, covered or small, and everything can be read`, async ({ tab, site }) => {
      const states = await ofGroup(tab, site, group);
      await tab.look({ reducedMotion: true, ...look });
      await tab.resize(...(sizes[group] ?? sizes['other']!));
      const faults: string[] = [];
      for (const state of states) {
        await show(tab, { ...state, ...showing });
        const seen = await tab.run(examine);
        const colours = showing.lang ? [] : faultsOfColour(name, seen, await tab.picture());
        faults.push(...[...seen.faults, ...colours].map((fault) => `${state.component}, ${state.state}: ${fault}`));
        expect(seen.texts.length, `${state.component}, ${state.state}: there is something to read`).toBeGreaterThan(0);
      }
      expect(faults).toEqual([]);
    });
  }

  test(`${group}: nothing is cut or covered at 320 px, at 200 % zoom, and in words half as long again`, async ({ tab, site }) => {
    const states = await ofGroup(tab, site, group);
    const faults: string[] = [];
    // 200 % of a window of 1,280 × 800, and of the popup, which browsers make no wider than 800 px
    const zoomed = group === 'Popup' ? [400, 300] as const : [640, 400] as const;
    for (const [width, height, stretched] of [[320, 640, false], [320, 640, true], [...zoomed, false]] as const) {
      await tab.resize(width, height);
      for (const state of states) {
        await show(tab, { ...state, stretched });
        faults.push(...(await tab.run(examine)).faults.map((fault) => `${width} px${stretched ? ', long words' : ''}: ${state.component}, ${state.state}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

function faultsOfColour(theme: string, { canvas, texts }: Examined, picture: Picture): string[] {
  return [...illegible(texts, picture), ...wrongGround(theme, canvas, picture)];
}

/** Along the edge from which what is shown stands farther away, and throws no shadow, the window has the colour of the theme. */
function wrongGround(theme: string, canvas: string, picture: Picture): string[] {
  const edges = [2, picture.width - 6].map((x) => picture.ground({ x, y: 0, width: 4, height: picture.height }));
  if (theme === 'forced colours') return edges.includes(canvas) ? [] : [`the ground is ${edges.join(' and ')}, not the system's ${canvas}`];
  const isRight = (ground: string): boolean => (theme === 'dark' ? luminance(parse(ground)) < .05 : luminance(parse(ground)) > .75);
  return edges.some(isRight) ? [] : [`${theme} is ${edges.join(' and ')}`];
}
