import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../engine/build.ts';
import { findMentions, foldWord, openGazetteer } from '../../engine/index.ts';
import { sections } from '../../engine/gazetteer.ts';
import { bytes, source } from './small-gazetteer.ts';

describe('gazetteer', () => {
  test('G1 opening copies nothing: every section is a view on the bytes', () => {
    const opened = openGazetteer(bytes);
    for (const name of Object.keys(sections) as (keyof typeof sections)[]) expect(opened[name].buffer).toBe(bytes);
  });

  test('G3 words of equal hash are told apart by their letters', () => {
    // found by search: "costarring" and "liquid" share their 32-bit FNV-1a hash
    const one = openGazetteer(buildGazetteer({ id: 'x', version: '1', cues: {}, entities: [{ id: 'a', kind: 'state', label: 'A', names: [{ text: 'Costarring', lang: 'en' }] }] }));
    expect(findMentions(one, 'Costarring', { lang: 'en' })).toHaveLength(1);
    expect(findMentions(one, 'Liquid', { lang: 'en' })).toHaveLength(0);
  });

  test('G4 one alias for the same name in several languages', () => {
    const one = openGazetteer(buildGazetteer({ id: 'x', version: '1', cues: {}, entities: [{ id: 'a', kind: 'medium', label: 'A', names: ['en', 'fr', 'es'].map((lang) => ({ text: 'Reuters', lang })) }] }));
    expect(one.aliases).toBe(1);
    expect(one.profiles[0]!.langs).toEqual(['en', 'fr', 'es']);
  });

  test('G5 other bytes are refused with a cure', () => {
    expect(() => openGazetteer(new ArrayBuffer(64))).toThrow(/not a Glossator gazetteer.*packs:build/u);
    const other = bytes.slice(0);
    new Uint32Array(other)[1] = 99;
    expect(() => openGazetteer(other)).toThrow(/layout 99.*packs:build/u);
  });

  test('G4 a name without a word is refused by entity and name', () => {
    expect(() => buildGazetteer({ id: 'x', version: '1', cues: {}, entities: [{ id: 'dots', kind: 'state', label: 'D', names: [{ text: '…', lang: 'en' }] }] })).toThrow(/dots: "…"/u);
  });

  test('G1 the same source gives the same bytes', () => {
    expect(new Uint8Array(buildGazetteer(source))).toEqual(new Uint8Array(bytes));
    expect(foldWord('Łukašenka')).toBe('lukasenka');
  });
});
