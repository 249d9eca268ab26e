/** The oracle: what a page of the simple grammar says, told by the rules in words and the plainest way to follow them. It knows no DOM and nothing of the product. */
import { isElementSpec, kindOf, type ElementSpec, type NodeSpec } from './grammar.ts';

interface NaiveBlock {
  readonly text: string;
  /** False below display: none. */
  readonly isShown: boolean;
}

/** An element that is never read: of its kind, hidden by its attribute, or an editor. */
const isNever = ({ tag, attributes: { hidden, contenteditable, role } }: ElementSpec): boolean =>
  (tag !== 'br' && kindOf(tag) === 'skip') || hidden !== undefined || (contenteditable !== undefined && contenteditable !== 'false') || role === 'textbox';

/** Text goes on through what stands in a line, ends where a block begins or ends, and passes over what is never read. */
export function naiveBlocks(page: readonly NodeSpec[]): NaiveBlock[] {
  const blocks: NaiveBlock[] = [];
  let text = '';
  const end = (isShown: boolean): void => {
    blocks.push({ text, isShown });
    text = '';
  };
  const read = (nodes: readonly NodeSpec[], isShown: boolean): void => {
    for (const node of nodes) {
      if (typeof node === 'string') text += node;
      if (!isElementSpec(node) || isNever(node)) continue;
      if (node.tag === 'br') text += text === '' || text.endsWith('\n') ? '' : '\n';
      else if (kindOf(node.tag) === 'inline') read(node.children, isShown);
      else {
        const within = isShown && node.attributes['style'] !== 'display:none';
        end(isShown);
        read(node.children, within);
        end(within);
      }
    }
  };
  read(page, true);
  end(true);
  return blocks.filter((block) => block.text.trim().length > 1);
}

/** Longest first, so that at one place the longer name is taken. */
const names = ['Alexander Lukashenko', 'non-aggression pact', 'Lukashenko', 'Minsk', 'Kyiv'];
const isOfWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** The names in a text, from left to right: whole words, any white space between two of them. */
export function naiveNames(text: string): string[] {
  const found: string[] = [];
  const characters = Array.from(text);
  for (let at = 0; at < characters.length;) {
    const name = names.find((one) => {
      const there = characters.slice(at, at + one.length);
      return there.length === one.length && Array.from(one).every((letter, n) => there[n] === letter || (letter === ' ' && /\s/.test(there[n]!)))
        && !isOfWord(characters[at - 1]) && !isOfWord(characters[at + one.length]);
    });
    if (name) found.push(characters.slice(at, at + name.length).join(''));
    at += name?.length ?? 1;
  }
  return found;
}
