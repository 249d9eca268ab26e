import type { Grammar } from './types.ts';

/** Slovene, singular (and the plural of plural names). */
export const slovene: Grammar = {
  surname: [
    // Adjectival type -ski
    { base: /(?<=[kg])i$/, of: 'm', forms: 'ega emu im em' },
    // Vowels other than -a, -o lengthen the stem by j
    { base: /(?<=[eiuyé])$/, of: 'm', forms: 'ja ju jem' },
    { base: /(?<=[cčšžj])o$/, of: 'm', forms: 'a u em' },
    { base: /o$/, of: 'm', forms: 'a u om' },
    // Men in -a follow either declension
    { base: /a$/, of: 'm', forms: 'e i o u om' },
    { base: /(?<=[bcčdfghjklmnprsštvzž])ek$/, of: 'm', forms: 'ka ku kom' },
    { base: /(?<=[bdfghjklmnprstvz])ec$/, of: 'm', forms: 'ca cu cem' },
    { base: /(?<=ov|ev|in)$/, of: 'f', forms: 'a e i o' },
  ],
  given: [
    { base: /(?<=^(aleksand|sand|pet))er$/, of: 'm', forms: 'ra ru rom' },
    { base: /(?<=^pav)el$/, of: 'm', forms: 'la lu lom' },
    { base: /(?<=^l)ev$/, of: 'm', forms: 'eva evu evom va vu vom' },
    { base: /(?<=[eiuyé])$/, of: 'm', forms: 'ja ju jem' },
    { base: /o$/, of: 'm', forms: 'a u om' },
    { base: /a$/, of: 'm', forms: 'e i o u om' },
  ],
  place: [
    { base: /^(sankt|new|san|santa|los|buenos|el|al|port|fort|tel)$/, forms: '' },
    { base: /(?<=[iuy])$/, of: 'm', forms: 'ja ju jem' },
    { base: /(?<=[cčšžj])e$/, of: 'n', forms: 'a u em' },
    { base: /e$/, of: 'p', forms: '- am ah ami' },
  ],
  noun: [
    // Fleeting e
    { base: /(?<=^krem)elj$/, of: 'm', forms: 'lja lju ljem' },
    { base: /(?<=^dnep|^dnest|^cent|minist)er$/, of: 'm', forms: 'ra ru rom' },
    { base: /(?<=[bdfghjklmnprstvz])ec$/, of: 'm', forms: 'ca cu cem' },
    // Feminines
    { base: /a$/, of: 'f', forms: 'e i o' },
    { base: /(?<=ost|ast)$/, of: 'f', forms: 'i jo' },
    // Neuters
    { base: /o$/, of: 'n', forms: 'a u om' },
    { base: /(?<=[cčšžj])e$/, of: 'n', forms: 'a u em' },
    // Masculines; -r has the stem in -rj in part of the words
    { base: /(?<=[cčšžj])$/, of: 'm', forms: 'a u em' },
    { base: /(?<=[aeiou]r)$/, of: 'm', forms: 'a u om ja ju jem' },
    { base: /(?<=[bdfghklmnprstvzxw])$/, of: 'm', forms: 'a u om' },
    // Plurals: masculine, feminine, neuter
    { base: /i$/, of: 'p', forms: 'ov om e ih' },
    { base: /e$/, of: 'p', forms: '- am ah ami' },
    { base: /a$/, of: 'p', forms: '- om ih i' },
  ],
  adjective: [
    { base: /(?<=[kšžčnvtj])i$/, of: 'm', forms: 'ega emu im em' },
    { base: /(?<=[sšcčz]k|[bcčdfghjklmnprsštvzž]n|en|on|an|[oe]v)a$/, of: 'f', forms: 'e i o' },
    { base: /(?<=[sšcčz]k|[bcčdfghjklmnprsštvzž]n|en|on|an|[oe]v)o$/, of: 'n', forms: 'ega emu im em' },
    { base: /(?<=nj|šč)e$/, of: 'n', forms: 'ega emu im em' },
    { base: /(?<=nj)a$/, of: 'f', forms: 'e i o' },
    { base: /(?<=[kšžčnvtj])i$/, of: 'p', forms: 'ih im e imi' },
    { base: /(?<=[sšcčz]k|n|[oe]v|drug)e$/, of: 'p', forms: 'ih im imi' },
    { base: /(?<=[sšcčz]k|[bcčdfghjklmnprsštvzž]n|[oe]v)a$/, of: 'p', forms: 'ih im imi' },
  ],
  apposition: ['republika', 'mesto'],
  acronym: 'a u om ja ju jem',
};
