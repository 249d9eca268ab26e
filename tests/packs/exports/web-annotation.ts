/** The Web Annotation data model as far as the exports use it, written down from the recommendation (https://www.w3.org/TR/annotation-model/). */

export interface ReadAnnotation {
  readonly id: string;
  readonly body: { readonly value: string; readonly [key: string]: string | number };
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    ];
  };
}

export interface ReadCollection {
  readonly label: string;
  readonly 'rdfs:comment': string;
  readonly total: number;
  readonly first: { readonly items: readonly ReadAnnotation[] };
}

const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:' };
const text = { type: 'string' };
const moment = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' };
const shape = (required: readonly string[], properties: object, more: object = {}): object => ({ type: 'object', required, properties, ...more });
const agent = shape(['id', 'type', 'name'], { id: iri, type: { const: 'Software' }, name: text });

const annotation = shape(['id', 'type', 'motivation', 'created', 'generator', 'body', 'target'], {
  id: iri, type: { const: 'Annotation' }, motivation: { const: 'identifying' }, created: moment, generator: agent,
  body: shape(['type', 'value', 'purpose', 'format'], { type: { const: 'TextualBody' }, value: { type: 'string', minLength: 1 }, purpose: { const: 'identifying' }, format: text }),
  target: shape(['source', 'selector'], {
    source: iri,
    selector: {
      type: 'array', minItems: 2, maxItems: 2, items: [
        shape(['type', 'exact', 'prefix', 'suffix'], { type: { const: 'TextQuoteSelector' }, exact: { type: 'string', minLength: 1 }, prefix: { type: 'string', maxLength: 32 }, suffix: { type: 'string', maxLength: 32 } }, { additionalProperties: false }),
        shape(['type', 'start', 'end'], { type: { const: 'TextPositionSelector' }, start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 1 } }, { additionalProperties: false }),
      ],
    },
  }),
});

/** JSON Schema of an annotation collection with its one page inside. */
export const collectionShape = shape(['@context', 'id', 'type', 'label', 'total', 'first'], {
  '@context': { type: 'array', minItems: 2, items: [{ const: 'http://www.w3.org/ns/anno.jsonld' }, { type: 'object' }], maxItems: 2 },
  id: iri, type: { const: 'AnnotationCollection' }, label: text, total: { type: 'integer', minimum: 0 }, created: moment, generator: agent,
  first: shape(['id', 'type', 'startIndex', 'items'], { id: iri, type: { const: 'AnnotationPage' }, startIndex: { const: 0 }, items: { type: 'array', items: annotation } }),
});
