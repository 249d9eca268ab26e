import type { System } from './types.ts';

const toBelarusian = '<в>=ў <в$=ў щ=шч ъ=’ ко$=ка ди=дзі де=дзе дя=дзя дю=дзю ти=ці те=це тя=ця тю=цю ше=шэ же=жэ че=чэ це=цэ ре=рэ ри=ры чи=чы ши=шы жи=жы';
const toUkrainian = 'ё=йо ё$=ьо ы=и э=е ъ=’ и=і ий$=ій ский$=ський цкий$=цький ская$=ська цкая$=цька ый$=ий';

/** Names of one Cyrillic language as the others' press writes them. Stress and akanne are not in the letters: each variant is a habit that occurs. */
export const cyrillic: readonly System[] = [
  { name: 'Russian in Ukrainian', of: ['ru'], to: 'uk', rules: toUkrainian, variants: ['^пе=пє ^бе=бє ^ве=вє ^ме=мє ^ле=лє ^не=нє ^де=дє ^те=тє ^се=сє', 'и=и жи=жи чи=чи ши=ши ци=ци'] },
  {
    name: 'Russian in Belarusian', of: ['ru'], to: 'be', rules: `и=і ${toBelarusian} ский$=скі цкий$=цкі ий$=ій`,
    variants: ['^пе=пя ^бе=бя ^ве=вя ^ме=мя ^ле=ля ^не=ня ^зе=зя ^се=ся', 'о=а ^пе=пя', 'ий$=ый'],
  },
  { name: 'Russian in Bulgarian', of: ['ru'], to: 'bg', rules: 'ы=и э=е ё=ьо +ё=йо ь$= ьё=ьо ский$=ски цкий$=цки ская$=ска ый$=и', variants: ['ё=е', 'ий$=и'] },
  { name: 'Ukrainian in Russian', of: ['uk'], to: 'ru', rules: 'і=и ї=и є=е ґ=г ’=ъ \'=ъ ʼ=ъ йо=ё ьо=ё ський$=ский цький$=цкий ська$=ская цька$=цкая ій$=ий' },
  {
    name: 'Ukrainian in Belarusian', of: ['uk'], to: 'be',
    rules: '<в>=ў <в$=ў и=ы ї=і є=е щ=шч ре=рэ ше=шэ же=жэ че=чэ ко$=ка ськ=ск цьк=цк ський$=скі цький$=цкі ди=дзі ти=ці ді=дзі ті=ці',
    variants: ['^зе=зя ^пє=пя ^пе=пя ^бе=бя ^не=ня', 'о=а', 'и=і'],
  },
  { name: 'Ukrainian in Bulgarian', of: ['uk'], to: 'bg', rules: 'і=и ї=и є=е ґ=г ’= \'= ʼ= ь$= ський$=ски цький$=цки ська$=ска цька$=цка ьк=к' },
  {
    name: 'Belarusian in Russian', of: ['be'], to: 'ru', rules: 'э=е і=и ў=в ’=ъ \'=ъ шч=щ дзі=ди дзе=де дзя=дя дзю=дю ці=ти це=те ця=тя цю=тю скі$=ский цкі$=цкий ікі$=икий рый$=рий',
    variants: ['энка$=енко', 'ка$=ко'],
  },
  {
    name: 'Belarusian in Ukrainian', of: ['be'], to: 'uk', rules: 'э=е ы=и ў=в ё=ьо +ё=йо шч=щ дзі=ді дзе=де ці=ті це=те скі$=ський цкі$=цький ый$=ий',
    variants: ['энка$=енко', 'е=є', 'ка$=ко'],
  },
  {
    name: 'Belarusian in Bulgarian', of: ['be'], to: 'bg', rules: 'э=е ы=и і=и ў=в ё=ьо +ё=йо шч=щ дзі=ди дзе=де ці=ти це=те скі$=ски цкі$=цки ь$= рый$=рий',
    variants: ['энка$=енко'],
  },
  { name: 'Bulgarian in Ukrainian', of: ['bg'], to: 'uk', rules: 'и=і ъ=и' },
  { name: 'Bulgarian in Belarusian', of: ['bg'], to: 'be', rules: '<в>=ў <в$=ў и=і ъ=ы щ=шт' },
  { name: 'Bulgarian in Russian', of: ['bg'], to: 'ru', rules: 'ъ=ы' },
];
