/**
 * What a screen reader has to read out of five mentions: the list in the panel and the card of each, kept as text beside this file, so that a change of
 * it is read by a person. `npx playwright test accessible-tree --update-snapshots` writes them anew.
 */
import { noCard, pointAt } from './harness/card.ts';
import type { ChromiumTab } from './harness/chromium.ts';
import { markOf } from './harness/marks.ts';
import { pageOf } from './harness/page-of.ts';
import { expect, soon, test } from './harness/test.ts';

const mentions = ['Dmitry Peskov', 'Oleh Nikolenko', 'Alexander Lukashenko', 'Minsk', 'non-aggression pact'];
const page = pageOf(`<h1>Five mentions</h1><p>In Minsk, <b>Alexander Lukashenko</b> told his officials of a non-aggression pact that Ukraine was said to propose to Belarus.
Dmitry Peskov had no comment, and Oleh Nikolenko answered later that day.</p>`);

// the same on every system
test.beforeEach(() => { test.info().snapshotSuffix = ''; });

interface Value { readonly value: unknown }
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}
/** Roles that carry nothing of their own. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker']);
/** States that are read out with a name. */
const told = ['expanded', 'pressed', 'checked', 'disabled', 'level', 'busy'];

/** The tree under a node as indented lines; runs of plain text are one line, as they are read; of a list, its first item. */
function read(nodes: readonly AxNode[], root: AxNode): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: { depth: number; text: string; words: boolean }[] = [];
  const visit = (node: AxNode, depth: number): void => {
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '').replace(/\s+/g, ' ');
    if (role === 'StaticText') {
      const last = lines.at(-1);
      if (last?.words && last.depth === depth) last.text += name;
      else if (name.trim()) lines.push({ depth, text: name, words: true });
      return;
    }
    const isShown = !node.ignored && !silent.has(role);
    if (isShown) {
      const states = told.flatMap((key) => (node.properties ?? []).filter((one) => one.name === key && one.value.value !== false && one.value.value !== 'false').map((one) => (one.value.value === true || one.value.value === 'true' ? key : `${key} ${String(one.value.value)}`)));
      const collapsed = (node.properties ?? []).some((one) => one.name === 'expanded' && one.value.value === false) ? ['collapsed'] : [];
      lines.push({ depth, text: [role, name && `"${name}"`, ...states, ...collapsed].filter(Boolean).join(' '), words: false });
    }
    // a name made of the content is read once
    if (isShown && ['button', 'link', 'heading'].includes(role)) return;
    const children = (node.childIds ?? []).map((id) => byId.get(id)!);
    const inside = isShown ? depth + 1 : depth;
    // one item of a list is like the next
    const [first, ...others] = role === 'list' ? children.filter((child) => child.role?.value === 'listitem') : [];
    if (first && others.length > 0) {
      visit(first, inside);
      lines.push({ depth: inside, text: `… ${others.length} more`, words: false });
    } else for (const child of children) visit(child, inside);
  };
  visit(root, 0);
  return lines.map(({ depth, text, words }) => `${'  '.repeat(depth)}${words ? text.trim() : text}`);
}

/** What is read out, once it is there and stays the same: a tree for screen readers follows what is drawn a moment later. */
async function atRest(look: () => Promise<string>): Promise<string> {
  let text = '';
  await soon(async () => {
    const before = text;
    text = await look();
    return text !== '' && text === before;
  }, { message: 'the tree stays the same', intervals: [200] }).toBe(true);
  return text;
}

test('the cards of five mentions: a named dialog, what it is and why, each fact with date, status, words and source, then what can be done', async ({ tab, site }) => {
  await tab.open(site.add('/five', page));
  const { session } = tab as ChromiumTab;
  const texts: string[] = [];
  for (const words of mentions) {
    await pointAt(tab, words);
    texts.push(await atRest(async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree') as unknown as { nodes: readonly AxNode[] };
      const dialog = nodes.find((node) => node.role?.value === 'dialog');
      return dialog ? read(nodes, dialog).join('\n') : '';
    }));
    await tab.press('Escape');
    await noCard(tab);
    await tab.move(20, 780);
  }
  expect(`${texts.join('\n\n')}\n`).toMatchSnapshot('five-cards.txt');
});

test('the panel of five mentions: headings by what they mean, each sentence a button, why and how surely, and the way to the facts', async ({ tab, site, reader }) => {
  await tab.open(site.add('/five', page));
  await markOf(tab, 'Alexander Lukashenko');
  const panel = await reader.openOwn(`sidepanel.html?tab=${await tab.id()}`) as ChromiumTab;
  await panel.resize(380, 900);
  await soon(() => panel.run(() => document.querySelectorAll('.mention').length)).toBeGreaterThan(4);
  expect(`${await atRest(() => panel.page.locator('main').ariaSnapshot())}\n`).toMatchSnapshot('five-mentions.yml');
  await panel.close();
});
