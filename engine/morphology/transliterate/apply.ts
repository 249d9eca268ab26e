import { inCaseOf } from '../decline.ts';
import { remember } from '../remember.ts';
import type { System } from './types.ts';

interface Rule {
  readonly from: string;
  readonly to: string;
  /** What must stand before and after: tested on the word's letters on that side. */
  readonly before?: RegExp | undefined;
  readonly after?: RegExp | undefined;
}

const before: Readonly<Record<string, RegExp>> = { '^': /^$/, '<': /[аеёэиоуыіїюяє]$/, '+': /^$|[аеёэиоуыіїюяєьъ'’ʼ]$/ };
const after: Readonly<Record<string, RegExp>> = { $: /^$/, '>': /^[бвгґджзйклмнпрстфхцчшщ]/ };

/** Rules by the letter they begin with: few are tried at each letter of a word. */
type RuleBook = ReadonlyMap<string, readonly Rule[]>;

interface Speller {
  /** The rules of the system, and those with each of its variants before them. */
  readonly books: readonly RuleBook[];
  readonly known: Map<string, readonly string[]>;
}

const spellers = new WeakMap<System, Speller>();

function newSpeller({ rules, variants = [] }: System): Speller {
  const base = parse(rules);
  return { books: [base, ...variants.map((variant) => [...parse(variant), ...base])].map(byFirstLetter), known: new Map() };
}

/** Every spelling of one word by one system: by its rules, and by each of its variants. */
export function spellings(word: string, system: System): readonly string[] {
  let speller = spellers.get(system);
  if (speller === undefined) spellers.set(system, (speller = newSpeller(system)));
  const { books, known } = speller;
  return remember(known, word, () => [...new Set(books.map((rules) => spell(word, rules)))]);
}

const byFirstLetter = (rules: readonly Rule[]): RuleBook => Map.groupBy(rules, ({ from }) => from.charAt(0));

function spell(word: string, rules: RuleBook): string {
  const lower = word.toLowerCase();
  let out = '';
  for (let at = 0; at < lower.length;) {
    const rule = best(lower, at, rules.get(lower.charAt(at)) ?? []);
    out += rule?.to ?? lower.charAt(at);
    at += rule?.from.length ?? 1;
  }
  return capitalised(word) ? capitalise(out) : inCaseOf(word, out);
}

/** The longest rule that holds here; of equals the one bound to a place, then the first (a variant stands before what it overrides). */
function best(word: string, at: number, rules: readonly Rule[]): Rule | undefined {
  let found: Rule | undefined;
  for (const rule of rules) {
    if ((found !== undefined && weight(rule) <= weight(found)) || !word.startsWith(rule.from, at) || !holds(rule, word, at)) continue;
    found = rule;
  }
  return found;
}

const weight = (rule: Rule): number => 3 * rule.from.length + (rule.before ? 1 : 0) + (rule.after ? 1 : 0);

const holds = (rule: Rule, word: string, at: number): boolean =>
  (rule.before?.test(word.slice(0, at)) ?? true) && (rule.after?.test(word.slice(at + rule.from.length)) ?? true);

function parse(rules: string): Rule[] {
  return rules.split(' ').filter((rule) => rule !== '').map((rule) => {
    const [, left = '', from = '', right = '', to = ''] = /^([<^+]?)([^=$>]+)([$>]?)=(.*)$/.exec(rule) ?? [];
    return { from, to, before: before[left], after: after[right] };
  });
}

const capitalised = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
