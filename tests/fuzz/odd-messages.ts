/** Messages as no part of the extension sends them, and some as it does. */
import fc from 'fast-check';
import { nested, oddText, oddValue } from './json-values.ts';

/** A good request of each kind that carries something. Every field is required, or it would not be there. */
export const samples: Readonly<Record<string, object>> = {
  'status-changed': { mentions: 2, entities: 1, uncertain: 0, unreadableFrames: 0, partial: false, blocked: false },
  'card': { entity: 'ada-brook', together: ['carl-dale'] },
  'read-texts': { offPacks: ['x'], texts: [{ text: 'Ada Brook and Carl Dale', lang: 'en' }] },
  'insert-mark-style': { look: { styles: Object.fromEntries(['people', 'states', 'institutions', 'media', 'documents', 'events'].map((group) => [group, { line: 'solid', wash: false }])), strength: 'normal' }, instead: null },
  'correct': { entity: 'ada-brook', label: 'Ada Brook', kind: 'person', surface: 'Brook', names: ['Brook'], scope: 'page' },
  'undo-correction': { id: 'x' },
  'active-changed': { id: 3 },
  'problem': { kind: 'unread', error: 'RequestFailed', place: 'content-marks.js:1:20', times: 2 },
  'step': { direction: 1 },
  'open-selection': { text: 'Brook' },
  'reveal': { id: 3, open: true },
};
export const sampleTypes = Object.keys(samples);

type Step = readonly (string | number)[];
const leavesOf = (value: unknown, path: Step = []): Step[] =>
  typeof value === 'object' && value !== null ? [path, ...Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))] : [path];

/** A copy with one thing in it, the whole or a part, that can never be right. */
export function spoil(sample: object, at: number, how: number): unknown {
  const paths = leavesOf(sample);
  const path = paths[at % paths.length]!;
  const wrong = [{ not: 'it' }, -1.5, 'x'.repeat(10_001), undefined][how % 4];
  if (path.length === 0) return [wrong, 'text', 7, true][how % 4];
  const copy = structuredClone(sample) as Record<string, unknown>;
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, copy);
  const key = path.at(-1)!;
  const before = holder[key];
  // what a text may be of any length, and an object may have any fields more
  const fits = typeof before === 'string' && typeof wrong === 'string' && key === 'text' && 'lang' in holder;
  holder[key] = fits || (typeof wrong === 'object' && typeof before === 'object' && !Array.isArray(before)) ? 7 : wrong;
  return copy;
}

export interface Sent {
  /** Made anew: some cannot be printed, or change while they are read. */
  readonly make: () => unknown;
  /** As the door reads them; null where there is no reading. */
  readonly type: string | null;
  readonly request: unknown;
  readonly isOurs: boolean;
  /** True: as agreed; false: certainly not; null: the checks may say. */
  readonly isGood: boolean | null;
}

export const sender = (isOurs: boolean): object => ({ id: isOurs ? 'glossator' : 'other', url: 'https://a.example/', tab: { id: 7, url: 'https://a.example/' }, frameId: 0 });

/** What no copy between processes can carry, and a door must not fall over all the same. */
function trap(kind: string, type: string): unknown {
  const throws = (): never => { throw new Error('trap'); };
  const cyclic: Record<string, unknown> = { glossator: type };
  cyclic['request'] = { entity: cyclic, together: [cyclic], texts: [cyclic] };
  switch (kind) {
    case 'getter that throws': return { get glossator() { return throws(); }, request: null };
    case 'request that throws': return { glossator: type, get request() { return throws(); } };
    case 'field that throws': return { glossator: type, request: Object.defineProperties({}, Object.fromEntries(['mentions', 'entity', 'id', 'text', 'texts', 'direction'].map((key) => [key, { get: throws, enumerable: true }]))) };
    case 'proxy': return new Proxy({}, { get: throws, has: throws, ownKeys: throws, getPrototypeOf: throws, getOwnPropertyDescriptor: throws });
    case 'cyclic': return cyclic;
    case 'deep': return { glossator: type, request: nested(20_000, true) };
    case 'many': return { glossator: type, request: { entity: 'a', together: Array.from({ length: 20_000 }, () => 'b'), offPacks: [], texts: Array.from({ length: 20_000 }, () => ({ text: 'x'.repeat(100), lang: '' })) } };
    default: return { glossator: type, request: 'x'.repeat(1_000_000) };
  }
}
const traps = ['getter that throws', 'request that throws', 'field that throws', 'proxy', 'cyclic', 'deep', 'many', 'long'];

/** @param types that the door may know */
export function message(types: readonly string[]): fc.Arbitrary<Sent> {
  const type = fc.constantFrom(...types);
  const isOurs = fc.boolean();
  const sent = (make: () => unknown, of: string | null, request: unknown, ours: boolean, isGood: boolean | null): Sent => ({ make, type: of, request, isOurs: ours, isGood });
  const carrying = types.filter((one) => sampleTypes.includes(one));
  const own = fc.constantFrom(...carrying);
  return fc.oneof(
    fc.tuple(own, isOurs).map(([of, ours]) => sent(() => ({ glossator: of, request: samples[of] }), of, samples[of], ours, ours)),
    fc.tuple(own, isOurs, fc.nat(30), fc.nat(3)).map(([of, ours, at, how]) => {
      const request = spoil(samples[of]!, at, how);
      return sent(() => ({ glossator: of, request }), of, request, ours, false);
    }),
    fc.tuple(fc.oneof(type, oddText), oddValue, isOurs).map(([of, request, ours]) => sent(() => ({ glossator: of, request }), of, request, ours, null)),
    fc.tuple(oddValue, isOurs).map(([value, ours]) => {
      const inner = typeof value === 'object' && value !== null ? value as { glossator?: unknown; request?: unknown } : {};
      return sent(() => value, typeof inner.glossator === 'string' ? inner.glossator : null, inner.request, ours, null);
    }),
    fc.tuple(fc.constantFrom(...traps), own, isOurs).map(([kind, of, ours]) => sent(() => trap(kind, of), kind, null, ours, false)),
  );
}
