import type { System } from './types.ts';

const polish = 'а=a б=b в=w д=d ж=ż з=z зь=ź к=k л=ł ль=l лл=łł м=m н=n нь=ń о=o п=p р=r с=s сь=ś т=t у=u ф=f х=ch ц=c ць=ć ч=cz ш=sz щ=szcz ь= ъ= ’= \'= ʼ= '
  + 'лю=lu ля=la ю=iu +ю=ju я=ia +я=ja';
const polishRussian = 'г=g е=ie +е=je же=że ле=le це=ce че=cze ше=sze ще=szcze ё=io +ё=jo чё=czo шё=szo лё=lo и=i ли=li жи=ży ши=szy ци=cy й=j ы=y э=e ский$=ski цкий$=cki';
const polishUkrainian = 'г=h ґ=g е=e є=ie +є=je и=y і=i лі=li ї=ji й=j льє=lie ський$=ski цький$=cki';
const polishBelarusian = 'г=h ґ=g е=ie +е=je ле=le ё=io +ё=jo лё=lo і=i лі=li й=j ў=u ы=y э=e це=cie';

const czech = 'а=a б=b в=v д=d ж=ž з=z к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch ц=c ч=č ш=š щ=šč ь= нь=ň ъ= ’= \'= ʼ= ю=ju лю=lju я=ja';
const slovene = 'а=a б=b в=v д=d ж=ž з=z к=k л=l ль$=lj м=m н=n нь$=nj о=o п=p р=r с=s т=t у=u ф=f х=h ц=c ч=č ш=š щ=šč ь= ъ= ’= \'= ʼ= ю=ju я=ja';

/** Polish, Czech and Slovene press habits. */
export const slavicLatin: readonly System[] = [
  { name: 'Russian in Polish', of: ['ru'], to: 'pl', rules: `${polish} ${polishRussian}`, variants: ['ий$=y'] },
  { name: 'Ukrainian in Polish', of: ['uk'], to: 'pl', rules: `${polish} ${polishUkrainian}`, variants: ['ський$=skyj', 'и=i'] },
  { name: 'Belarusian in Polish', of: ['be'], to: 'pl', rules: `${polish} ${polishBelarusian}`, variants: ['ў=ŭ', 'ў$=w', 'е=e'] },
  {
    name: 'Russian in Czech', of: ['ru'], to: 'cs', rules: `${czech} г=g е=e +е=je де=dě те=tě не=ně ё=jo и=i й=j ы=y э=e ский$=skij цкий$=ckij ская$=ská`,
    variants: ['де=de те=te не=ne', 'ский$=ský цкий$=cký', 'кс=x де=de те=te не=ne'],
  },
  {
    name: 'Ukrainian in Czech', of: ['uk'], to: 'cs', rules: `${czech} г=h ґ=g е=e є=je и=y і=i ї=ji й=j ська$=ská`,
    variants: ['ський$=ský цький$=cký', 'кс=x'],
  },
  { name: 'Belarusian in Czech', of: ['be'], to: 'cs', rules: `${czech} г=h ґ=g е=e +е=je ё=jo і=i й=j ў=u ы=y э=e`, variants: ['ў=v', 'скі$=ský цкі$=cký', 'кс=x'] },
  {
    name: 'Russian in Slovene', of: ['ru'], to: 'sl', rules: `${slovene} г=g е=e +е=je ё=jo и=i й=j ы=i э=e ский$=ski цкий$=cki ская$=ska`,
  },
  {
    name: 'Ukrainian in Slovene', of: ['uk'], to: 'sl', rules: `${slovene} г=h ґ=g е=e є=je и=i і=i ї=ji й=j ський$=ski цький$=cki`,
    variants: ['г=g', 'и=y'],
  },
  { name: 'Belarusian in Slovene', of: ['be'], to: 'sl', rules: `${slovene} г=g ґ=g е=e +е=je ё=jo і=i й=j ў=v ы=i э=e`, variants: ['г=h', 'ў=u'] },
  { name: 'Bulgarian in Polish', of: ['bg'], to: 'pl', rules: `щ=szt ъ=y ${polish} г=g е=e и=i й=j`, variants: ['ъ=a'] },
  { name: 'Bulgarian in Czech', of: ['bg'], to: 'cs', rules: `щ=št ъ=a ${czech} г=g е=e и=i й=j` },
  { name: 'Bulgarian in Slovene', of: ['bg'], to: 'sl', rules: `щ=št ъ=a ${slovene} г=g е=e и=i й=j` },
];
