import type { Grammar } from './types.ts';

/**
 * Belarusian, official orthography. Akanne writes the unstressed endings -ам, -ай where the stressed ones are -ом, -ой: both stand where the
 * ending can bear the stress, which the spelling of the base form does not tell.
 */
export const belarusian: Grammar = {
  surname: [
    // Possessive type -оў, -ін: instrumental -ым, unlike places
    { base: /(?<=[оёеэаі])ў$/, of: 'm', forms: 'ва ву вым ве' },
    { base: /(?<=[іы]н)$/, of: 'm', forms: 'а у ым е' },
    { base: /(?<=[оёеэая]в|[іы]н)а$/, of: 'f', forms: 'ай аю у' },
    { base: /(?<=[оёеэаі])ў$/, of: 'f', forms: 'ва вай ваю ву' },
    { base: /(?<=[іы]н)$/, of: 'f', forms: 'а ай аю у' },
    // Adjectival type
    { base: /(?<=[гкх])і$/, of: 'm', forms: 'ага аму ім' },
    { base: /ы$/, of: 'm', forms: 'ага аму ым' },
    { base: /ая$/, of: 'f', forms: 'ай аю ую' },
    // -енка, -ка: men's decline (instrumental of either declension), women's do not
    { base: /(?<=к)а$/, of: 'm', forms: 'і у ам ай аю' },
    { base: /(?<=(э|е)нк)а$/, of: 'f', forms: '' },
    { base: /а$/, of: 'm', forms: 'ы у ам ай аю', softened: true },
    { base: /(?<=к)о$/, of: 'm', forms: 'а у ом' },
    { base: /(?<=[оэеуюі])$/, forms: '' },
    // -ук, -ік: the ending may bear the stress
    { base: /(?<=[уюіыая]к)$/, of: 'm', forms: 'а у ам ом' },
    { base: /(?<=[бвгджзклмнпрстфхцчшў])ец$/, of: 'm', forms: 'ца цу цом цам цы' },
  ],
  given: [
    { base: /(?<=^па)вел$/, of: 'm', forms: 'ўла ўлу ўлам ўле' },
    { base: /(?<=^п)ётр$/, of: 'm', forms: 'ятра ятру ятром ятры' },
    { base: /(?<=^л)еў$/, of: 'm', forms: 'ьва ьву ьвом ьве' },
    { base: /(?<=[ыі])й$/, of: 'm', forms: 'я ю ем і' },
    { base: /о$/, of: 'm', forms: 'а у ом е' },
    { base: /а$/, of: 'm', forms: 'ы у ам ай аю', softened: true },
  ],
  place: [
    { base: /^(санкт|нью|сан|санта|лос|буэнас|эль|аль|порт|форт|тэль)$/, forms: '' },
    // Fleeting vowel: Навагрудак
    { base: /(?<=[бвгджзлмнпрстў])ак$/, of: 'm', forms: 'ка ку кам' },
    { base: /(?<=л)ь$/, of: 'm', forms: 'я ю ем і' },
    { base: /(?<=[оёеэуюі])$/, forms: '' },
  ],
  noun: [
    // Stump compounds with a genitive: Мінабароны
    { base: /(?<=^мін.+ы)$/, of: 'n', forms: '' },
    // The vowel of the stem changes with the stress
    { base: /(?<=^кр)эмль$/, of: 'm', forms: 'амля амлю амлём амлі' },
    // I declension
    { base: /(?<=[сц]тв)а$/, of: 'n', forms: 'у ам е' },
    { base: /(?<=войск)а$/, of: 'n', forms: 'у ам' },
    { base: /(?<=[іыаоуеэюя])я$/, of: 'f', forms: 'і ю яй яю' },
    { base: /(?<=[гкх])а$/, of: 'f', forms: 'і у ай аю', softened: true },
    { base: /(?<=[жшчцр])а$/, of: 'f', forms: 'ы у ай аю' },
    // Two syllables: the ending may bear the stress (Масквой)
    { base: /(?<=^[^аеёіоуыэюя]*[аеёіоуыэюя][^аеёіоуыэюя]+)а$/, of: 'f', forms: 'ы у ай аю ой ою', softened: true },
    { base: /а$/, of: 'f', forms: 'ы у ай аю', softened: true },
    { base: /я$/, of: 'f', forms: 'і ю яй яю' },
    // Neuters in unstressed -а and neuter plurals, when an adjective says so
    { base: /а$/, of: 'n', forms: 'у ам', softened: true },
    { base: /а$/, of: 'p', forms: '- аў ам амі ах' },
    // II declension, neuter
    { base: /о$/, of: 'n', forms: 'а у ом', softened: true },
    { base: /[еэё]$/, of: 'n', forms: 'я ю ем ём і' },
    // II declension, masculine
    { base: /ў$/, of: 'm', forms: 'ва ву вам ве' },
    { base: /й$/, of: 'm', forms: 'я ю ем і' },
    { base: /(?<=[бвгджзклмнпрстфхцчшў])ец$/, of: 'm', forms: 'ца цу цом цам цы' },
    { base: /(?<=[жшчцр])$/, of: 'm', forms: 'а у ам ы' },
    { base: /(?<=[гкх])$/, of: 'm', forms: 'а у ам' },
    { base: /(?<=[бвдзлмнпстф])$/, of: 'm', forms: 'а у ам', softened: true },
    { base: /(?<=мл|тэл|ен|ан)ь$/, of: 'm', forms: 'я ю ем ём і' },
    // III declension: the instrumental doubles a single consonant
    { base: /(?<=[бвгджзклмнпрсхў])ць$/, of: 'f', forms: 'ці цю' },
    { base: /ць$/, of: 'f', forms: 'ці ццю' },
    { base: /сь$/, of: 'f', forms: 'сі ссю' },
    { base: /нь$/, of: 'f', forms: 'ні нню' },
    { base: /ль$/, of: 'f', forms: 'лі ллю' },
    { base: /зь$/, of: 'f', forms: 'зі ззю' },
    { base: /ь$/, of: 'm', forms: 'я ю ем і' },
    // Plurals
    { base: /(?<=[ыі])і$/, of: 'p', forms: 'й яў ям ямі ях' },
    { base: /(?<=сіл|краін)ы$/, of: 'p', forms: '- ам амі ах' },
    { base: /[ыі]$/, of: 'p', forms: 'аў ам амі ах' },
  ],
  adjective: [
    { base: /(?<=[сцз]к|вялік)(?<!^войск)і$/, of: 'm', forms: 'ага аму ім' },
    { base: /(?<=н|[аоеё]в|ст|ш|нч)ы$/, of: 'm', forms: 'ага аму ым' },
    { base: /(?<=[джзш]н)і$/, of: 'm', forms: 'яга яму ім' },
    { base: /ая$/, of: 'f', forms: 'ай аю ую' },
    { base: /яя$/, of: 'f', forms: 'яй яю юю' },
    { base: /(?<=[гкх])(ае|ое)$/, of: 'n', forms: 'ага аму ім' },
    { base: /(ае|ое)$/, of: 'n', forms: 'ага аму ым' },
    { base: /яе$/, of: 'n', forms: 'яга яму ім' },
    { base: /(?<=н|[аоеё]в|ст|[чш])ыя$/, of: 'p', forms: 'ых ым ымі' },
    { base: /(?<=[гкх]|[джзш]н)ія$/, of: 'p', forms: 'іх ім імі' },
  ],
  softening: [['к', 'цы'], ['г', 'зе'], ['х', 'се'], ['д', 'дзе'], ['т', 'це'], ['', 'е']],
  apposition: ['рэспубліка', 'горад'],
};
