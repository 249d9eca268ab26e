import { describe, expect, test } from 'vitest';
import { parsePack } from '../../packs/parse-pack.ts';
import { smallPack } from './small-pack.ts';

/** The pointers and reasons of what is wrong with a pack. */
const problems = (value: unknown): string[] => parsePack(value).problems.map(({ rule, path, reason }) => `${rule} ${path}: ${reason}`);

describe('a good pack', () => {
  test('comes back in Maps, in the order of the file', () => {
    const { pack, problems: found } = parsePack(smallPack());
    expect(found).toEqual([]);
    expect([...pack?.entities.keys() ?? []]).toEqual(['ada-brook', 'carl-dale', 'herald', 'ev-promise']);
    expect(pack?.facts.get('f2')?.answers).toEqual(['f1']);
    expect(pack?.sources.get('herald-1')?.publisher).toBe('Herald');
    expect(pack?.cues.get('office')?.get('uk')).toEqual(['міністерк*']);
    expect(pack?.meta.id).toBe('bridge');
  });

  test('passes in spite of a warning', () => {
    const value = smallPack();
    value.pack.languages.push('fr');
    const { pack, problems: found } = parsePack(value);
    expect(pack).not.toBeNull();
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('is not changed by reading', () => {
    const value = smallPack();
    parsePack(value);
    expect(value).toEqual(smallPack());
  });
});

describe('the schema', () => {
  test.each([null, undefined, 7, 'pack', [], {}, { pack: [] }, new Map()])('refuses %j without throwing', (value) => {
    const { pack, problems: found } = parsePack(value);
    expect(pack).toBeNull();
    expect(found.length).toBeGreaterThan(0);
  });

  test('names the place, the reason and the cure', () => {
    const value = smallPack();
    Object.assign(value.facts[0] ?? {}, { status: 'true', colour: 'red', date: 'yesterday' });
    delete (value.sources[1] as { publisher?: string }).publisher;
    Object.assign(value.entities[0] ?? {}, { id: 'Ada Brook', names: [] });
    value.cues['Office'] = {};
    expect(problems(value)).toMatchInlineSnapshot(`
      [
        "schema /entities/0/id: This is not an id: lower-case Latin letters, digits and single hyphens between them, at most 64.",
        "schema /facts/0/colour: The field "colour" is not known here.",
        "schema /facts/0/date: This is not an EDTF date such as 2023-01-24, 2022-10 or 2022-03/2022-04-06.",
        "schema /facts/0/status: The value is none of those known here.",
        "schema /sources/1: The field "publisher" is missing.",
        "schema /cues/Office: "Office" cannot be a key here.",
        "schema /cues/Office: This is empty.",
      ]
    `);
    for (const { cure } of parsePack(value).problems) expect(cure).not.toBe('');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example/', '//a.example', 'https://a.example/ b', 'https://a.example/<script>'])('refuses the address %s', (URL) => {
    const value = smallPack();
    Object.assign(value.sources[0] ?? {}, { URL });
    expect(problems(value)).toContainEqual(expect.stringContaining('schema /sources/0/URL'));
  });

  test('caps texts and lists', () => {
    const value = smallPack();
    const [fact] = value.facts;
    fact?.about.push(...Array.from({ length: 60 }, () => 'ada-brook'));
    Object.assign(fact?.statement ?? {}, { en: 'x'.repeat(601) });
    expect(problems(value).map((problem) => problem.split(':')[0])).toEqual(['schema /facts/0/about', 'schema /facts/0/statement/en']);
  });
});

describe('hostile packs', () => {
  const polluted = (): unknown => ({} as { bad?: unknown }).bad;

  test.each([
    ['a key of the pack', (text: string) => text.replace('"pack":', '"__proto__":{"bad":1},"pack":')],
    ['a key of an entity', (text: string) => text.replace('"kind":', '"__proto__":{"bad":1},"kind":')],
    ['a cue class', (text: string) => text.replace('"office":', '"__proto__":{"en":["bad"]},"office":')],
    ['a language', (text: string) => text.replace('"statement":{', '"statement":{"__proto__":"bad",')],
    ['an id', (text: string) => text.replaceAll('"f1"', '"__proto__"')],
    ['an id that is inherited', (text: string) => text.replaceAll('"f1"', '"constructor"')],
    ['a cue class that is inherited', (text: string) => text.replaceAll('"office"', '"constructor"')],
  ])('are refused with __proto__ or constructor as %s, and pollute nothing', (_title, change) => {
    const text = JSON.stringify(smallPack());
    const changed = change(text);
    expect(changed).not.toBe(text);
    const { pack, problems: found } = parsePack(JSON.parse(changed));
    expect(pack).toBeNull();
    expect(found.some(({ severity }) => severity === 'error')).toBe(true);
    expect(polluted()).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('inherit no field', () => {
    const value = Object.create(smallPack()) as unknown;
    expect(parsePack({ ...Object(value) }).pack).toBeNull();
  });

  test('of endless depth are refused without recursion', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 200_000; depth++) deep = [deep];
    expect(parsePack({ ...smallPack(), cues: deep }).pack).toBeNull();
  });

  test('with an id or an address of ten million letters are refused (found by fuzzing, seed 120286)', () => {
    const value = smallPack();
    value.pack.id = 'x'.repeat(10_000_000);
    value.sources[0]!.URL = `https://${value.pack.id}`;
    expect(problems(value)).toEqual(expect.arrayContaining([expect.stringMatching(/^schema \/pack\/id:/u), expect.stringMatching(/^schema \/sources\/0\/URL:/u)]));
  });

  test('with thousands of errors are told in hundreds', () => {
    const value = smallPack();
    value.facts = Array.from({ length: 5000 }, () => ({}) as never);
    expect(parsePack(value).problems.length).toBe(501);
  });
});
