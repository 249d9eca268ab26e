/** A small pack with what two ministers said in several languages, for the quote check. */
import { indexCards, type CardIndex, type Fact, type Quotation } from '../../../packs/index.ts';

const quotation = (exact: string, lang: string, speaker: string, more: Partial<Quotation> = {}): Quotation => ({
  exact, lang, speaker, speakerLabel: speaker, chain: ['said in parliament'], source: `herald-${lang}`, translated: false, originalLang: lang, ...more,
});
const fact = (id: string, quotations: readonly Quotation[], about: readonly string[] = ['ada-brook', 'farside', 'ev-bridge']): Fact => ({
  id, about, statement: { en: `What was said (${id}).` }, date: '2022-03-02', status: 'claimed', attributedTo: 'the Herald', quotations, sources: ['herald-en'], answers: [],
});
const original = { exact: 'Вони просять нас, щоб ми ні в якому разі не будували міст без них і не пускали туди наших людей', lang: 'uk', source: 'herald-uk' };

export const quotedFacts: readonly Fact[] = [
  fact('asked', [quotation('They are asking us not to build the bridge without them in any circumstances, not to let our people go there', 'en', 'ada-brook', { translated: true, originalLang: 'uk', original })]),
  fact('offer', [
    quotation('They are proposing we sign a treaty about the crossing', 'en', 'ada-brook', { translated: true, originalLang: 'uk' }),
    quotation('Угоду про переправу пропонують підписати. Не знаю, навіщо це містянам.', 'uk', 'ada-brook'),
    quotation('Нам предлагают подписать договор о переправе. Всё это ещё впереди.', 'ru', 'ada-brook', { translated: true, originalLang: 'uk' }),
  ]),
  fact('reply', [
    quotation('Everything that Farside officially offers, you hear. We are not going to close the river, and have never intended to,', 'en', 'carl-dale'),
    quotation('Wir haben niemanden um eine Brücke gebeten und wir werden niemanden um eine Brücke bitten', 'de', 'carl-dale', { translated: true, originalLang: 'en' }),
    quotation('Farside n’a jamais demandé un pont sur le fleuve. C’est notre voisin, avec lequel nous avons un traité.', 'fr', 'carl-dale', { translated: true, originalLang: 'en' }),
  ], ['carl-dale', 'ada-brook', 'farside']),
  fact('order', [
    quotation('Yes, indeed, he [the builder] is in Nearside today,', 'en', 'ada-brook'),
    quotation('Dziś budowniczy jest u nas i jutro zaczyna pracę przy moście', 'pl', 'ada-brook', { translated: true, originalLang: 'uk' }),
    quotation('El constructor está hoy con nosotros y mañana empieza las obras del puente', 'es', 'ada-brook', { translated: true, originalLang: 'uk' }),
    quotation('Будаўнік сёння ў нас і заўтра пачынае працу на мосце', 'be', 'ada-brook', { translated: true, originalLang: 'uk' }),
  ], ['ada-brook', 'ev-bridge']),
];

export const quotedPack: CardIndex = indexCards({
  id: 'bridge', version: '1.0.0', title: 'The bridge', facts: quotedFacts,
  entities: [
    { id: 'ada-brook', kind: 'person', label: 'Ada Brook', description: 'Minister.', names: ['Ada Brook'] }, { id: 'carl-dale', kind: 'person', label: 'Carl Dale', description: 'Mayor.', names: ['Carl Dale'] },
    { id: 'farside', kind: 'state', label: 'Farside', description: 'A town.', names: ['Farside'] }, { id: 'ev-bridge', kind: 'event', label: 'The bridge', description: 'A bridge.', names: [], date: '2022-03' },
  ],
  sources: ['en', 'uk', 'ru', 'de', 'fr', 'pl', 'es', 'be'].map((lang) => ({ id: `herald-${lang}`, type: 'article', publisher: 'Herald', URL: `https://herald.example/${lang}`, language: lang })),
});
