import type { System } from './types.ts';

const german = 'а=a б=b в=w д=d ж=sch з=s к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch ц=z ч=tsch ш=sch щ=schtsch ь= ъ= ’= \'= ʼ= ю=ju я=ja кс=x';
const french = 'а=a б=b в=v д=d ж=j з=z к=k л=l м=m н=n о=o п=p р=r с=s т=t у=ou ф=f х=kh ц=ts ч=tch ш=ch щ=chtch ь= ъ= ’= \'= ʼ= ю=iou я=ia ин$=ine ін$=ine їн$=ïne';
const spanish = 'а=a б=b в=v д=d ж=zh з=z к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=j ц=ts ч=ch ш=sh щ=shch ь= ъ= ’= \'= ʼ= ю=iu +ю=yu я=ia +я=ya';

const betweenVowels = ['аса=assa', 'асе=asse', 'аси=assi', 'асо=asso', 'есе=esse', 'еси=essi', 'исе=isse', 'оси=ossi', 'усе=usse', 'оса=ossa'].join(' ');

/** German, French and Spanish press habits. A rule that overrides the shared ones stands before them. */
export const west: readonly System[] = [
  {
    name: 'Russian in German', of: ['ru'], to: 'de', rules: `${german} г=g е=e +е=je ё=jo и=i й=i ы=y э=e ий$=i ый$=y ${betweenVowels}`,
    variants: ['ий$=ij й=j', 'ий$=y', 'кс=ks', 'в=v ий$=y'],
  },
  {
    name: 'Ukrainian in German', of: ['uk'], to: 'de', rules: `${german} г=h ґ=g е=e є=je и=y і=i ї=ji й=j`,
    variants: ['ський$=skyj', 'ський$=ski', 'ський$=sky', 'кс=ks'],
  },
  {
    name: 'Belarusian in German', of: ['be'], to: 'de', rules: `${german} г=h ґ=g е=e +е=je ё=jo і=i й=j ў=u ы=y э=e`,
    variants: ['ў=w', 'кс=ks'],
  },
  {
    name: 'Russian in French', of: ['ru'], to: 'fr', rules: `${french} г=g ге=gue ги=gui е=e +е=ie ё=io и=i й=ï ы=y э=e ий$=i ый$=y`,
    variants: ['ий$=y', 'й=i', 'я=ya ю=you'],
  },
  {
    name: 'Ukrainian in French', of: ['uk'], to: 'fr', rules: `${french} г=h ґ=g е=e є=ie и=y і=i ї=ï й=ï ий$=y`,
    variants: ['ий$=yi', 'ський$=ski'],
  },
  {
    name: 'Belarusian in French', of: ['be'], to: 'fr', rules: `${french} г=h ґ=g е=e +е=ie ё=io і=i й=ï ў=ou ы=y э=e`,
    variants: ['ў=v'],
  },
  {
    name: 'Russian in Spanish', of: ['ru'], to: 'es', rules: `${spanish} г=g ге=gue ги=gui е=e +е=ye ё=io и=i й=i ы=y э=e ий$=i ый$=i ей$=éi`,
    variants: ['х=kh', 'ий$=y', 'ж=y'],
  },
  {
    name: 'Ukrainian in Spanish', of: ['uk'], to: 'es', rules: `${spanish} г=h ґ=g е=e є=ie и=y і=i ї=i й=i ський$=ski`,
    variants: ['х=kh', 'ський$=sky', 'г=g'],
  },
  {
    name: 'Belarusian in Spanish', of: ['be'], to: 'es', rules: `${spanish} г=h ґ=g е=e +е=ye ё=io і=i й=i ў=u ы=y э=e`,
    variants: ['ў=v', 'х=kh'],
  },
  { name: 'Bulgarian in German', of: ['bg'], to: 'de', rules: `щ=scht ъ=a ${german} г=g е=e и=i й=j` },
  { name: 'Bulgarian in French', of: ['bg'], to: 'fr', rules: `щ=cht ъ=a х=h ${french} г=g ге=gue ги=gui е=e и=i й=ï` },
  { name: 'Bulgarian in Spanish', of: ['bg'], to: 'es', rules: `щ=sht ъ=a ${spanish} г=g ге=gue ги=gui е=e и=i й=i` },
];
