/** The ways by which text becomes code or markup, or by which a package reaches beyond itself; and the few places where one may stand. */

export const ways = {
  'innerHTML': /\binnerHTML\b/gu,
  'outerHTML': /\bouterHTML\b/gu,
  'insertAdjacentHTML': /\binsertAdjacentHTML\b/gu,
  'document.write': /\bdocument\.writeln?\b/gu,
  'fragment from text': /\bcreateContextualFragment\b|\b(?:set|parse)HTML(?:Unsafe)?\b|\bDOMParser\b|\bdangerouslySetInnerHTML\b/gu,
  'eval': /(?<![.\w])eval\s*\(/gu,
  'Function': /\bnew Function\b|(?<![.\w])Function\s*\(|\bAsyncFunction\b/gu,
  'timer of text': /\bset(?:Timeout|Interval)\(\s*["'`]/gu,
  'script from elsewhere': /\bimportScripts\b|\bimport\s*\(\s*(?!['"]\.)|createElement(?:NS)?\([^)]*["'`]script["'`]/gu,
  'request': /\bnew (?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport)\b|\bsendBeacon\b/gu,
  'cookies and page storage': /\bdocument\.cookie\b|\b(?:local|session)Storage\b|\bindexedDB\b/gu,
} as const;

/** What the built files hold of a way all the same, word for word, and why. */
const excused: readonly { readonly way: keyof typeof ways; readonly text: RegExp; readonly reason: string }[] = [
  { way: 'innerHTML', text: /\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/u, reason: 'Preact does it for the property dangerouslySetInnerHTML, which no component of ours has' },
  { way: 'fragment from text', text: /\w+=\w+\.dangerouslySetInnerHTML|[`"']dangerouslySetInnerHTML[`"']|dangerouslySetInnerHTML/u, reason: 'the name of that property, by which Preact knows it' },
];

/** The ways that a text takes, each as often as it stands there without an excuse. Sources have none. */
export function waysIn(text: string, kind: 'source' | 'built'): (keyof typeof ways)[] {
  const left = kind === 'source' ? text : excused.reduce((rest, { text: excuse }) => rest.replaceAll(new RegExp(excuse, 'gu'), ''), text);
  return (Object.keys(ways) as (keyof typeof ways)[]).flatMap((way) => [...left.matchAll(ways[way])].map(() => way));
}
