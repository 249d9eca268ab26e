/** The errors that hurt most: wrong mentions that claim to be sure, and names missed on the surest rungs. */
import { rungs } from '../../engine/index.ts';
import type { Verdict } from './judge-text.ts';

export interface WorstError { readonly where: string; readonly words: string; readonly entity: string; readonly what: string; readonly around: string }

const around = (text: string, start: number, end: number): string => text.slice(Math.max(0, start - 30), end + 30).replaceAll(/\s+/gu, ' ');

export function wrongMentions(verdicts: readonly Verdict[], most: number): WorstError[] {
  return verdicts
    .flatMap(({ text, claims }) => claims.filter(({ isRight }) => !isRight).map(({ claim, onTrap }) => ({ text, claim, onTrap })))
    .toSorted((a, b) => b.claim.certainty - a.claim.certainty)
    .slice(0, most)
    .map(({ text, claim: { start, end, entity, how, certainty }, onTrap }) => ({
      where: text.id, words: text.text.slice(start, end), entity, what: `${how} ${certainty.toFixed(2)}${onTrap ? ', on a look-alike' : ''}`, around: around(text.text, start, end),
    }));
}

const order = (kind: string): number => {
  const index = (rungs as readonly string[]).indexOf(kind);
  return index < 0 ? 2 : index;
};

export function missedMentions(verdicts: readonly Verdict[], most: number): WorstError[] {
  return verdicts
    .flatMap(({ text, gold }) => gold.filter(({ by }) => !by).map(({ wanted }) => ({ text, wanted })))
    .toSorted((a, b) => order(a.wanted.kind) - order(b.wanted.kind))
    .slice(0, most)
    .map(({ text, wanted: { start, end, entity, kind } }) => ({ where: text.id, words: text.text.slice(start, end), entity, what: kind, around: around(text.text, start, end) }));
}
