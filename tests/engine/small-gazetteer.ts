/** A gazetteer small enough to read, with one of everything that the rules speak of. */
import { buildGazetteer } from '../../engine/build.ts';
import { findMentions, openGazetteer, type EntitySource, type Mention, type TextInfo } from '../../engine/index.ts';

const names = (kind: EntitySource['kind'], id: string, label: string, list: EntitySource['names'], more: Partial<EntitySource> = {}): EntitySource => ({ id, kind, label, names: list, ...more });

export const entities: readonly EntitySource[] = [
  names('person', 'lukashenko', 'Alexander Lukashenko', [
    { text: 'Alexander Lukashenko', lang: 'en' }, { text: 'Александр Лукашенко', lang: 'ru' }, { text: 'Alaksandr Łukaszenka', lang: 'pl' },
    { text: 'Lukashenko', lang: 'en', use: 'surname' }, { text: 'Лукашенко', lang: 'ru', use: 'surname' }, { text: 'Łukaszenka', lang: 'pl', use: 'surname' },
    { text: 'Alexander Grigoryevich', lang: 'en', use: 'given' },
  ], {
    gender: 'm',
    titles: [
      { text: 'president of Belarus', lang: 'en', from: '1994-07-20', until: null }, { text: 'Belarusian leader', lang: 'en', from: '1994-07-20', until: null },
      { text: 'białoruski przywódca', lang: 'pl', from: '1994-07-20', until: null },
    ],
    cues: { near: ['head-of-state'] },
  }),
  names('person', 'nikolenko', 'Oleh Nikolenko', [{ text: 'Oleh Nikolenko', lang: 'en' }, { text: 'Nikolenko', lang: 'en', use: 'surname' }], {
    gender: 'm', titles: [{ text: 'Ukrainian foreign ministry spokesman', lang: 'en', from: null, until: '2024-03-08' }], cues: { near: ['foreign-ministry'] },
  }),
  names('state', 'belarus', 'Belarus', [{ text: 'Belarus', lang: 'en' }, { text: 'Białoruś', lang: 'pl' }, { text: 'Беларусь', lang: 'ru' }, { text: 'la Biélorussie', lang: 'fr' }], { cues: { notBefore: ['product'] } }),
  names('state', 'ukraine', 'Ukraine', [{ text: 'Ukraine', lang: 'en' }, { text: 'Україна', lang: 'uk' }, { text: 'Украина', lang: 'ru' }]),
  names('state', 'russia', 'Russia', [{ text: 'Russia', lang: 'en' }]),
  names('metonym', 'minsk', 'Minsk', [{ text: 'Minsk', lang: 'en' }, { text: 'Минск', lang: 'ru' }, { text: 'Мінськ', lang: 'uk' }], {
    not: [{ text: 'Minsk agreements', lang: 'en' }, { text: 'Минск-2', lang: 'ru' }], cues: { notAfter: ['club'] },
  }),
  names('metonym', 'kyiv', 'Kyiv', [{ text: 'Kyiv', lang: 'en' }, { text: 'Київ', lang: 'uk' }]),
  names('institution', 'united-nations', 'United Nations', [{ text: 'United Nations', lang: 'en' }, { text: "Організація Об'єднаних Націй", lang: 'uk' }, { text: 'UN', lang: 'en', use: 'acronym', only: ['en', 'de'] }]),
  names('medium', 'ukrainska-pravda', 'Ukrainska Pravda', [{ text: 'Ukrainska Pravda', lang: 'en' }, { text: 'Українська правда', lang: 'uk' }]),
  names('person', 'rudnik', 'Alesia Rudnik', [{ text: 'Alesia Rudnik', lang: 'en' }, { text: 'Rudnik', lang: 'en', use: 'common' }], { gender: 'f' }),
  names('event', 'ev-pact', 'Pact', [{ text: 'non-aggression pact', lang: 'en' }], {
    event: {
      date: '2023-01-24', anchors: [['belarus', 'minsk', 'lukashenko'], ['ukraine', 'kyiv']], reach: 'paragraph',
      wordings: [
        { lang: 'en', head: ['pact*', 'treat*'], with: [['nonaggression', 'non-aggression']], within: 3 },
        { lang: 'ru', head: ['пакт*', 'договор*'], with: [['ненападен*']], within: 2 },
      ],
      short: [{ lang: 'en', head: ['pact'] }],
    },
    cues: { notAfter: ['other-power'], notBefore: ['of-other-power'] },
  }),
  names('event', 'ev-no-comment', 'No comment', [], {
    event: { date: '2023-01-24', anchors: [['russia']], reach: 'sentence', wordings: [{ lang: 'en', head: ['declined'], with: [['comment']], within: 2 }] },
  }),
  names('event', 'ev-invasion', 'Invasion', [{ text: 'full-scale invasion', lang: 'en' }], { event: { date: '2022-02-24', anchors: [['ukraine']], reach: 'page', wordings: [] } }),
];

export const source = {
  id: 'small', version: '1', entities,
  cues: {
    'head-of-state': { en: ['president', 'leader'], ru: ['президент*'] },
    'foreign-ministry': { en: ['foreign ministry'] },
    club: { en: ['FC', 'Dynamo'], ru: ['Динамо'] },
    product: { en: ['tractor*'] },
    'given-name': { en: ['Viktor', 'Milana'], ru: ['Виктор', 'Николай'] },
    former: { en: ['former'] },
    'ukraine-context': { en: ['Ukrainian*'], ru: ['украинск*'] },
    region: { en: ['Wisconsin', 'North Dakota'], ru: ['Висконсин'] },
    district: { en: ['Township'] },
    'other-power': { en: ['German', "Germany's", "Hitler's"] },
    'of-other-power': { en: ['by Germany'], ru: ['Германии'] },
    'common-word': { uk: ['країни'], en: ['pinsk'] },
  },
} as const;

export const bytes = buildGazetteer(source);
export const gazetteer = openGazetteer(bytes);
export const find = (text: string, info?: TextInfo): Mention[] => findMentions(gazetteer, text, info);
/** "entity:surface" of every mention, in order. */
export const found = (text: string, info?: TextInfo): string[] => find(text, info).map(({ entity, surface }) => `${entity}:${surface}`);
