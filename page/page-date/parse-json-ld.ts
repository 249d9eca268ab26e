/** JSON-LD as pages really write it: parsed leniently, never run. */

export type JsonObject = { readonly [key: string]: unknown };

/** Longer scripts (UTF-16 code units) are passed over: they are a shop's catalogue, not an article's head. */
const longest = 500_000;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A value that JSON-LD lets be one or many. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
/** The text of a value, also in the long form {"@value": …} or as a reference {"@id": …}. '' for any other, also for forms within forms: a page may nest them without end. */
export function textOf(value: unknown): string {
  const said = isObject(value) ? value['@value'] ?? value['@id'] : value;
  return typeof said === 'string' ? said : '';
}
/** The types of a node without their vocabulary's address. */
export const typesOf = (node: JsonObject): readonly string[] => listOf(node['@type']).map((type) => textOf(type).replace(/^.*[/#:]/, ''));

/** The value of a JSON-LD script, or undefined when even leniently read it is none. */
export function parseJsonLd(text: string): unknown {
  if (text.length > longest) return undefined;
  return parse(text) ?? parse(mended(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Without comment and CDATA wrappers, raw line breaks inside strings, commas before a closing bracket and a semicolon at the end. */
function mended(text: string): string {
  // each pattern is bounded: a page may hold a run of spaces as long as it likes
  return text.trim()
    .replace(/^(?:\/\/|\/\*)?\s{0,9}(?:<!--|<!\[CDATA\[)?\s{0,9}(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s{0,9}(?:-->|\]\]>)\s{0,9}(?:\*\/)?$/, '')
    .trimEnd().replace(/;$/, '')
    // oxlint-disable-next-line no-control-regex -- exactly the characters that JSON forbids
    .replace(/[\u0000-\u001F]+/g, ' ')
    .replace(/, *(?=[\]}])/g, '');
}

/** The nodes that describe the page itself: the top level, its graphs, and what it names as its main entity. Not what they only cite, list or embed. */
export function mainNodes(values: Iterable<unknown>): JsonObject[] {
  const nodes: JsonObject[] = [];
  const add = (value: unknown, depth: number): void => {
    for (const one of listOf(value)) {
      if (!isObject(one) || depth > 4 || nodes.length > 500) continue;
      nodes.push(one);
      add(one['@graph'], depth + 1);
      add(one['mainEntity'], depth + 1);
    }
  };
  for (const value of values) add(value, 0);
  return nodes;
}
