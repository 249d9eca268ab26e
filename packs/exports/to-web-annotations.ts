import { contextOf, type ExportedMention, type ExportedPage } from './exported-page.ts';

/** Who wrote the file and when, told by the caller: a pure function knows neither clock nor chance. */
export interface ExportStamp {
  /** Version of the extension. */
  readonly version: string;
  /** ISO 8601 moment in UTC. */
  readonly created: string;
  /** A new UUID at each call. */
  readonly newId: () => string;
}

/** What the file says of its own terms, since the standard has none for how sure a mention is. */
const explanation = 'glossator:entity is the id of what is named, in the fact pack of the reader; glossator:kind says of what kind it is; '
  + 'glossator:how is the rung on which the words were recognised (exact, normalised, transliterated, inflected, gated, title, event, fuzzy), '
  + 'glossator:alias the name that matched, glossator:distance the letters between them; glossator:certainty is the probability from 0 to 1 that the mention is right.';

/**
 * The mentions of a page as a W3C Web Annotation collection (JSON-LD). Each has the motivation "identifying", the entity's name as its body,
 * and two selectors: the quoted words with their context, and their place counted in Unicode characters, as the standard asks.
 * https://www.w3.org/TR/annotation-model/
 */
export function toWebAnnotations(page: ExportedPage, { version, created, newId }: ExportStamp): string {
  const place = characterPlaces(page.text);
  const generator = { id: 'urn:glossator:extension', type: 'Software', name: `Glossator ${version}` };
  const annotation = (mention: ExportedMention): object => ({
    id: `urn:uuid:${newId()}`,
    type: 'Annotation',
    motivation: 'identifying',
    created, generator,
    body: {
      type: 'TextualBody', purpose: 'identifying', value: mention.label, format: 'text/plain',
      'glossator:entity': mention.entity, 'glossator:kind': mention.kind, 'glossator:how': mention.how, 'glossator:alias': mention.alias,
      'glossator:distance': mention.distance, 'glossator:certainty': mention.certainty,
    },
    target: {
      source: page.address,
      selector: [
        { type: 'TextQuoteSelector', exact: page.text.slice(mention.start, mention.end), ...contextOf(page.text, mention) },
        { type: 'TextPositionSelector', start: place(mention.start), end: place(mention.end) },
      ],
    },
  });
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { glossator: 'urn:glossator:terms:' }],
    id: `urn:uuid:${newId()}`,
    type: 'AnnotationCollection',
    label: page.title ?? page.address,
    'rdfs:comment': explanation,
    created, generator,
    total: page.mentions.length,
    first: { id: `urn:uuid:${newId()}`, type: 'AnnotationPage', startIndex: 0, items: page.mentions.map(annotation) },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** From UTF-16 code units to characters: each pair of surrogates before a place counts once. */
function characterPlaces(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  return (offset) => offset - pairs.filter((pair) => pair + 1 < offset).length;
}
