/** Facts of the first pack's story, cut to what the fixtures need; every word that stands as a quotation stands so in the named source. */
import { claimStatuses, type Card, type CardFact, type Quotation, type Recognition, type Source } from '../../packs/index.ts';

const source = (id: string, publisher: string, URL: string, language: string, issued: readonly number[] | null, title?: string): Source => ({
  id, type: 'webpage', publisher, URL, language, ...(title !== undefined && { title }), ...(issued && { issued: { 'date-parts': [issued] } }),
});

export const sources = {
  kataeb: source('kataeb-reuters-230124', 'Kataeb.org (republishing Reuters)', 'https://en.kataeb.org/articles/belarus-leader-says-he-has-been-asked-to-conclude-a-non-aggression-pact-with-ukraine', 'en', [2023, 1, 24]),
  zeleb: source('zeleb-article', 'The Daily Digest / zeleb feed', 'https://feed.zeleb.es/new-zealand/archivo/ukraine-proposed-a-non-aggression-pact-with-belarus-according-to-lukashenko', 'en', null, 'Ukraine proposed a non-aggression pact with Belarus according to Lukashenko'),
  tass: source('tass-16869653', 'TASS', 'https://tass.ru/mezhdunarodnaya-panorama/16869653', 'ru', [2023, 1, 24], 'Лукашенко заявил, что Киев предлагает Минску заключить пакт о ненападении'),
  aif: source('aif-peskov-230124', 'Argumenty i Fakty (aif.ru)', 'https://aif.ru/politics/peskov_ne_stal_kommentirovat_slova_lukashenko_o_pakte_ot_kieva', 'ru', null),
  nv: source('nv-nikolenko-230124', 'VCP Newz (republishing The New Voice of Ukraine)', 'https://vcpnewz.com/2023/01/24/foreign-ministry-responds-to-lukashenkos-statement-about-non-aggression-pact-with-ukraine-the-new-voice-of-ukraine/', 'en', [2023, 1, 24], 'Foreign Ministry responds to Lukashenko’s statement about ‘non-aggression pact’ with Ukraine / The New Voice of Ukraine'),
  latribune: source('latribune-reuters-2301', 'La Tribune (Reuters)', 'https://www.latribune.fr/depeches/reuters/KBN2U30U5/kyiv-a-propose-un-pacte-de-non-agression-a-minsk-dit-loukachenko.html', 'fr', null, 'Kyiv a proposé un pacte de non-agression à Minsk, dit Loukachenko'),
  babel: source('babel-230307', 'Babel', 'https://babel.ua/en/news/91307-lukashenko-called-volodymyr-zelensky-a-nit-because-of-the-sabotage-at-the-machulishchi-airport', 'en', [2023, 3, 7]),
  vesti: source('vesti-230307', 'Vesti.ru', 'http://avto.vesti.ru/article/3237812', 'ru', null),
  titus: source('titus-2303', 'Titus.kz', 'https://titus.kz/print.php?id=120558', 'ru', null, 'Александр Лукашенко резкие заявления сделал'),
} as const;

export const offerQuotation: Quotation = {
  exact: 'They are proposing we conclude a non-aggression pact', lang: 'en', speaker: 'lukashenko', speakerLabel: 'Alexander Lukashenko',
  chain: ['said to officials', 'reported by BelTA', 'in Reuters’ English'], source: 'kataeb-reuters-230124', translated: true, originalLang: 'ru',
  original: { exact: 'Пакт о ненападении предлагают заключить.', lang: 'ru', source: 'tass-16869653' },
};
const replyQuotation: Quotation = {
  exact: 'Russia is trying in every possible way to draw Belarus directly into the war', lang: 'en', speaker: 'nikolenko', speakerLabel: 'Oleh Nikolenko',
  chain: ['to Ukrainska Pravda'], source: 'nv-nikolenko-230124', translated: true, originalLang: 'uk (presumed)',
};

const answer = (fact: Omit<CardFact, 'replies' | 'about' | 'date'> & { date?: string | null }): CardFact => ({ about: ['ev-pact'], date: '2023-01-24', replies: [], ...fact });

const answers: readonly CardFact[] = [
  answer({ id: 's11', statement: { en: 'Whether Lukashenko would raise the offer with Putin, the Kremlin would not say for now.' }, status: 'no comment', attributedTo: 'the Kremlin, via Reuters', quotations: [], sources: [sources.kataeb] }),
  answer({ id: 's15', statement: { en: 'Nikolenko neither confirms nor denies that a pact was offered.' }, status: 'no comment', attributedTo: 'Oleh Nikolenko, via NV', quotations: [replyQuotation], sources: [sources.nv], note: 'Judged from excerpts; Ukrainska Pravda’s own page was not found.' }),
  answer({ id: 's07', statement: { en: 'Reuters’ French service could verify neither the offer nor its author.' }, status: 'unconfirmed', attributedTo: 'Reuters (French service)', quotations: [], sources: [sources.latribune] }),
];

export const claim: CardFact = {
  id: 's02', about: ['ev-pact', 'lukashenko'], date: '2023-01-24', status: 'claimed', attributedTo: 'Alexander Lukashenko, via BelTA and Reuters',
  statement: { en: 'Belarus is being asked to stay out of the war and to sign a non-aggression pact.' },
  quotations: [offerQuotation], sources: [sources.kataeb, sources.tass, sources.zeleb], replies: answers,
};
export const laterClaim: CardFact = {
  id: 'b04', about: ['ev-pact', 'lukashenko', 'zelensky'], date: '2023-03-07', status: 'claimed', attributedTo: 'Alexander Lukashenko',
  statement: { en: 'It was Zelensky who asked for the pact, through envoys. Ukraine is not reported to have confirmed this.' },
  quotations: [], sources: [sources.babel, sources.vesti, sources.titus], replies: [],
};
export const pactCard: Card = {
  entity: { id: 'ev-pact', kind: 'event', label: 'Non-aggression pact offer', description: 'What Lukashenko said was proposed to Belarus in January 2023', date: '2023-01-24' },
  facts: [claim, laterClaim],
};

/** One fact a status, with every precision that a date can have. The sentences say what they are for. */
export const everyStatus: readonly CardFact[] = claimStatuses.map((status, index) => ({
  id: `status-${index}`, about: ['ev-pact'], date: [null, '1994', '2022-10', '2023-01-24', '2022-03/2022-04-06', '2022-12~', '2022-03/2022-10', '2023-03-07', '2022-02-24', '2023-01'][index]!, status,
  attributedTo: ['BelTA', 'the Kremlin, via Reuters', 'Reuters (French service)'][index % 3]!, statement: { en: `A sentence whose status is “${status}”, long enough to need a second line.` },
  quotations: [], sources: [[sources.tass, sources.nv], [sources.aif], [sources.babel, sources.vesti, sources.titus]][index % 3]!, replies: [],
}));

const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
/** Words that no line is long enough for: a statute of Mecklenburg-Vorpommern, and an address without a place to break. */
export const longWordsCard: Card = {
  entity: { id: 'long-words', kind: 'document', label: longWord, description: `${longWord} and https://en.kataeb.org/articles/belarus-leader-says-he-has-been-asked-to-conclude-a-non-aggression-pact-with-ukraine` },
  facts: [{
    ...laterClaim, id: 'long-words', attributedTo: `${longWord}kommission`, statement: { en: `${longWord} is one word of ${longWord.length} letters.` },
    sources: [{ ...sources.tass, publisher: `${longWord}blatt`, title: sources.kataeb.URL }, sources.kataeb],
  }],
};

export const pactRecognition: Recognition = {
  surface: 'non-aggression pact', how: 'event', lang: 'en', alias: 'non-aggression pact', distance: 0,
  cue: { kind: 'company', text: 'Belarus' }, certainty: 0.94, alternatives: [],
};
export const inflectedRecognition: Recognition = { surface: 'Łukaszenki', how: 'inflected', lang: 'pl', alias: 'Łukaszenka', distance: 0, certainty: 0.99, alternatives: [] };
export const surnameRecognition: Recognition = { surface: 'Lukashenko', how: 'gated', lang: 'en', alias: 'Lukashenko', distance: 0, cue: { kind: 'full-name', text: 'Alexander Lukashenko' }, certainty: 0.97, alternatives: [] };
export const fuzzyRecognition: Recognition = { surface: 'Lukashneko', how: 'fuzzy', lang: 'en', alias: 'Lukashenko', distance: 2, certainty: 0.8, alternatives: [] };
export const titleRecognition: Recognition = { surface: 'the Belarusian leader', how: 'title', lang: 'en', alias: 'Belarusian leader', distance: 0, certainty: 0.92, held: { from: '1994-07-20', until: null }, alternatives: [] };
