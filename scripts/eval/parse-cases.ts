/**
 * A file of eval/cases -> texts with their marks. eval/README.md tells the format; this is all there is to it:
 *
 *   # a comment
 *   @ rung topic… [date=2023-01-24]     what the following texts show
 *   Text with [[a mention|entity]], [[another|entity|rung]], {{a look-alike|note}} and ((something open)).
 *
 * One text a line; ¶ is an empty line in it, \u{AD} a character that cannot be seen. Marks may stand inside marks.
 */
import { rungs } from '../../engine/index.ts';
import type { GoldMention, GoldText, Layer, OpenSpan, TrapSpan } from './gold-text.ts';

/** A case that cannot be read: says where, why, and what to do. */
export class CaseError extends Error {
  constructor(file: string, line: number, reason: string, cure: string) {
    super(`${file}:${line}: ${reason} ${cure}`);
    this.name = 'CaseError';
  }
}

interface Section { readonly rung: string; readonly date: string | null }
type Fail = (reason: string, cure: string) => never;

/** Texts in which nothing covered occurs stand under this instead of a rung. */
const silent = 'silent';
const kinds: ReadonlySet<string> = new Set([...rungs, 'demonym']);

/**
 * @param file its name, "pl.txt": the language is in it.
 * @param entities the ids that marks may name.
 * @throws {CaseError} at the first line that is wrong.
 */
export function parseCases(file: string, content: string, entities: ReadonlySet<string>): GoldText[] {
  const lang = /^([a-z]{2,3})\.txt$/u.exec(file)?.[1];
  const texts: GoldText[] = [];
  let section: Section | null = null;
  for (const [index, line] of content.split('\n').entries()) {
    const fail: Fail = (reason, cure) => {
      throw new CaseError(file, index + 1, reason, cure);
    };
    if (lang === undefined) fail('The file is not named after a language.', 'Name it like "pl.txt".');
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('@')) {
      section = parseSection(line, fail);
      continue;
    }
    if (section === null) fail('A text before the first section.', 'Write a line like "@ inflected person" above it.');
    texts.push({ id: `${file}:${index + 1}`, set: 'own', lang: lang!, date: section!.date, scope: null, hasAllEvents: true, ...parseText(line, section!, entities, fail) });
  }
  return texts;
}

function parseSection(line: string, fail: Fail): Section {
  const [rung = '', ...topics] = line.slice(1).trim().split(/\s+/u);
  if (rung !== silent && !kinds.has(rung)) fail(`"${rung}" is no rung.`, `Begin the section with one of ${[silent, ...rungs].join(', ')}.`);
  const date = topics.find((topic) => topic.startsWith('date='))?.slice('date='.length) ?? null;
  if (date !== null && !/^\d{4}(?:-\d{2}){0,2}$/u.test(date)) fail(`"${date}" is no date.`, 'Write it like date=2023-01-24.');
  return { rung, date };
}

type Marks = Pick<GoldText, 'text' | 'gold' | 'traps' | 'open'>;
const opening: Readonly<Record<string, string>> = { '[[': ']]', '{{': '}}', '((': '))' };

function parseText(line: string, section: Section, entities: ReadonlySet<string>, fail: Fail): Marks {
  const gold: GoldMention[] = [];
  const traps: TrapSpan[] = [];
  const open: OpenSpan[] = [];
  const marks: { readonly opens: string; readonly start: number }[] = [];
  let text = '';
  for (let at = 0; at < line.length;) {
    const two = line.slice(at, at + 2);
    const mark = marks.at(-1);
    if (two in opening) {
      marks.push({ opens: two, start: text.length });
      at += 2;
    } else if (mark && (line[at] === '|' || two === opening[mark.opens])) {
      const closes = opening[mark.opens]!;
      const end = line.indexOf(closes, at);
      if (end < 0) fail(`A mark opened by ${mark.opens} is not closed.`, `Close it with ${closes}.`);
      const fields = line.slice(at, end).split('|').slice(1);
      marks.pop();
      at = end + 2;
      const span = { start: mark.start, end: text.length };
      if (span.start === span.end) fail('A mark holds no words.', 'Put the words before the |.');
      if (mark.opens === '[[') gold.push({ ...span, ...readMention(fields, section, entities, fail) });
      else if (mark.opens === '{{') traps.push({ ...span, ...readTrap(fields, fail) });
      else open.push({ ...span, layer: readLayer(fields, fail) });
    } else {
      const hidden = /^\\u\{([0-9a-f]{1,6})\}/iu.exec(line.slice(at));
      const letter = hidden ? String.fromCodePoint(Number.parseInt(hidden[1]!, 16)) : line[at] === '¶' ? '\n\n' : line[at]!;
      text += letter;
      at += hidden ? hidden[0].length : 1;
    }
  }
  if (marks.length > 0) fail(`A mark opened by ${marks.at(-1)!.opens} is not closed.`, `Close it with ${opening[marks.at(-1)!.opens]}.`);
  return { text, gold: gold.toSorted((a, b) => a.start - b.start || b.end - a.end), traps, open };
}

function readMention([entity = '', kind, ...rest]: readonly string[], { rung }: Section, entities: ReadonlySet<string>, fail: Fail): Pick<GoldMention, 'entity' | 'layer' | 'kind'> {
  if (!entities.has(entity)) fail(`"${entity}" is no entity of the pack.`, 'Write [[words|entity]] with an id of data/*/entities.');
  if (rest.length > 0 || (kind !== undefined && !kinds.has(kind))) fail(`"${[kind, ...rest].join('|')}" is no rung.`, `Leave it out, or write one of ${[...kinds].join(', ')}.`);
  if (rung === silent) fail('A mention in a silent section.', 'Move the text to the section of its rung.');
  const layer: Layer = entity.startsWith('ev-') ? 'event' : 'actor';
  return { entity, layer, kind: layer === 'event' ? 'event' : kind ?? rung };
}

function readTrap([note = '', ...rest]: readonly string[], fail: Fail): Pick<TrapSpan, 'layer' | 'note'> {
  if (note.trim() === '' || rest.length > 0) fail('A look-alike does not say what it is.', 'Write {{words|note}}, or {{words|event: note}} for words that look like an event.');
  const [, event, what] = /^(event:)?\s*(.+)$/u.exec(note)!;
  return { layer: event ? 'event' : 'actor', note: what! };
}

function readLayer(fields: readonly string[], fail: Fail): Layer {
  if (fields.length === 0) return 'actor';
  if (fields.length > 1 || fields[0] !== 'event') fail(`"${fields.join('|')}" says nothing about open words.`, 'Write ((words)), or ((words|event)).');
  return 'event';
}
