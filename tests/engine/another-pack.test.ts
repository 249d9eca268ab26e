/** Entities that the first pack does not have, from base names and language tags alone: a Belarusian minister, a Ukrainian river, a Polish agency. */
import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../engine/build.ts';
import { findMentions, openGazetteer } from '../../engine/index.ts';

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
