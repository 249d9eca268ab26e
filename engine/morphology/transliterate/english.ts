import type { System } from './types.ts';

const shared = 'а=a б=b в=v д=d ж=zh з=z к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ь= ъ= ’= \'= ʼ=';
const russian = `${shared} г=g е=e ё=yo и=i й=y ы=y э=e ю=yu я=ya ий$=y ый$=y`;
const ukrainian = `${shared} г=h ґ=g е=e и=y і=i зг=zgh`;
const belarusian = `${shared} г=h ґ=g і=i ы=y э=e`;

export const english: readonly System[] = [
  {
    name: 'Russian, BGN/PCGN 1947 and the press', of: ['ru'], to: 'en', rules: russian,
    variants: ['+е=ye', 'ий$=iy ый$=yy +е=ye', 'ий$=i ый$=i й$=i', 'ё=e', 'кс=x'],
  },
  {
    name: 'Russian, passports (ICAO 9303)', of: ['ru'], to: 'en', rules: `ё=e й=i ъ=ie ю=iu я=ia ий$=ii ${russian}`,
  },
  {
    name: 'Russian, scientific and ISO 9', of: ['ru'], to: 'en',
    rules: 'а=a б=b в=v г=g д=d е=e ё=ë ж=ž з=z и=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=c ч=č ш=š щ=šč ъ= ы=y ь= э=è ю=ju я=ja',
    variants: ['х=ch', 'щ=ŝ ю=û я=â'],
  },
  {
    name: 'Ukrainian, national 2010 (KMU 55)', of: ['uk'], to: 'en',
    rules: `${ukrainian} є=ie ^є=ye ї=i ^ї=yi й=i ^й=y ю=iu ^ю=yu я=ia ^я=ya`,
    variants: ['ський$=sky цький$=tsky', 'ський$=skiy цький$=tskiy'],
  },
  {
    name: 'Ukrainian, BGN/PCGN 1965', of: ['uk'], to: 'en', rules: `${ukrainian} є=ye ї=yi й=y ю=yu я=ya`,
  },
  {
    name: 'Belarusian, BGN/PCGN 1979', of: ['be'], to: 'en', rules: `${belarusian} е=e +е=ye ё=yo й=y ў=w ю=yu я=ya`,
    variants: ['е=ye', 'скі$=ski цкі$=tski ў=u ў$=v'],
  },
  {
    name: 'Belarusian, passports', of: ['be'], to: 'en', rules: `${belarusian} е=e +е=ye ё=io +ё=yo й=i ў=u ю=iu +ю=yu я=ia +я=ya`,
    variants: ['е=ie', 'ў$=v'],
  },
  {
    name: 'Belarusian Latin (Łacinka; instruction of 2007)', of: ['be'], to: 'be-Latn',
    rules: 'а=a б=b в=v г=h ґ=g д=d е=ie +е=je ё=io +ё=jo ж=ž з=z і=i й=j к=k л=ł ль=l ле=le лё=lo лі=li лю=lu ля=la лл=ll м=m н=n нь=ń о=o п=p '
      + 'р=r с=s сь=ś т=t у=u ў=ŭ ф=f х=ch ц=c ць=ć ч=č ш=š ы=y ь= э=e ю=iu +ю=ju я=ia +я=ja зь=ź ’=j \'=j',
  },
  {
    name: 'Bulgarian, law of 2009', of: ['bg'], to: 'en', rules: `х=h щ=sht ъ=a ${shared} г=g е=e и=i й=y ю=yu я=ya ия$=ia`,
  },
];
