/** What the sources say: every string in them, and every text that would be drawn without passing through the translations. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

export function sourcesUnder(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)))
    .filter((name) => /\.tsx?$/u.test(name) && !/\.(?:d\.ts|css\.ts|fixture\.tsx)$/u.test(name) && !name.includes(`${path.sep}gallery${path.sep}`));
}

interface Node { readonly type: string; readonly [field: string]: unknown }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit);
  else if (isNode(value)) {
    visit(value);
    for (const field of Object.values(value)) walk(field, visit);
  }
}

const parse = (name: string, text: string): Node => parseSync(name, text).program as unknown as Node;
const quasisOf = (node: Node): string[] => (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);

export interface Strings {
  readonly whole: ReadonlySet<string>;
  /** The fixed beginnings of composed strings: 'kind_' of `kind_${kind}`. */
  readonly beginnings: ReadonlySet<string>;
}

/** The strings of source files; keys of the browser's own __MSG_…__ count as strings. */
export function stringsIn(files: readonly string[]): Strings {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const file of files) {
    walk(parse(file, readFileSync(path.join(root, file), 'utf8')), (node) => {
      if (node.type === 'Literal' && typeof node['value'] === 'string') whole.add(/^__MSG_(.+)__$/u.exec(node['value'])?.[1] ?? node['value']);
      if (node.type !== 'TemplateLiteral') return;
      const [first = '', ...others] = quasisOf(node);
      if (others.length === 0) whole.add(first);
      else if (/^[a-z]+_(?:[a-z]+_)*$/u.test(first)) beginnings.add(first);
    });
  }
  return { whole, beginnings };
}

/** Attributes that are shown or read out. */
const spoken = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label', 'heading']);
const hasWords = (text: unknown): text is string => typeof text === 'string' && /\p{L}{2}/u.test(text);

/** Words that stand in the markup itself, in a spoken attribute, or as a string among an element's children. */
export function hardCodedIn(name: string, text: string): string[] {
  const found: string[] = [];
  /** The strings that an expression can come out as. */
  const outcomes = (value: unknown): void => {
    if (!isNode(value)) return;
    if (value.type === 'Literal' && hasWords(value['value'])) found.push(value['value']);
    if (value.type === 'TemplateLiteral') found.push(...quasisOf(value).filter(hasWords));
    if (value.type === 'ConditionalExpression') [value['consequent'], value['alternate']].forEach(outcomes);
    if (value.type === 'LogicalExpression') [value['left'], value['right']].forEach(outcomes);
    if (value.type === 'JSXExpressionContainer') outcomes(value['expression']);
  };
  walk(parse(name, text), (node) => {
    if (node.type === 'JSXText' && hasWords(node['value'])) found.push(node['value'].trim());
    if (node.type === 'JSXAttribute' && spoken.has(String((node['name'] as Node)['name']))) outcomes(node['value']);
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') (node['children'] as Node[]).filter(({ type }) => type === 'JSXExpressionContainer').forEach(outcomes);
  });
  return found;
}

export const hardCodedInFile = (file: string): string[] => hardCodedIn(file, readFileSync(path.join(root, file), 'utf8')).map((words) => `${file}: ${words}`);
