/** What the quote check says, and where it stays silent. Columns: what the page prints, its language, who stands near (nearest first; / parts the ranks), what it finds, in which fact. */
import type { QuoteMatch } from '../../../packs/index.ts';

export interface QuoteCase {
  readonly name: string;
  readonly text: string;
  readonly lang: string;
  readonly near: string;
  readonly inside?: string;
}

export interface FoundCase extends QuoteCase {
  readonly match: QuoteMatch;
  readonly fact: string;
}

const asked = 'They are asking us not to build the bridge without them in any circumstances, not to let our people go there';
const brook = 'ada-brook';
const dale = 'carl-dale';

export const found: readonly FoundCase[] = [
  { name: 'the very words', text: asked, lang: 'en', near: brook, match: 'same', fact: 'asked' },
  { name: 'capitals and a full stop for the comma', text: `${asked.toUpperCase().replace(',', '.')}.`, lang: 'en', near: brook, match: 'same', fact: 'asked' },
  { name: 'dashes, spaces and line breaks', text: asked.replace(', ', ' —\n  '), lang: 'en', near: brook, match: 'same', fact: 'asked' },
  { name: 'soft hyphens and zero-width joiners', text: asked.replace('circumstances', 'cir\u00ADcum\u200Bstances'), lang: 'en', near: brook, match: 'same', fact: 'asked' },
  { name: 'a region in the tag', text: asked, lang: 'en-GB', near: brook, match: 'same', fact: 'asked' },
  { name: 'the page says no language, the words do', text: asked, lang: '', near: brook, match: 'same', fact: 'asked' },
  { name: 'the speaker in the paragraph before, another one nearer', text: asked, lang: 'en', near: `${dale} / ${brook}`, match: 'same', fact: 'asked' },
  { name: 'the original wording, on a Ukrainian page', text: 'Вони просять нас, щоб ми ні в якому разі не будували міст без них і не пускали туди наших людей', lang: 'uk', near: brook, match: 'same', fact: 'asked' },
  { name: 'Ukrainian, stress marked', text: 'Уго\u0301ду про перепра\u0301ву пропонують підписати. Не знаю, навіщо це містянам', lang: 'uk', near: brook, match: 'same', fact: 'offer' },
  { name: 'Russian, е for ё', text: 'Нам предлагают подписать договор о переправе. Все это еще впереди.', lang: 'ru', near: brook, match: 'same', fact: 'offer' },
  { name: 'Russian, ё for е, other marks inside', text: 'Нам предлагают подписать «договор о переправе» — всё это ещё впереди', lang: 'ru', near: brook, match: 'same', fact: 'offer' },
  { name: 'German', text: 'Wir haben niemanden um eine Brücke gebeten, und wir werden niemanden um eine Brücke bitten!', lang: 'de', near: dale, match: 'same', fact: 'reply' },
  { name: 'French, typed apostrophes', text: 'Farside n\'a jamais demandé un pont sur le fleuve. C\'est notre voisin, avec lequel nous avons un traité', lang: 'fr', near: dale, match: 'same', fact: 'reply' },
  { name: 'Polish', text: 'Dziś budowniczy jest u nas i jutro zaczyna pracę przy moście.', lang: 'pl', near: brook, match: 'same', fact: 'order' },
  { name: 'Spanish', text: 'El constructor está hoy con nosotros, y mañana empieza las obras del puente', lang: 'es', near: brook, match: 'same', fact: 'order' },
  { name: 'Belarusian', text: 'Будаўнік сёння ў нас, і заўтра пачынае працу на мосце', lang: 'be', near: brook, match: 'same', fact: 'order' },
  { name: 'without the editor’s insertion', text: 'Yes, indeed, he is in Nearside today', lang: 'en', near: brook, match: 'same', fact: 'order' },
  { name: 'with another insertion', text: 'Yes, indeed, he [the mason] is in Nearside today', lang: 'en', near: brook, match: 'worded differently', fact: 'order' },
  { name: 'the insertion as a part of the words', text: 'Yes, indeed, he, the builder, is in Nearside today', lang: 'en', near: brook, match: 'same', fact: 'order' },
  { name: 'the page goes on where the pack ends', text: `${asked}. I do not know why they want it.`, lang: 'en', near: brook, match: 'shortened', fact: 'asked' },
  { name: 'said to be a lie, inside the marks', text: `It is a lie that ${asked}`, lang: 'en', near: brook, match: 'shortened', fact: 'asked' },
  { name: 'the page begins before the pack', text: `Let me tell you something. ${asked}`, lang: 'en', near: brook, match: 'shortened', fact: 'asked' },

  { name: 'its beginning', text: 'They are asking us not to build the bridge without them', lang: 'en', near: brook, match: 'shortened', fact: 'asked' },
  { name: 'its end, after an ellipsis', text: '… not to let our people go there', lang: 'en', near: brook, match: 'shortened', fact: 'asked' },
  { name: 'a gap, marked', text: 'They are asking us not to build the bridge … not to let our people go there', lang: 'en', near: brook, match: 'shortened', fact: 'asked' },
  { name: 'a gap, marked in brackets', text: 'They are asking us […] not to let our people go there', lang: 'en', near: brook, match: 'shortened', fact: 'asked' },
  { name: 'two gaps, typed', text: 'They are asking us... the bridge without them... our people go there', lang: 'en', near: brook, match: 'shortened', fact: 'asked' },
  { name: 'its first word alone, and its end', text: 'Yes … is in Nearside today', lang: 'en', near: brook, match: 'shortened', fact: 'order' },
  { name: 'its beginning, and its last word alone', text: 'They are asking us not to build […] there', lang: 'en', near: brook, match: 'shortened', fact: 'asked' },
  { name: 'cut off in a bracket that is never closed', text: '(They are asking us not to build the bridge without them', lang: 'en', near: brook, match: 'shortened', fact: 'asked' },
  { name: 'an insertion before a bracket that is never closed', text: 'Yes, indeed, he [the builder] (is in Nearside today', lang: 'en', near: brook, match: 'same', fact: 'order' },
  { name: 'one sentence of two', text: 'Угоду про переправу пропонують підписати', lang: 'uk', near: brook, match: 'shortened', fact: 'offer' },
  { name: 'a run that begins with a word used before', text: 'niemanden um eine Brücke bitten', lang: 'de', near: dale, match: 'shortened', fact: 'reply' },
  { name: 'one half with words of another report before', text: 'It is simple. We are not going to close the river', lang: 'en', near: dale, match: 'shortened', fact: 'reply' },

  { name: 'single words that stand close together, in their order', text: 'Everything … Farside … officially … you … river', lang: 'en', near: dale, match: 'worded differently', fact: 'reply' },
  { name: 'one word replaced', text: asked.replace('asking', 'begging'), lang: 'en', near: brook, match: 'worded differently', fact: 'asked' },
  { name: 'one word replaced, and a town stands nearer than the speaker', text: asked.replace('asking', 'begging'), lang: 'en', near: `farside / ${brook}`, match: 'worded differently', fact: 'asked' },
  { name: 'a "not" left out without a mark', text: asked.replace(', not to let', ', to let'), lang: 'en', near: brook, match: 'worded differently', fact: 'asked' },
  { name: 'a gap without a mark', text: 'They are asking us not to build the bridge without them, not to let our people go there', lang: 'en', near: brook, match: 'worded differently', fact: 'asked' },
  { name: 'words turned round', text: 'Пропонують підписати угоду про переправу. Не знаю, навіщо це містянам.', lang: 'uk', near: brook, match: 'worded differently', fact: 'offer' },
  { name: 'a contraction', text: 'Everything that Farside officially offers, you hear. We aren’t going to close the river and never intended to', lang: 'en', near: dale, match: 'worded differently', fact: 'reply' },
  { name: 'German, two words', text: 'Wir haben keinen um eine Brücke gebeten und werden niemanden um eine Brücke bitten', lang: 'de', near: dale, match: 'worded differently', fact: 'reply' },
  { name: 'a "not" put in, in brackets', text: asked.replace('not to let', '[never] not to let'), lang: 'en', near: brook, match: 'worded differently', fact: 'asked' },
  { name: 'a remark put in, in round brackets', text: asked.replace('in any', '(which is a lie, all of it) in any'), lang: 'en', near: brook, match: 'worded differently', fact: 'asked' },
  { name: 'one word put in', text: 'Yes, indeed, he [the builder] is certainly in Nearside today', lang: 'en', near: brook, match: 'worded differently', fact: 'order' },

  { name: 'English, other words of one sentence', text: 'We are offered the signing of a treaty on crossing', lang: 'en', near: brook, inside: '', match: 'possibly another translation', fact: 'offer' },
  { name: 'Russian, other words of one sentence', text: 'Предлагают заключить договор о переправе, хотя всё впереди', lang: 'ru', near: brook, match: 'possibly another translation', fact: 'offer' },
  { name: 'German, other words of one sentence', text: 'Niemals haben wir irgendwen um eine Brücke gebeten, niemals werden wir darum bitten', lang: 'de', near: dale, match: 'possibly another translation', fact: 'reply' },
  { name: 'Polish, other words of one sentence', text: 'Nasz budowniczy jest tu dzisiaj, od jutra zacznie prace przy moście', lang: 'pl', near: brook, match: 'possibly another translation', fact: 'order' },
];

export const silent: readonly QuoteCase[] = [
  { name: 'nobody near', text: asked, lang: 'en', near: '' },
  { name: 'only another speaker near', text: asked, lang: 'en', near: dale },
  { name: 'only a town near', text: asked, lang: 'en', near: 'farside' },
  { name: 'the other one’s words beside the other one', text: 'We are not going to close the river', lang: 'en', near: brook },
  { name: 'another language than the page says', text: asked, lang: 'de', near: brook },
  { name: 'a language the pack has no words in', text: 'Ci chiedono di non costruire il ponte senza di loro', lang: 'it', near: brook },
  { name: 'Ukrainian words in a Russian text', text: 'Угоду про переправу пропонують підписати', lang: 'ru', near: brook },
  { name: 'three words', text: 'asking us not', lang: 'en', near: brook },
  { name: 'two words of the pack', text: 'the bridge', lang: 'en', near: brook },
  { name: 'a word held at a distance', text: 'treaty', lang: 'en', near: brook },
  { name: 'an ironic phrase', text: 'brotherly help from the neighbours', lang: 'en', near: brook },
  { name: 'a headline', text: 'Minister says bridge will be built next year', lang: 'en', near: brook },
  { name: 'a headline with words of the pack', text: 'Bridge treaty: what we know about the offer', lang: 'en', near: brook },
  { name: 'the name of a newspaper', text: 'The Daily Herald of Nearside', lang: 'en', near: brook },
  { name: 'the title of a book', text: 'A Short History of the Bridge and Its Builders', lang: 'en', near: brook },
  { name: 'a slogan', text: 'Build the bridge, save the river!', lang: 'en', near: brook },
  { name: 'a motto in Russian', text: 'За мост и за реку, вперёд к победе', lang: 'ru', near: brook },
  { name: 'other words of the speaker', text: 'I have always wanted to live beside the river, as my mother did', lang: 'en', near: brook },
  { name: 'other words of the speaker on the topic', text: 'The bridge is old, and the people of our town deserve a better one', lang: 'en', near: brook },
  { name: 'another sentence that ends with the topic’s name', text: 'Let us have a treaty about the crossing', lang: 'en', near: '=ada-brook' },
  { name: 'function words in common only', text: 'They are not to be asked in any way about us, and we are not to ask them', lang: 'en', near: brook },
  { name: 'single words of a long stretch in their order', text: 'Everything … Farside … you … not … river … intended', lang: 'en', near: dale },
  { name: 'a word or two at a time', text: 'They are … build … bridge … in any … go there', lang: 'en', near: brook },
  { name: 'two words of its beginning and two of its end', text: 'They are … go there', lang: 'en', near: brook },
  { name: 'a single word between two runs', text: 'They are asking us … bridge … go there', lang: 'en', near: brook },
  { name: 'a common beginning only', text: 'They are asking us whether the harvest was good this year in the south', lang: 'en', near: brook },
  { name: 'a common end only', text: 'When summer comes I want to see what happens when our people go there', lang: 'en', near: brook },
  { name: 'reworded, but another speaker stands nearer', text: asked.replace('asking', 'begging'), lang: 'en', near: `${dale} / ${brook}` },
  { name: 'reworded, and the page says no language', text: asked.replace('asking', 'begging'), lang: '', near: brook },
  { name: 'perhaps a translation, but of nothing the fact is about', text: 'We are offered the signing of a treaty on crossing', lang: 'en', near: '=ada-brook' },
  { name: 'perhaps a version, but the pack has the speaker’s own words', text: 'Містяни хочуть угоди про переправу, а ми ні', lang: 'uk', near: brook },
  { name: 'a text far longer than the translation it resembles', text: 'We were offered many things over the years: money, land, cattle, and at the end of it the signing of some treaty on crossing the river in winter', lang: 'en', near: brook },
  { name: 'German, on the topic', text: 'Die Brücke über den Fluss ist alt und braucht ein neues Geländer', lang: 'de', near: dale },
  { name: 'French, on the topic', text: 'Le fleuve est large et le pont est vieux de cent ans', lang: 'fr', near: dale },
  { name: 'Polish, on the topic', text: 'Most jest stary i trzeba go wyremontować jeszcze w tym roku', lang: 'pl', near: brook },
  { name: 'Spanish, on the topic', text: 'El puente es viejo y nadie quiere pagar las obras', lang: 'es', near: brook },
  { name: 'Belarusian, on the topic', text: 'Мост стары, і ніхто не хоча за яго плаціць', lang: 'be', near: brook },
  { name: 'numbers', text: '12 000 tonnes, 340 metres, 25 years', lang: 'en', near: brook },
  { name: 'nothing but marks', text: '… — !', lang: 'en', near: brook },
  { name: 'empty', text: '', lang: 'en', near: brook },
  { name: 'a question', text: 'Do you know who asked you for the bridge?', lang: 'en', near: brook },
  { name: 'a law', text: 'On the protection of rivers and crossings in times of flood', lang: 'en', near: brook },
  { name: 'a name of a firm', text: 'Nearside Bridge and Crossing Company Limited', lang: 'en', near: brook },
  { name: 'the editor’s insertion alone', text: 'he [the builder] is', lang: 'en', near: brook },
];
