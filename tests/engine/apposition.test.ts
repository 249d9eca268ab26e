import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../engine/build.ts';
import { findMentions, openGazetteer, type EntitySource } from '../../engine/index.ts';

const peskov: EntitySource = {
  id: 'peskov', kind: 'person', label: 'Dmitry Peskov', gender: 'm', cues: { near: ['spokesperson'] },
  names: [
    { text: 'Dmitry Peskov', lang: 'en' }, { text: 'Peskov', lang: 'en', use: 'surname' }, { text: 'Dmitri Peskow', lang: 'de' }, { text: 'Dmitri Peskov', lang: 'fr' }, { text: 'Dmitri Peskov', lang: 'es' },
    { text: 'Дмитрий Песков', lang: 'ru' }, { text: 'Дмитро Пєсков', lang: 'uk' }, { text: 'Дзмітрый Пяскоў', lang: 'be' }, { text: 'Dmitrij Pieskow', lang: 'pl' }, { text: 'Dmitrij Peskov', lang: 'cs' },
    { text: 'Дмитрий Песков', lang: 'bg' }, { text: 'Dmitrij Peskov', lang: 'sl' },
  ],
};
const gazetteer = openGazetteer(buildGazetteer({
  id: 'told', version: '1', entities: [peskov],
  cues: {
    spokesperson: { en: ['spokesman', 'union baker'] }, former: { en: ['former'] },
    occupation: {
      en: ['plumber', 'baker', 'taxi driver', 'nurse'], de: ['Klempner*'], fr: ['plombier'], es: ['fontanero'], ru: ['сантехник*', 'учител*'], uk: ['сантехнік*'], be: ['сантэхнік*'], pl: ['hydraulik*'], cs: ['instalatér*'],
      bg: ['водопроводчик*'], sl: ['vodovodar*'],
    },
  },
}));
const found = (text: string, lang: string): string[] => findMentions(gazetteer, text, { lang }).map(({ surface }) => surface);

describe('N12 a trade told right after the name is a namesake\'s', () => {
  test.each([
    ['en', 'Dmitry Peskov, 34, a plumber'], ['en', 'Dmitry Peskov, a plumber from Leeds, won.'], ['en', 'Dmitry Peskov, a 34-year-old local plumber, won.'], ['en', 'Dmitry Peskov (34), a retired taxi driver, won.'],
    ['en', 'Dmitry Peskov, aged 34, plumber, won.'], ['en', 'According to Dmitry Peskov, 34, a plumber, it rains.'], ['en', 'Peskov, a plumber, won.'], ['en', '“Dmitry Peskov”, a plumber'],
    ['de', 'Dmitri Peskow (34), Klempner aus Ulm, gewann.'], ['de', 'Dmitri Peskow, ein 34-jähriger Klempner aus Ulm, gewann.'], ['de', 'Dmitri Peskow, ein Klempner aus Ulm, gewann.'],
    ['fr', 'Dmitri Peskov, 34 ans, plombier à Lyon, a gagné.'], ['fr', 'Dmitri Peskov, plombier à Lyon, a gagné.'], ['es', 'Dmitri Peskov, de 34 años, fontanero de Cádiz, ganó.'], ['es', 'Dmitri Peskov, un fontanero, ganó.'],
    ['ru', 'Дмитрий Песков, 34 года, сантехник из Твери, выиграл.'], ['ru', 'С Дмитрием Песковым, 34-летним сантехником, говорили.'], ['uk', 'Дмитро Пєсков, 34 роки, сантехнік зі Львова, виграв.'],
    ['be', 'Дзмітрый Пяскоў, 34 гады, сантэхнік з Гомеля, выйграў.'], ['pl', 'Dmitrij Pieskow, 34 lata, hydraulik z Łodzi, wygrał.'], ['pl', 'Dmitrij Pieskow (34 l.), hydraulik z Łodzi, wygrał.'],
    ['cs', 'Dmitrij Peskov, 34letý instalatér z Brna, vyhrál.'], ['sl', 'Dmitrij Peskov, 34-letni vodovodar iz Celja, je zmagal.'], ['bg', 'Дмитрий Песков, на 34 години, водопроводчик от Варна, спечели.'],
  ])('N12 %s: %s', (lang, text) => expect(found(text, lang)).toEqual([]));

  test('N12 the bare name elsewhere on the page is his too', () => {
    expect(found('Dmitry Peskov, 34, a plumber, won the lottery. Peskov was glad.\n\nDmitry Peskov will buy a van.', 'en')).toEqual([]);
  });

  test.each([
    ['en', 'Dmitry Peskov, 55, a spokesman for Putin, spoke.'], ['en', 'Dmitry Peskov, a spokesman, spoke.'], ['en', 'Dmitry Peskov, a former plumber, spoke.'], ['en', 'Dmitry Peskov, a plumber’s son, spoke.'],
    ['en', 'Dmitry Peskov, a plumber by training, spoke.'], ['en', 'Dmitry Peskov, a nurse said, was ill.'], ['en', 'According to Dmitry Peskov, a plumber should earn more.'], ['en', 'Dmitry Peskov met a plumber.'],
    ['en', 'Dmitry Peskov and 34 other men, a plumber among them, spoke.'], ['en', 'Dmitry Peskov. A plumber came.'], ['en', 'Dmitry Peskov, a union baker, spoke.'],
    ['fr', 'Selon Dmitri Peskov, un plombier doit travailler.'], ['ru', 'Как сказал Дмитрий Песков, сантехник должен работать.'], ['ru', 'По словам Дмитрия Пескова, учителя получат больше.'],
    ['pl', 'Dmitrij Pieskow, hydraulik i piekarz rozmawiali.'],
  ])('N12 but not in: %s: %s', (lang, text) => expect(found(text, lang)).toHaveLength(1));
});
