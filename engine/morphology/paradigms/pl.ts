import type { Grammar } from './types.ts';

/**
 * Polish, vocatives included. Foreign names in Latin letters decline like Polish ones. The softened case is the locative (and the dative
 * of feminines): Moskwa, Moskwie.
 */
export const polish: Grammar = {
  surname: [
    // Adjectival type -ski, -cki, -y
    { base: /(?<=[kg])i$/, of: 'm', forms: 'iego iemu im' },
    { base: /i$/, of: 'm', forms: 'iego iemu im' },
    { base: /y$/, of: 'm', forms: 'ego emu ym' },
    { base: /(?<=[scdz]k)a$/, of: 'f', forms: 'iej ą' },
    // Women of the East Slavic type -owa, and masculine forms listed for them
    { base: /(?<=[oe]w)a$/, of: 'f', forms: 'ej ą' },
    { base: /(?<=[iy]n)a$/, of: 'f', forms: 'y ej ę ą o', softened: true },
    { base: /(?<=[oe]w|[iy]n)$/, of: 'f', forms: 'a ej ą' },
    // -ko, -o: men's decline like feminines
    { base: /(?<=[kg])o$/, of: 'm', forms: 'i ę ą', softened: true },
    { base: /(?<=[bcdfhłmnprstwz])o$/, of: 'm', forms: 'y ę ą', softened: true },
    // Fleeting e
    { base: /(?<=[bcdfghjklłmnńprsśtwzżź])ek$/, of: 'm', forms: 'ka kowi kiem ku' },
    { base: /niec$/, of: 'm', forms: 'ńca ńcowi ńcem ńcu ńcze' },
    { base: /(?<=[bcdfghjklłmpqrstwzż])(iec|ec)$/, of: 'm', forms: 'ca cowi cem cu cze' },
    { base: /[eéu]$/, forms: '' },
    { base: /(?<=[lj]|[csd]z|rz|[cż])$/, of: 'm', forms: 'a owi em u' },
    { base: /(?<=[bdfmnprtwvzłsx])$/, of: 'm', forms: 'a owi em', softened: true },
  ],
  given: [
    { base: /(?<=^paw)eł$/, of: 'm', forms: 'ła łowi łem le' },
    { base: /(?<=^ale(ks|x)and)er$/, of: 'm', forms: 'ra rowi rem rze' },
    { base: /(?<=^l)ew$/, of: 'm', forms: 'wa wowi wem wie' },
    { base: /i$/, of: 'm', forms: 'iego iemu im' },
    { base: /y$/, of: 'm', forms: 'ego emu ym' },
    { base: /(?<=[kg])o$/, of: 'm', forms: 'a owi iem u' },
    { base: /(?<=[bdłmnprtwz])o$/, of: 'm', forms: 'a owi em', softened: true },
    { base: /(?<=[lj]|[csd]z|rz|[cż])$/, of: 'm', forms: 'a owi em u' },
    { base: /(?<=[szcn]|dz)ia$/, of: 'f', forms: 'i ię ią iu' },
    { base: /(?<=[bdfmnprtwvzłsx])$/, of: 'm', forms: 'a owi em', softened: true },
  ],
  place: [
    { base: /^(sankt|nowy jork|san|santa|los|buenos|el|al|port|fort|tel)$/, forms: '' },
    // Genitive -a: Slavic towns; elsewhere -u (below)
    { base: /ów$/, of: 'm', forms: 'owa owowi owem owie' },
    { base: /(?<=[sc]k)$/, of: 'm', forms: 'a owi iem u' },
    { base: /(?<=ew|[iy]n)$/, of: 'm', forms: 'a u owi em', softened: true },
    { base: /(?<=a)ń$/, of: 'm', forms: 'nia niowi niem niu' },
    { base: /(?<=[lj])$/, of: 'm', forms: 'a u owi em' },
    // III declension feminines
    { base: /(?<=[^ś])ć$/, of: 'f', forms: 'ci cią' },
    { base: /ódź$/, of: 'f', forms: 'odzi odzią' },
    { base: /brześć$/, of: 'm', forms: 'brześcia brześciowi brześciem brześciu' },
    { base: /(?<=n)ia$/, of: 'f', forms: 'i ii ię ią io' },
    // Pluralia tantum with a bare or broken genitive
    { base: /niemcy$/, of: 'p', forms: 'niemiec niemcom niemcami niemczech' },
    { base: /węgry$/, of: 'p', forms: 'węgier węgrom węgrami węgrzech' },
    { base: /(?<=włoch|czech)y$/, of: 'p', forms: '- om ami ach' },
    { base: /(?<=io)$/, forms: '' },
  ],
  noun: [
    { base: /(?<=minist)er$/, of: 'm', forms: 'ra rowi rem rze' },
    { base: /^rzeczpospolita$/, of: 'f', forms: 'rzeczypospolitej rzeczpospolitej rzeczpospolitą rzecząpospolitą rzeczpospolito' },
    // The agency is "Reuters" and, by its founder's name, "agencja Reutera"
    { base: /(?<=^reuter)s$/, of: 'm', forms: 'a owi em ze sa sowi sem sie' },
    { base: /(?<=^wojsk)a$/, of: 'p', forms: '- om ami ach' },
    { base: /(?<=aj)e$/, of: 'p', forms: 'ów om ami ach' },
    // Men's titles in -a: przywódca
    { base: /(?<=ódc|awc|satrap)a$/, of: 'm', forms: 'y ę ą o' },
    // Feminines in -a
    { base: /(?<=[aeouy])ja$/, of: 'f', forms: 'i ję ją jo' },
    { base: /(?<=j)a$/, of: 'f', forms: 'i ę ą o' },
    { base: /(?<=i)a$/, of: 'f', forms: 'i ę ą o' },
    { base: /(?<=l|[csdr]z|[cż])a$/, of: 'f', forms: 'i y ę ą o' },
    { base: /(?<=[kg])a$/, of: 'f', forms: 'i ę ą o', softened: true },
    { base: /a$/, of: 'f', forms: 'y ę ą o', softened: true },
    // Neuter plurals, when an adjective says so: wojska rosyjskie
    { base: /a$/, of: 'p', forms: '- om ami ach' },
    // Neuters
    { base: /(?<=k|g)o$/, of: 'n', forms: 'a u iem' },
    { base: /o$/, of: 'n', forms: 'a u em', softened: true },
    { base: /(?<=i)e$/, of: 'n', forms: 'a u em' },
    { base: /(?<=[lj]|[csdr]z|[cż])e$/, of: 'n', forms: 'a u em' },
    { base: /(?<=um)$/, of: 'n', forms: '' },
    // Masculines
    { base: /(?<=[bcdfghjklłmnńprsśtwzżź])ek$/, of: 'm', forms: 'ku ka kowi kiem' },
    { base: /ód$/, of: 'm', forms: 'odu odowi odem odzie' },
    { base: /ów$/, of: 'm', forms: 'owa owu owowi owem owie' },
    { base: /(?<=[kg])$/, of: 'm', forms: 'a u owi iem' },
    { base: /(?<=h)$/, of: 'm', forms: 'a u owi em' },
    { base: /(?<=kreml)$/, of: 'm', forms: 'a owi em u' },
    { base: /(?<=[lj]|[csdr]z|[cż])$/, of: 'm', forms: 'a u owi em' },
    { base: /(?<=[^ś])ń$/, of: 'm', forms: 'nia niu niowi niem' },
    { base: /(?<=[bdfłmnprtwvzsx])$/, of: 'm', forms: 'a u owi em', softened: true },
    // III declension
    { base: /ść$/, of: 'f', forms: 'ści ścią' },
    { base: /ś$/, of: 'f', forms: 'si sią' },
    { base: /ź$/, of: 'f', forms: 'zi zią' },
    // Plurals
    { base: /(?<=[cs]j|i)e$/, of: 'p', forms: 'i om ami ach' },
    { base: /(?<=ni)cy$/, of: 'p', forms: 'ków kom kami kach' },
    { base: /(?<=rz)e$/, of: 'p', forms: 'y om ami ach' },
    { base: /(?<=sił)y$/, of: 'p', forms: '- om ami ach' },
    { base: /[yi]$/, of: 'p', forms: 'ów om ami ach' },
  ],
  adjective: [
    // Masculine personal plural: białoruscy żołnierze
    { base: /(?<=[sc])cy$/, of: 'p', forms: 'kich kim kimi' },
    { base: /(?<=[scdz]k|wielk)i$/, of: 'm', forms: 'iego iemu im' },
    { base: /(?<=n)i$/, of: 'm', forms: 'iego iemu im' },
    { base: /(?<=n|w|t|[csr]z|ż|ł)y$/, of: 'm', forms: 'ego emu ym' },
    { base: /(?<=[scdz]k)(?<!^wojsk)a$/, of: 'f', forms: 'iej ą' },
    { base: /(?<=[bcdfghjklłmnprtwzżźśń]n|on|an|[oe]w|[csr]z|ż|st)a$/, of: 'f', forms: 'ej ą' },
    { base: /(?<=dn|ln)ia$/, of: 'f', forms: 'iej ią' },
    { base: /(?<=dn|ln)ie$/, of: 'n', forms: 'iego iemu im' },
    { base: /(?<=dn|ln)ie$/, of: 'p', forms: 'ich im imi' },
    { base: /(?<=[scdz]k)ie$/, of: 'n', forms: 'iego iemu im' },
    { base: /(?<=[scdz]k)ie$/, of: 'p', forms: 'ich im imi' },
    { base: /(?<=[bcdfghjklłmnprtwzżźśń]n|on|an|[oe]w|[csr]z|ż|st)e$/, of: 'n', forms: 'ego emu ym' },
    { base: /(?<=[bcdfghjklłmnprtwzżźśń]n|on|an|[oe]w|[csr]z|ż|st)e$/, of: 'p', forms: 'ych ym ymi' },
  ],
  softening: [
    ['st', 'ście'], ['zd', 'ździe'], ['sł', 'śle'], ['zł', 'źle'], ['sn', 'śnie'], ['zn', 'źnie'], ['ch', 'sze'], ['k', 'ce'], ['g', 'dze'], ['h', 'ze'],
    ['t', 'cie'], ['d', 'dzie'], ['r', 'rze'], ['ł', 'le'], ['n', 'nie'], ['m', 'mie'], ['b', 'bie'], ['p', 'pie'], ['w', 'wie'], ['v', 'vie'],
    ['f', 'fie'], ['s', 'sie'], ['z', 'zie'], ['', 'ie'],
  ],
  adjectiveAfter: true,
  apposition: ['republika', 'miasto'],
  acronym: 'u owi em ie',
};
