/** A good pack made bad: changes at random places, as data, so that a failure can be read and shrunk. */
import fc from 'fast-check';
import { smallPack } from '../packs/small-pack.ts';
import { define, nested, oddText, oddValue } from './json-values.ts';

interface PackChange {
  /** Which of all places of the pack as it then is; counted round. */
  readonly at: number;
  readonly what: 'delete' | 'duplicate' | 'replace' | 'swap' | 'add key' | 'rename key' | 'nest' | 'lengthen' | 'text';
  readonly value: unknown;
  readonly key: string;
  readonly other: number;
}

const dates = ['2023-02-30', '2023-13', '2023-1-1', '0000', '2022-04/2022-03', '../..', '/', '2022~?', '20XX-01', '9999-12-31', '2022-10-XX', '202X', '2022-12-31/..', 'yesterday', ''];
const ids = ['ada-brook', 'carl-dale', 'f1', 'f2', 'herald-1', 'toString', 'constructor', '__proto__', 'A b', 'x'.repeat(65)];
const texts = ['en', 'uk', 'EN_us', '(presumed)', 'Brook*', '*', 'a'.repeat(300), '🙂', 'Brοok', '\u202EBrook', 'http://', 'https://a b', 'https://x.example/\u0000', 'established', 'person', '1.0', ' ', '١٢', '漢字', 'a'.repeat(70_000), 'é'.repeat(300), '𝔗'.repeat(200), '.'];
const value = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...dates, ...ids, ...texts) }, { weight: 2, arbitrary: oddValue }, { weight: 1, arbitrary: oddText });

const change: fc.Arbitrary<PackChange> = fc.record({
  at: fc.nat(10_000), other: fc.nat(10_000), value,
  what: fc.constantFrom('delete', 'duplicate', 'replace', 'replace', 'swap', 'add key', 'rename key', 'nest', 'lengthen', 'text', 'text'),
  key: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'prototype', 'note', 'original', 'titles', 'event', 'only', 'far', 'gender'), oddText),
});
export const packChanges: fc.Arbitrary<readonly PackChange[]> = fc.array(change, { minLength: 1, maxLength: 5 });

interface Place { readonly holder: Record<string, unknown> | unknown[]; readonly key: string }

const isHolder = (inner: unknown): inner is Place['holder'] => typeof inner === 'object' && inner !== null;

/** Every place of a value that holds another, deeper ones later, at most so many. */
function placesOf(root: Place['holder']): Place[] {
  const places: Place[] = [];
  const holders: Place['holder'][] = [root];
  for (let holder = holders.shift(); holder && places.length < 2_000; holder = holders.shift()) {
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      const inner = (holder as Record<string, unknown>)[key];
      if (isHolder(inner)) holders.push(inner);
    }
  }
  return places;
}

/** The small pack with these changes, one after the other. */
export function changedPack(changes: readonly PackChange[]): unknown {
  const pack = smallPack() as unknown as Record<string, unknown>;
  for (const { at, other, what, value: given, key } of changes) {
    const places = placesOf(pack);
    if (places.length === 0) break;
    const place = places[at % places.length]!;
    const elsewhere = places[other % places.length]!;
    const { holder } = place;
    const read = ({ holder: of, key: name }: Place): unknown => (of as Record<string, unknown>)[name];
    const inner = read(place);
    switch (what) {
      case 'delete':
        if (Array.isArray(holder)) holder.splice(Number(place.key), 1);
        else delete holder[place.key];
        break;
      case 'duplicate':
        if (Array.isArray(holder)) holder.splice(other % (holder.length + 1), 0, copy(inner));
        else define(holder, key, copy(inner));
        break;
      case 'replace': define(holder, place.key, copy(given)); break;
      case 'swap': {
        const there = copy(read(elsewhere));
        define(elsewhere.holder, elsewhere.key, copy(inner));
        define(holder, place.key, there);
        break;
      }
      case 'add key': if (isHolder(inner) && !Array.isArray(inner)) define(inner, key, copy(given)); break;
      case 'rename key':
        if (!Array.isArray(holder)) {
          delete holder[place.key];
          define(holder, key, inner);
        }
        break;
      case 'nest': define(holder, place.key, nested(other % 5_000, at % 2 === 0)); break;
      case 'lengthen': if (typeof inner === 'string') define(holder, place.key, inner.repeat(1 + (other % 200))); break;
      case 'text': if (typeof inner === 'string' && typeof given === 'string') define(holder, place.key, other % 2 ? given : inner + given); break;
    }
  }
  return pack;
}

/** What is too deep to be copied stays where it is, and a text goes in its stead: the pack is a tree, as all JSON. */
function copy(inner: unknown): unknown {
  try {
    return isHolder(inner) ? structuredClone(inner) : inner;
  } catch {
    return 'too deep';
  }
}
