/** One change to the small pack a case, and what the rule must find then: severity and pointer. An empty list: the change is fine. */
import type { CheckContext } from '../../../packs/problem.ts';
import type { OpenPack } from '../small-pack.ts';

interface Case {
  readonly rule: string;
  readonly title: string;
  readonly change: (pack: OpenPack) => void;
  readonly context?: CheckContext;
  readonly finds: readonly string[];
}

const at = <T>(list: readonly T[] | undefined, index: number): T => {
  const item = list?.[index];
  if (item === undefined) throw new Error('The small pack has changed: the case points at nothing.');
  return item;
};
const names = (pack: OpenPack, entity: number) => at(pack.entities, entity).names;
const quotation = (pack: OpenPack) => at(at(pack.facts, 0).quotations, 0);
const page = (text: string | null): CheckContext => ({ evidence: (source) => (source === 'herald-uk' ? 'Вони просили міст' : text) });

export const cases: readonly Case[] = [
  { rule: 'safe-ids', title: 'refuses an id that every object has', change: (p) => { at(p.entities, 2).id = 'constructor'; }, finds: ['error /entities/2/id'] },
  { rule: 'safe-ids', title: 'refuses a cue class that every object has', change: (p) => { p.cues['valueof'] = { en: ['x'] }; }, finds: ['error /cues/valueof'] },
  { rule: 'safe-ids', title: 'refuses the same id twice', change: (p) => { at(p.facts, 3).id = 'f1'; }, finds: ['error /facts/3/id'] },
  { rule: 'safe-ids', title: 'refuses an entity in the file of another', change: () => {}, context: { nameAt: (path) => ({ '/entities/0': 'ada', '/facts/1': 'ada-brook' })[path] }, finds: ['error /entities/0/id', 'error /facts/1/about/0'] },
  { rule: 'safe-ids', title: 'takes an entity in its own file', change: () => {}, context: { nameAt: (path) => ({ '/entities/0': 'ada-brook', '/facts/1': 'carl-dale' })[path] }, finds: [] },

  { rule: 'resolving-references', title: 'refuses ids that lead nowhere', change: (p) => {
    const fact = at(p.facts, 0);
    fact.about.push('nobody'); fact.sources.push('nowhere'); fact.answers.push('f9');
    quotation(p).speaker = 'nobody'; quotation(p).source = 'nowhere';
  }, finds: ['error /facts/0/about/2', 'error /facts/0/sources/1', 'error /facts/0/answers/0', 'error /facts/0/quotations/0/speaker', 'error /facts/0/quotations/0/source'] },
  { rule: 'resolving-references', title: 'refuses unknown cue classes and anchors', change: (p) => { at(p.entities, 0).cues = { near: ['club'], notAfter: ['office'] }; at(at(p.entities, 3).event?.anchors, 0).push('nobody'); }, finds: ['error /entities/0/cues/near/0', 'error /entities/3/event/anchors/0/2'] },
  { rule: 'resolving-references', title: 'finds nothing on a prototype', change: (p) => { at(p.facts, 0).about.push('constructor'); }, finds: ['error /facts/0/about/2'] },
  { rule: 'resolving-references', title: 'refuses an original wording without a known source', change: (p) => { quotation(p).original = { exact: 'x', lang: 'uk', source: 'nowhere' }; }, finds: ['error /facts/0/quotations/0/original/source'] },

  { rule: 'sourced-claims', title: 'refuses a fact without a source', change: (p) => { at(p.facts, 2).sources = []; }, finds: ['error /facts/2/sources'] },
  { rule: 'sourced-claims', title: 'refuses a source listed twice', change: (p) => { at(p.facts, 2).sources = ['herald-2', 'herald-2']; }, finds: ['error /facts/2/sources/1'] },
  { rule: 'sourced-claims', title: 'warns of a source that nothing cites', change: (p) => { p.sources.push({ ...at(p.sources, 0), id: 'herald-9' }); }, finds: ['warning /sources/3/id'] },

  { rule: 'known-statuses', title: 'refuses a status of its own making', change: (p) => { Object.assign(at(p.facts, 0), { status: 'false' }); }, finds: ['error /facts/0/status'] },
  { rule: 'known-statuses', title: 'refuses a claim of nobody', change: (p) => { at(p.facts, 0).attributedTo = ' '; }, finds: ['error /facts/0/attributedTo'] },

  { rule: 'answered-claims', title: 'warns of a denial of nothing', change: (p) => { at(p.facts, 1).answers = []; }, finds: ['warning /facts/1/answers'] },
  { rule: 'answered-claims', title: 'warns of a denial of a denial', change: (p) => { Object.assign(at(p.facts, 3), { status: 'no comment', answers: ['f2'] }); }, finds: ['warning /facts/3/answers/0'] },
  { rule: 'answered-claims', title: 'takes a no comment on a claim', change: (p) => { Object.assign(at(p.facts, 3), { status: 'no comment', answers: ['f1'] }); }, finds: [] },

  { rule: 'acyclic-answers', title: 'refuses a fact that answers itself', change: (p) => { at(p.facts, 0).answers = ['f1']; }, finds: ['error /facts/0/answers/0'] },
  { rule: 'acyclic-answers', title: 'refuses a circle, once', change: (p) => { at(p.facts, 0).answers = ['f3']; at(p.facts, 2).answers = ['f2']; }, finds: ['error /facts/0/answers'] },
  { rule: 'acyclic-answers', title: 'refuses an answer listed twice', change: (p) => { at(p.facts, 1).answers = ['f1', 'f1']; }, finds: ['error /facts/1/answers/1'] },
  { rule: 'acyclic-answers', title: 'takes a fact that answers two claims by two ways', change: (p) => { at(p.facts, 2).answers = ['f1', 'f2']; at(p.facts, 3).answers = ['f3', 'f1']; }, finds: [] },

  { rule: 'edtf-dates', title: 'refuses an impossible day', change: (p) => { at(p.facts, 0).date = '2023-02-30'; }, finds: ['error /facts/0/date'] },
  { rule: 'edtf-dates', title: 'refuses a reversed interval', change: (p) => { const { event } = at(p.entities, 3); if (event) event.date = '2022-04/2022-03'; }, finds: ['error /entities/3/event/date'] },
  { rule: 'edtf-dates', title: 'refuses a title that ends before it begins', change: (p) => { Object.assign(at(at(p.entities, 0).titles, 0), { from: '2025', until: '2024' }); }, finds: ['error /entities/0/titles/0/from', 'error /entities/0/titles/0/until'] },
  { rule: 'edtf-dates', title: 'refuses what is later than the pack', change: (p) => { at(p.facts, 0).date = '2024-07'; at(p.sources, 0).issued = { 'date-parts': [[2024, 6, 2]] }; }, finds: ['error /facts/0/date', 'error /sources/0/issued'] },
  { rule: 'edtf-dates', title: 'refuses an impossible day of a source and of the pack', change: (p) => { at(p.sources, 0).issued = { 'date-parts': [[2023, 2, 29]] }; p.pack.updated = '2024-13-01'; }, finds: ['error /pack/updated', 'error /sources/0/issued'] },
  { rule: 'edtf-dates', title: 'takes open, soft and coarse dates', change: (p) => { at(p.facts, 0).date = '2022-12~'; at(p.facts, 1).date = '1904'; at(p.facts, 2).date = '2022-02-24/..'; at(p.facts, 3).date = null; }, finds: [] },

  { rule: 'verbatim-quotations', title: 'refuses words that the page does not have', change: (p) => { quotation(p).exact = 'They asked us for two bridges'; }, context: page('“They asked us for a bridge”'), finds: ['error /facts/0/quotations/0/exact'] },
  { rule: 'verbatim-quotations', title: 'holds the original wording to its page too', change: (p) => { quotation(p).original = { exact: 'Вони хотіли міст', lang: 'uk', source: 'herald-uk' }; }, context: page('They asked us for a bridge'), finds: ['error /facts/0/quotations/0/original/exact'] },
  { rule: 'verbatim-quotations', title: 'warns where there is no page to hold them to', change: () => {}, context: page(null), finds: ['warning /facts/0/quotations/0/exact'] },
  { rule: 'verbatim-quotations', title: 'warns of marks of editing without evidence', change: (p) => { quotation(p).exact = 'They […] asked'; }, finds: ['warning /facts/0/quotations/0/exact'] },
  { rule: 'verbatim-quotations', title: 'takes marks of editing that the page prints', change: (p) => { quotation(p).exact = 'They [the mayor] asked'; }, context: page('They [the mayor] asked us'), finds: [] },
  { rule: 'verbatim-quotations', title: 'refuses outer quotation marks and loose space', change: (p) => { quotation(p).exact = '“They asked”'; quotation(p).original = { exact: ' Вони', lang: 'uk', source: 'herald-uk' }; }, finds: ['error /facts/0/quotations/0/exact', 'error /facts/0/quotations/0/original/exact'] },
  { rule: 'verbatim-quotations', title: 'refuses a quotation whose source the fact does not cite', change: (p) => { quotation(p).source = 'herald-2'; }, finds: ['error /facts/0/quotations/0/source'] },
  { rule: 'verbatim-quotations', title: 'refuses languages that contradict the translation', change: (p) => { quotation(p).translated = false; quotation(p).originalLang = 'ru'; }, finds: ['error /facts/0/quotations/0/translated', 'error /facts/0/quotations/0/original/lang'] },

  { rule: 'https-sources', title: 'warns of http', change: (p) => { at(p.sources, 0).URL = 'http://herald.example/a'; }, finds: ['warning /sources/0/URL'] },
  ...['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://', 'https://localhost', ' https://a.example/'].map((URL): Case => (
    { rule: 'https-sources', title: `refuses ${URL}`, change: (p) => { at(p.sources, 0).URL = URL; }, finds: ['error /sources/0/URL'] })),
  { rule: 'https-sources', title: 'refuses a password and a stored text fragment', change: (p) => { at(p.sources, 0).URL = 'https://me:secret@herald.example/a'; at(p.sources, 1).URL = 'https://herald.example/b#:~:text=x'; }, finds: ['error /sources/0/URL', 'error /sources/1/URL'] },

  ...[['bidi', '\u202E'], ['zero width', '\u200B'], ['soft hyphen', '\u00AD'], ['line break', '\n'], ['byte order mark', '\uFEFF'], ['lone surrogate', '\uD800'], ['private use', '\uE000'], ['Hangul filler', '\u3164']].map(([name, character]): Case => (
    { rule: 'clean-text', title: `refuses ${name}`, change: (p) => { at(p.facts, 0).statement.en = `A${character}b`; }, finds: ['error /facts/0/statement/en'] })),
  { rule: 'clean-text', title: 'sees keys', change: (p) => { p.cues['of\u200Bfice'] = { en: ['x'] }; }, finds: ['error /cues/of\u200Bfice'] },
  { rule: 'clean-text', title: 'takes the joiners that a script spells with, and non-breaking space', change: (p) => { at(p.facts, 0).statement['fa'] = 'می\u200Cخواهد'; at(p.facts, 0).statement.en = 'In\u00A02023.'; }, finds: [] },

  { rule: 'mixed-scripts', title: 'warns of a Latin letter in a Cyrillic word', change: (p) => { names(p, 0).push({ text: 'Брyк', lang: 'uk' }); }, finds: ['warning /entities/0/names/3/text'] },
  { rule: 'mixed-scripts', title: 'takes words of two scripts side by side', change: (p) => { at(p.facts, 0).statement.en = 'Брук (Brook).'; }, finds: [] },

  { rule: 'stated-in-english', title: 'refuses a blank statement', change: (p) => { at(p.facts, 0).statement.en = ' '; }, finds: ['error /facts/0/statement/en'] },
  { rule: 'stated-in-english', title: 'refuses a blank translation', change: (p) => { at(p.facts, 0).statement['uk'] = ''; }, finds: ['error /facts/0/statement/uk'] },

  { rule: 'present-labels', title: 'refuses blanks', change: (p) => { at(p.entities, 0).label = ' '; at(p.sources, 0).title = ' '; quotation(p).speakerLabel = ' '; }, finds: ['error /entities/0/label', 'error /sources/0/title', 'error /facts/0/quotations/0/speakerLabel'] },

  { rule: 'spelled-words', title: 'refuses names, titles and exclusions without a letter, also of mathematics', change: (p) => {
    names(p, 2).push({ text: '🙂', lang: 'en' }, { text: '𝔗', lang: 'en' });
    at(at(p.entities, 0).titles, 0).text = '…'; at(at(p.entities, 0).not, 0).text = '*';
  }, finds: ['error /entities/0/titles/0/text', 'error /entities/0/not/0/text', 'error /entities/2/names/1/text', 'error /entities/2/names/2/text'] },
  { rule: 'spelled-words', title: 'refuses event words without a letter', change: (p) => {
    const { event } = at(p.entities, 3);
    at(event?.wordings, 0).head.push('-'); at(at(event?.wordings, 0).with, 0).push('\uFFFE'); at(event?.short, 0).head.push('!');
  }, finds: ['error /entities/3/event/wordings/0/head/1', 'error /entities/3/event/wordings/0/with/0/2', 'error /entities/3/event/short/0/head/1'] },
  { rule: 'spelled-words', title: 'takes any script, digits, and a cue of signs', change: (p) => { names(p, 2).push({ text: '漢', lang: 'zh' }, { text: '١٢', lang: 'ar' }); p.cues['office'] = { en: ['№'] }; }, finds: [] },

  { rule: 'base-names', title: 'refuses the same name twice', change: (p) => { names(p, 0).push({ text: 'Ada Brook', lang: 'en' }); }, finds: ['error /entities/0/names/3/text'] },
  { rule: 'base-names', title: 'takes one spelling in two languages', change: (p) => { names(p, 0).push({ text: 'Ada Brook', lang: 'de' }); }, finds: [] },
  { rule: 'base-names', title: 'warns of a case form', change: (p) => { names(p, 0).push({ text: 'Володимира Зеленського', lang: 'uk' }, { text: 'Володимир Зеленський', lang: 'uk' }); }, finds: ['warning /entities/0/names/3/text'] },
  { rule: 'base-names', title: 'takes other spellings, numbers and letter cases', change: (p) => { for (const text of ['Ада Брук', 'Ада БРУК', 'Адо Брук', 'річкові війська', 'річкове військо']) names(p, 2).push({ text, lang: 'be' }); }, finds: [] },
  { rule: 'base-names', title: 'refuses an entity without names, unless events word it', change: (p) => { at(p.entities, 2).names = []; }, finds: ['error /entities/2/names'] },
  { rule: 'base-names', title: 'refuses an event that is none', change: (p) => { at(p.entities, 3).kind = 'group'; }, finds: ['error /entities/3/names', 'error /entities/3/event'] },
  { rule: 'base-names', title: 'refuses a name that is also an exclusion, and loose space', change: (p) => { names(p, 0).push({ text: 'brook street', lang: 'en' }, { text: 'Ada  Brook', lang: 'de' }); }, finds: ['error /entities/0/names/3/text', 'error /entities/0/names/4/text'] },

  { rule: 'unambiguous-aliases', title: 'refuses a name of two entities', change: (p) => { names(p, 1).push({ text: 'ADA BROOK', lang: 'en' }); }, finds: ['error /entities/1/names/1/text'] },
  { rule: 'unambiguous-aliases', title: 'folds diacritics and hyphens', change: (p) => { names(p, 1).push({ text: 'Ádá-Brook', lang: 'fr' }); }, finds: ['error /entities/1/names/1/text'] },
  { rule: 'unambiguous-aliases', title: 'takes surnames of two people who are named in full', change: (p) => { names(p, 1).push({ text: 'Brook', lang: 'en', use: 'surname' }); }, finds: [] },
  { rule: 'unambiguous-aliases', title: 'takes names with different cues', change: (p) => { names(p, 2).push({ text: 'Brook', lang: 'en', use: 'common' }); at(p.entities, 2).cues = { notNear: ['office'] }; }, finds: [] },
  { rule: 'unambiguous-aliases', title: 'refuses names with the same cues', change: (p) => { names(p, 2).push({ text: 'Ada Brook', lang: 'en' }); at(p.entities, 2).cues = { near: ['office'] }; }, finds: ['error /entities/2/names/1/text'] },
  { rule: 'unambiguous-aliases', title: 'takes names that count in different text languages', change: (p) => { names(p, 1).push({ text: 'Farside', lang: 'en', only: ['en'] }); names(p, 2).push({ text: 'Farside', lang: 'de', only: ['de'] }); }, finds: [] },

  { rule: 'unambiguous-titles', title: 'refuses two holders at one time', change: (p) => { at(at(p.entities, 1).titles, 0).from = '2023'; }, finds: ['error /entities/1/titles/0'] },
  { rule: 'unambiguous-titles', title: 'takes the same title in another language', change: (p) => { Object.assign(at(at(p.entities, 1).titles, 0), { from: '2023', lang: 'de' }); }, finds: [] },

  { rule: 'long-stems', title: 'refuses a short stem', change: (p) => { p.cues['office'] = { en: ['mi*'] }; }, finds: ['error /cues/office/en/0'] },
  { rule: 'long-stems', title: 'refuses a star in the middle', change: (p) => { at(at(p.entities, 3).event?.wordings, 0).head = ['pro*mise']; at(p.entities, 0).not = [{ text: 'Br*ok Street', lang: 'en' }]; }, finds: ['error /entities/0/not/0/text', 'error /entities/3/event/wordings/0/head/0'] },
  { rule: 'long-stems', title: 'refuses a star in a name or title', change: (p) => { names(p, 0).push({ text: 'Brook*', lang: 'en' }); at(at(p.entities, 0).titles, 0).text = 'minister*'; }, finds: ['error /entities/0/names/3/text', 'error /entities/0/titles/0/text'] },
  { rule: 'long-stems', title: 'takes stems of three letters', change: (p) => { p.cues['office'] = { en: ['min* of works*'] }; }, finds: [] },

  { rule: 'declared-languages', title: 'warns both ways', change: (p) => { p.pack.languages = ['en', 'fr']; }, finds: ['warning /pack/languages/1', 'warning /pack/languages'] },

  { rule: 'capped-sizes', title: 'refuses texts without end', change: (p) => { at(p.facts, 0).note = 'x'.repeat(65 * 2 ** 20); }, finds: ['error '] },
];
