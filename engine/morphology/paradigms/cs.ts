import type { Grammar } from './types.ts';

/** Czech, vocatives included. The softened case is the dative and locative: Moskva, Moskvě. */
export const czech: Grammar = {
  surname: [
    // Adjectival type; Russian and Ukrainian -skij, -skyj are adapted to it by the press
    { base: /ý$/, of: 'm', forms: 'ého ému ým ém' },
    { base: /í$/, of: 'm', forms: 'ího ímu ím' },
    { base: /(?<=[sc]k)yj$/, of: 'm', forms: 'ého ému ým ém yje yji yjovi yjem' },
    { base: /(?<=[sc]k)ij$/, of: 'm', forms: 'ého ému ým ém ije iji ijovi ijem' },
    { base: /(?<=[kg])[iy]$/, of: 'm', forms: 'iho imu im' },
    { base: /á$/, of: 'f', forms: 'é ou' },
    // Women get -ová; a surname in the masculine form stands for both spellings
    { base: /(?<=[bcčdďfghjklmnňprřsštťvwzž])e([kc])$/, of: 'f', forms: '$1ová $1ové $1ovou' },
    { base: /(?<=[bcčdďfghjklmnňprřsštťvwzžx])$/, of: 'f', forms: 'ová ové ovou' },
    // Masculine animate
    { base: /o$/, of: 'm', forms: 'a ovi u em' },
    { base: /a$/, of: 'm', forms: 'y ovi u ou o' },
    { base: /(?<=[bcčdďfghjklmnňprřsštťvwzž])ek$/, of: 'm', forms: 'ka kovi ku kem' },
    { base: /(?<=[bcčdďfghjklmnňprřsštťvwzž])ec$/, of: 'm', forms: 'ce ci covi cem če' },
    { base: /(?<=[čšžřcj])$/, of: 'm', forms: 'e i ovi em' },
    { base: /(?<=[kgh])$/, of: 'm', forms: 'a ovi u em' },
    { base: /(?<=[bdflmnprstvwzx])$/, of: 'm', forms: 'a ovi u em e' },
    { base: /(?<=[eiuy])$/, forms: '' },
  ],
  given: [
    { base: /(?<=^(pav|kar))el$/, of: 'm', forms: 'la lovi lu lem le' },
    { base: /(?<=^l)ev$/, of: 'm', forms: 'va vovi vu vem ve' },
    { base: /í$/, of: 'm', forms: 'ího ímu ím' },
    { base: /o$/, of: 'm', forms: 'a ovi u em' },
    { base: /a$/, of: 'm', forms: 'y ovi u ou o' },
    { base: /(?<=[čšžřcj])$/, of: 'm', forms: 'e i ovi em' },
    { base: /(?<=[kgh])$/, of: 'm', forms: 'a ovi u em' },
    { base: /(?<=[bdflmnprstvwzx])$/, of: 'm', forms: 'a ovi u em e' },
  ],
  place: [
    { base: /^(sankt|san|santa|los|buenos|el|al|port|fort|tel)$/, forms: '' },
    // A capital that acts for its government takes the animate dative: Kyjevovi
    { base: /(?<=[dtnbpvm])$/, of: 'm', forms: 'a u ovi em', softened: true },
    { base: /(?<=[frszx])$/, of: 'm', forms: 'a u em' },
    { base: /eň$/, of: 'f', forms: 'ně ni ní' },
    { base: /ň$/, of: 'f', forms: 'ně ni ní' },
    { base: /(?<=ou)c$/, of: 'f', forms: 'ce ci cí' },
    { base: /(?<=(í|ra|le|je))(č|m)$/, of: 'f', forms: '$2e $2i $2í' },
    { base: /(?<=ic)e$/, of: 'p', forms: '- ím emi ích' },
    { base: /(?<=var)y$/, of: 'p', forms: 'ů ům ech' },
    { base: /y$/, of: 'p', forms: '- ů ům ech ám ách ami' },
    { base: /(?<=[iueé])$/, forms: '' },
  ],
  noun: [
    { base: /(?<=kreml)$/, of: 'm', forms: 'u em e i' },
    // Masculine animate, for titles: prezident, mluvčí, vůdce
    { base: /(?<=dent|[áa]tor|lídr|ner)$/, of: 'm', forms: 'a ovi u em e' },
    { base: /(?<=ník)$/, of: 'm', forms: 'a ovi u em' },
    { base: /(?<=mluvč)í$/, of: 'm', forms: 'ího ímu ím' },
    { base: /(?<=dc|jc|rc)e$/, of: 'm', forms: 'i ovi em' },
    { base: /(?<=^vojsk)a$/, of: 'p', forms: '- ům y ech' },
    // Feminines
    { base: /(?<=[ijňčšžřc])a$/, of: 'f', forms: 'e i u ou o' },
    { base: /a$/, of: 'f', forms: 'y u ou o', softened: true },
    { base: /(?<=i)e$/, of: 'f', forms: 'i í' },
    { base: /(?<=ost)$/, of: 'f', forms: 'i í' },
    // Neuter plurals, when an adjective says so
    { base: /a$/, of: 'p', forms: '- ům y ech' },
    // Neuters
    { base: /(?<=[kghr])o$/, of: 'n', forms: 'a u em' },
    { base: /o$/, of: 'n', forms: 'a u em', softened: true },
    { base: /um$/, of: 'n', forms: 'a u em' },
    { base: /í$/, of: 'n', forms: 'ím' },
    { base: /e$/, of: 'f', forms: 'i í' },
    // Masculine inanimate
    { base: /(?<=[bcčdďfghjklmnňprřsštťvwzž])ek$/, of: 'm', forms: 'ku kem' },
    { base: /(?<=[bcčdďfghjklmnňprřsštťvwzž])ec$/, of: 'm', forms: 'ce ci cem' },
    { base: /(?<=[čšžřcjďťň])$/, of: 'm', forms: 'e i em' },
    { base: /(?<=[dtnbpvm])$/, of: 'm', forms: 'u em', softened: true },
    { base: /(?<=[kghflrszx])$/, of: 'm', forms: 'u em' },
    // Plurals
    { base: /síly$/, of: 'p', forms: 'sil silám silách silami' },
    { base: /(?<=[tnčl])ky$/, of: 'p', forms: 'ek kám kách kami' },
    { base: /y$/, of: 'p', forms: 'ů ům ech' },
    { base: /(?<=[áaí])ci$/, of: 'p', forms: 'ků kům ky cích' },
    { base: /i$/, of: 'p', forms: 'ů ům e ích' },
    { base: /ě$/, of: 'p', forms: 'í ím ích ěmi' },
  ],
  adjective: [
    { base: /ý$/, of: 'm', forms: 'ého ému ým ém' },
    { base: /(?<=[nlšžř])í$/, of: 'm', forms: 'ího ímu ím' },
    { base: /á$/, of: 'f', forms: 'é ou' },
    // Foreign names whose length is not written: Ukrajinska pravda
    { base: /(?<=[sc]k)(?<!^vojsk)a$/, of: 'f', forms: 'é ou' },
    { base: /(?<=[nlšžř])í$/, of: 'f', forms: '' },
    { base: /é$/, of: 'n', forms: 'ého ému ým ém' },
    { base: /(?<=[nlšžř])í$/, of: 'n', forms: 'ího ímu ím' },
    { base: /[éá]$/, of: 'p', forms: 'ých ým ými' },
    // Masculine animate plural: běloruští vojáci
    { base: /ští$/, of: 'p', forms: 'ských ským skými' },
    { base: /čtí$/, of: 'p', forms: 'ckých ckým ckými' },
    { base: /(?<=[nlšžř])í$/, of: 'p', forms: 'ích ím ími' },
    // Possessive adjectives: Putinův mluvčí, Wagnerova skupina, Karlovy Vary
    { base: /ův$/, of: 'm', forms: 'ova ovu ovým ově' },
    { base: /(?<=ov|in)a$/, of: 'f', forms: 'y ě u ou' },
    { base: /(?<=ov|in)y$/, of: 'p', forms: 'ých ým ými' },
  ],
  softening: [
    ['ch', 'še'], ['k', 'ce'], ['h', 'ze'], ['g', 'ze'], ['r', 'ře'], ['d', 'dě'], ['t', 'tě'], ['n', 'ně'], ['b', 'bě'], ['p', 'pě'], ['v', 'vě'],
    ['m', 'mě'], ['f', 'fě'], ['', 'e'],
  ],
  apposition: ['republika', 'město'],
};
