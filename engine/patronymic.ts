/** Whether a word has the shape of a patronymic: "Petrovich", "Григорьевну", "Wiktorowitsch". Surnames in -ovich have it too. */

const latin = /^[a-z]{2,}(?:[aeioy]v(?:ich|ych|itch|ytch|ic|yc)|[aeo]w(?:icz|ycz|itsch|ytsch)|(?:[aeiouy]v|[aeio]w|au)n)(?:a|ie?|e|y|u|o[iju]|ou|em|om|owi|ovi|s)?$/u;
const cyrillic = /^\p{Script=Cyrillic}{2,}(?:[аеио]вич|[аеоы]віч|ьич|[аеоі][ву]н)(?:а|у|ю|е|ем|ом|ам|ові|і|и|ы|ой|ою|ої|ай|аю)?$/u;

export function isPatronymic(word: string): boolean {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return latin.test(plain) || cyrillic.test(plain);
}
