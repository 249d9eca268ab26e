/** Entities that the first pack does not have, from base names and language tags alone: a Belarusian minister, a Ukrainian river, a Polish agency. */
import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../engine/build.ts';
import { scoutWords } from '../../engine/scout-words.ts';
import { findMentions, openGazetteer, openScout, type EntitySource } from '../../engine/index.ts';

const gazetteer = openGazetteer(buildGazetteer({
  id: 'another', version: '1', cues: {},
  entities: [
    {
      id: 'khrenin', kind: 'person', label: 'Viktor Khrenin', gender: 'm', names: [
        { text: 'Виктор Хренин', lang: 'ru' }, { text: 'Віктор Хренін', lang: 'uk' }, { text: 'Віктар Хрэнін', lang: 'be' }, { text: 'Wiktar Chrenin', lang: 'pl' },
        { text: 'Viktar Chrenin', lang: 'cs' }, { text: 'Виктор Хренин', lang: 'bg' }, { text: 'Viktor Hrenin', lang: 'sl' },
      ],
    },
    {
      id: 'desna', kind: 'metonym', label: 'Desna', names: [
        { text: 'Десна', lang: 'ru' }, { text: 'Десна', lang: 'uk' }, { text: 'Дзясна', lang: 'be' }, { text: 'Desna', lang: 'pl' }, { text: 'Desna', lang: 'cs' }, { text: 'Десна', lang: 'bg' }, { text: 'Desna', lang: 'sl' },
      ],
    },
    {
      id: 'pap', kind: 'medium', label: 'Polish Press Agency', names: [
        { text: 'Польское агентство печати', lang: 'ru' }, { text: 'Польська агенція преси', lang: 'uk' }, { text: 'Польскае агенцтва друку', lang: 'be' }, { text: 'Polska Agencja Prasowa', lang: 'pl' },
        { text: 'Polská tisková agentura', lang: 'cs' }, { text: 'Полска агенция по печата', lang: 'bg' }, { text: 'Poljska tiskovna agencija', lang: 'sl' },
      ],
    },
  ],
}));

/** Oblique forms as a grammar of each language has them, written by hand. */
const forms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ru: {
    khrenin: ['Виктора Хренина', 'Виктору Хренину', 'Виктором Хрениным', 'Викторе Хренине'],
    desna: ['Десны', 'Десне', 'Десну', 'Десной'],
    pap: ['Польского агентства печати', 'Польскому агентству печати', 'Польским агентством печати', 'Польском агентстве печати'],
  },
  uk: {
    khrenin: ['Віктора Хреніна', 'Віктору Хреніну', 'Вікторові Хренінові', 'Віктором Хреніним', 'Вікторе Хреніне'],
    desna: ['Десни', 'Десні', 'Десну', 'Десною', 'Десно'],
    pap: ['Польської агенції преси', 'Польській агенції преси', 'Польську агенцію преси', 'Польською агенцією преси'],
  },
  be: {
    khrenin: ['Віктара Хрэніна', 'Віктару Хрэніну', 'Віктарам Хрэніным'],
    desna: ['Дзясны', 'Дзясне', 'Дзясну', 'Дзясной'],
    pap: ['Польскага агенцтва друку', 'Польскаму агенцтву друку', 'Польскім агенцтвам друку'],
  },
  pl: {
    khrenin: ['Wiktara Chrenina', 'Wiktarowi Chreninowi', 'Wiktarem Chreninem', 'Wiktarze Chreninie'],
    desna: ['Desny', 'Desnie', 'Desnę', 'Desną'],
    pap: ['Polskiej Agencji Prasowej', 'Polską Agencję Prasową', 'Polską Agencją Prasową'],
  },
  cs: {
    khrenin: ['Viktara Chrenina', 'Viktarovi Chreninovi', 'Viktarem Chreninem'],
    desna: ['Desny', 'Desně', 'Desnu', 'Desnou'],
    pap: ['Polské tiskové agentury', 'Polské tiskové agentuře', 'Polskou tiskovou agenturu', 'Polskou tiskovou agenturou'],
  },
  bg: { khrenin: ['Виктор Хренин'], desna: ['Десна'], pap: ['Полската агенция по печата'] },
  sl: {
    khrenin: ['Viktorja Hrenina', 'Viktorju Hreninu', 'Viktorjem Hreninom'],
    desna: ['Desne', 'Desni', 'Desno'],
    pap: ['Poljske tiskovne agencije', 'Poljski tiskovni agenciji', 'Poljsko tiskovno agencijo'],
  },
};

describe('G2 an entity gets its forms from its base names and language tags alone', () => {
  test.each(Object.entries(forms))('%s', (lang, byEntity) => {
    const all = Object.entries(byEntity).flatMap(([entity, list]) => list.map((form) => ({ entity, form })));
    const missed = all.filter(({ entity, form }) => !findMentions(gazetteer, `… ${form} …`, { lang }).some((mention) => mention.entity === entity && mention.surface === form));
    expect(missed).toEqual([]);
  });
});

describe('T4 names in Chinese', () => {
  const entities: readonly EntitySource[] = [
    { id: 'leader', kind: 'person', label: 'Leader', names: [{ text: '亚历山大·卢卡申科', lang: 'zh' }, { text: 'ルカシェンコ', lang: 'ja' }, { text: '卢卡申科', lang: 'zh', use: 'surname' }], titles: [{ text: '白俄罗斯总统', lang: 'zh', from: null, until: null }], cues: { near: ['office'] } },
    { id: 'town', kind: 'metonym', label: 'Town', names: [{ text: '明斯克', lang: 'zh', fixed: true }, { text: '基辅', lang: 'zh-Hant' }], not: [{ text: '明斯克协议*', lang: 'zh' }] },
  ];
  const chinese = openGazetteer(buildGazetteer({ id: 'chinese', version: '1', entities, cues: { office: { zh: ['总统*'] } } }));
  const found = (text: string): string[] => findMentions(chinese, text, { lang: 'zh' }).map(({ entity, surface, how }) => `${entity}:${surface}:${how}`);

  test.each([
    ['a name that is not fixed, inside running text', '昨天亚历山大·卢卡申科在明斯克表示', ['leader:亚历山大·卢卡申科:exact', 'town:明斯克:exact']],
    ['a surname by a declared stem beside it', '总统卢卡申科说', ['leader:卢卡申科:gated']],
    ['a title', '据白俄罗斯总统说', ['leader:白俄罗斯总统:title']],
    ['an exclusion by a declared stem takes a name away', '违反明斯克协议的基辅', ['town:基辅:exact']],
    ['katakana before a particle and after a title', '昨日ルカシェンコは、大統領ルカシェンコが', ['leader:ルカシェンコ:exact', 'leader:ルカシェンコ:exact']],
    ['no katakana within katakana', 'ルカシェンコフ', []],
    ['a dot with spaces is a list', '亚历山大 · 卢卡申科', ['leader:卢卡申科:gated']],
    ['half a name is none', '亚历山大在斯克', []],
  ] as const)('T4 %s', (_what, text, want) => expect(found(text)).toEqual(want));

  test('S1 the scout says yes to a name with a dot that has no shorter one', () => {
    const scout = openScout(scoutWords([{ id: 'a', kind: 'person', label: 'A', names: [{ text: '亚历山大·卢卡', lang: 'zh' }] }]));
    expect(scout.mayName('昨天亚历山大·卢卡')).toBe(true);
  });

  test('S1 the scout says yes to each of them', () => {
    const scout = openScout(scoutWords(entities));
    for (const text of ['昨天亚历山大·卢卡申科', '在基辅表示', '据白俄罗斯总统说', 'そしてルカシェンコは']) expect(scout.mayName(text)).toBe(true);
    expect(scout.mayName('天气很好')).toBe(false);
  });
});
