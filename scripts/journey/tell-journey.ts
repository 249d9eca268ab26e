/** One sentence on its way through the floors: what each stage hands to the next, printed from the values that the code produced. */
import { aliasText, decideMentions, entityOf, gatherEvidence, namesOf, openGazetteer, readText, type Candidate, type Gazetteer, type Mention } from '../../engine/index.ts';
import { foldedWords } from '../../engine/tokenize.ts';
import { formatDate, indexCards, makeCard, type PackCards } from '../../packs/index.ts';
import type { TextToRead } from '../../page/index.ts';

/** The lines of the journey. Deterministic for the same pack. */
export function tellJourney(page: string, block: TextToRead, { gazetteer: bytes, cards }: { readonly gazetteer: ArrayBuffer; readonly cards: PackCards }): string {
  const gazetteer = openGazetteer(bytes);
  const reading = readText(gazetteer, block.text, block.lang);
  const names = namesOf(gazetteer);
  const mentions = decideMentions(names, reading, gatherEvidence(names, [reading], { date: null }));
  const shown = mentions.find(({ kind }) => kind === 'event') ?? mentions[0];
  return [
    stage('page', [page]),
    stage('TextBlock', [`lang ${block.lang}, text ${JSON.stringify(block.text).replaceAll('\u00a0', '\\u00a0')}`]),
    stage('folded words', [foldedWords(block.text).join(' · ')]),
    stage('Candidate[]', candidateLines(gazetteer, reading.candidates)),
    stage('Mention[]', table(mentions.map(mentionRow))),
    stage('card', shown ? cardLines(cards, shown, mentions) : ['(none)']),
  ].join('\n');
}

const stage = (name: string, lines: readonly string[]): string => `${name}\n${lines.map((line) => `    ${line}`).join('\n')}`;
const span = ({ start, end }: { readonly start: number; readonly end: number }): string => `[${start}, ${end})`;

/** One line for all candidates that say the same of the same words; a name is there once for each of its spellings and wordings. */
function candidateLines(gazetteer: Gazetteer, candidates: readonly Candidate[]): string[] {
  const groups = new Map<string, { readonly first: Candidate; readonly evidence: Set<string>; readonly names: Set<string> }>();
  for (const candidate of candidates) {
    const { id, kind } = entityOf(gazetteer, candidate.alias);
    const key = `${span(candidate)} ${id}`;
    const group = groups.get(key) ?? { first: candidate, evidence: new Set(), names: new Set() };
    groups.set(key, group);
    if (kind !== 'event') group.names.add(aliasText(gazetteer, candidate.alias));
    for (const { kind: found, text } of candidate.evidence) group.evidence.add(text ? `${found} (${text.replace(/\s+/g, ' ')})` : found);
  }
  return [...groups].map(([key, { first, evidence, names }]) =>
    `${key}, ${first.how}${names.size > 0 ? ` from ${[...names].join(', ')}` : ''}: ${[...evidence].join(', ')}`);
}

const mentionRow = (mention: Mention): string[] => [
  span(mention), JSON.stringify(mention.surface), mention.entity, mention.how, mention.certainty.toFixed(2), mention.cue ? `by ${mention.cue.kind}` : '',
];

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]!.length))) ?? [];
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd());
}

/** The card's title and its first fact, with how many answers stand under it. */
function cardLines(cards: PackCards, { entity }: Mention, mentions: readonly Mention[]): string[] {
  const together = [...new Set(mentions.map((mention) => mention.entity))].filter((id) => id !== entity);
  const card = makeCard(indexCards(cards), { entity, together });
  const fact = card?.facts[0];
  if (!card || !fact) return ['(none)'];
  const answers = fact.replies.length;
  return [
    card.entity.label,
    `${formatDate(fact.date, 'en')} · ${fact.status} · ${fact.attributedTo}`,
    fact.statement.en,
    `${fact.quotations.length} ${fact.quotations.length === 1 ? 'quotation' : 'quotations'}, ${fact.sources.length} sources, ${answers} ${answers === 1 ? 'answer' : 'answers'}`,
  ];
}
