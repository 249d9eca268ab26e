import type { Grammar } from './types.ts';

/** Russian. Ё is written е where only stress decides it: the engine folds the two together. */
export const russian: Grammar = {
  surname: [
    // Possessive type -ов, -ин: instrumental -ым, unlike places
    { base: /(?<=[оеё]в|[иы]н)$/, of: 'm', forms: 'а у ым е' },
    { base: /(?<=[оеё]в|[иы]н)а$/, of: 'f', forms: 'ой ою у' },
    // A woman's surname of that type, listed in the masculine form
    { base: /(?<=[оеё]в|[иы]н)$/, of: 'f', forms: 'а ой ою у' },
    // Adjectival type
    { base: /(?<=[гкх])[ио]й$/, of: 'm', forms: 'ого ому им ом' },
    { base: /(?<=[жшчщ])[ио]й$/, of: 'm', forms: 'его ему ого ому им ем ом' },
    { base: /(?<=[бвдзлмнпрстф])(ый|ой)$/, of: 'm', forms: 'ого ому ым ом' },
    { base: /(?<=н)ий$/, of: 'm', forms: 'его ему им ем' },
    { base: /ая$/, of: 'f', forms: 'ой ою ую' },
    // Frozen genitives and vowels other than -а, -я
    { base: /(?<=[иы]х|[аяе]го)$/, forms: '' },
    { base: /(?<=[оеёиыуюэ])$/, forms: '' },
    // -ец loses its vowel in some families and keeps it in others
    { base: /(?<=[бвгджзклмнпрстфхцчшщ])ец$/, of: 'm', forms: 'ца цу цом цем це еца ецу ецем еце' },
  ],
  given: [
    { base: /(?<=^пав)ел$/, of: 'm', forms: 'ла лу лом ле' },
    { base: /(?<=^л)ев$/, of: 'm', forms: 'ьва ьву ьвом ьве' },
    { base: /(?<=^п)[её]тр$/, of: 'm', forms: 'етра етру етром етре' },
    { base: /(?<=^любов)ь$/, of: 'f', forms: 'и ью' },
    { base: /ь$/, of: 'm', forms: 'я ю ем е' },
    { base: /(?<=[оеёиыуюэ])$/, forms: '' },
  ],
  place: [
    // First members of compounds
    { base: /^(санкт|нью|сан|санта|лос|буэнос|эль|аль|рио|порт|форт|тель|усть|алма)$/, forms: '' },
    // Masculine soft stems: Ярославль, Севастополь, Чернобыль
    { base: /(?<=л)ь$/, of: 'm', forms: 'я ю ем е' },
    { base: /(?<=[еёо]в|[иы]н)о$/, of: 'n', forms: 'а у ом е' },
    { base: /(?<=[оеиуюэё])$/, of: 'n', forms: '' },
    // Pluralia tantum with a bare genitive
    { base: /(?<=карпат|филиппин|афин|черкасс|сум)ы$/, of: 'p', forms: '- ам ами ах' },
    { base: /(?<=^лук)и$/, of: 'p', forms: '- ам ами ах' },
  ],
  noun: [
    // Stump compounds with a genitive: Минобороны
    { base: /(?<=^мин.+[ыи])$/, of: 'n', forms: '' },
    { base: /(?<=^войск)а$/, of: 'p', forms: '- ам ами ах' },
    // I declension
    { base: /(?<=и)я$/, of: 'f', forms: 'и ю ей ею' },
    { base: /(?<=м)я$/, of: 'n', forms: 'ени енем' },
    { base: /(?<=[гкх])а$/, of: 'f', forms: 'и е у ой ою' },
    { base: /(?<=[жшчщ])а$/, of: 'f', forms: 'и е у ей ею' },
    { base: /(?<=ц)а$/, of: 'f', forms: 'ы е у ей ею' },
    { base: /а$/, of: 'f', forms: 'ы е у ой ою' },
    { base: /я$/, of: 'f', forms: 'и е ю ей ею' },
    // Plural of neuters, when an adjective says so: российские войска
    { base: /а$/, of: 'p', forms: '- ам ами ах' },
    // II declension, neuter
    { base: /(?<=и)е$/, of: 'n', forms: 'я ю ем и' },
    { base: /(?<=ь)е$/, of: 'n', forms: 'я ю ем' },
    { base: /(?<=[щц])е$/, of: 'n', forms: 'а у ем' },
    { base: /(?<=[лр])е$/, of: 'n', forms: 'я ю ем' },
    { base: /о$/, of: 'n', forms: 'а у ом е' },
    // II declension, masculine
    { base: /(?<=мл|тел|вожд|рубл|ар)ь$/, of: 'm', forms: 'я ю ем е' },
    { base: /(?<=и)й$/, of: 'm', forms: 'я ю ем и' },
    { base: /й$/, of: 'm', forms: 'я ю ем е' },
    { base: /(?<=[бвгджзклмнпрстфхцчшщ])ец$/, of: 'm', forms: 'ца цу цом цем це' },
    { base: /(?<=[оея]вич)$/, of: 'm', forms: 'а у ем е' },
    { base: /(?<=[жшчщ])$/, of: 'm', forms: 'а у ем ом е' },
    { base: /(?<=ц)$/, of: 'm', forms: 'а у ем е' },
    { base: /(?<=[бвгдзклмнпрстфх])$/, of: 'm', forms: 'а у ом е' },
    // III declension
    { base: /ь$/, of: 'f', forms: 'и ью' },
    // Plurals
    { base: /(?<=и)и$/, of: 'p', forms: 'й ям ями ях' },
    { base: /(?<=сил|стран|групп|солдат)ы$/, of: 'p', forms: '- ам ами ах' },
    { base: /(?<=[гкх])и$/, of: 'p', forms: 'ов ам ами ах' },
    { base: /ы$/, of: 'p', forms: 'ов ам ами ах' },
  ],
  adjective: [
    { base: /(?<=[гкх])[ио]й$/, of: 'm', forms: 'ого ому им ом' },
    { base: /(?<=[жшчщ])ий$/, of: 'm', forms: 'его ему им ем' },
    { base: /(?<=[бвдзлмнпрстф])(ый|ой)$/, of: 'm', forms: 'ого ому ым ом' },
    { base: /(?<=[нш]н|дн|жн|зн)ий$/, of: 'm', forms: 'его ему им ем' },
    { base: /(?<=[жшчщ])ая$/, of: 'f', forms: 'ей ею ую' },
    { base: /ая$/, of: 'f', forms: 'ой ою ую' },
    { base: /яя$/, of: 'f', forms: 'ей ею юю' },
    { base: /(?<=[гкх])ое$/, of: 'n', forms: 'ого ому им ом' },
    { base: /ое$/, of: 'n', forms: 'ого ому ым ом' },
    { base: /ее$/, of: 'n', forms: 'его ему им ем' },
    { base: /(?<=[гкхжшчщ]|[нш]н|дн|жн|зн)ие$/, of: 'p', forms: 'их им ими' },
    { base: /ые$/, of: 'p', forms: 'ых ым ыми' },
  ],
  apposition: ['республика', 'город'],
};
