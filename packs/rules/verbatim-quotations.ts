import { pointer } from '../pointer.ts';
import type { CheckContext, Finding, Rule } from '../problem.ts';

const evenSpace = (text: string): string => text.replace(/\s+/gu, ' ');
/** Signs by which an editor shows that words were left out or put in. */
const editMarks = /\.\.\.|…|\[|\]/u;
const quoteMarks = /^["“”„«»‹›‘‚].*["“”«»‹›’]$/su;

function* checkWords(exact: string, source: string, path: string, evidence: CheckContext['evidence']): Generator<Finding> {
  if (exact.trim() !== exact || /\s{2}|[\n\r\t]/u.test(exact)) yield { path, reason: 'The words are set off by space, or broken over lines.', cure: 'Write them on one line, single-spaced, without space around them.' };
  if (quoteMarks.test(exact)) yield { path, reason: 'The words stand in quotation marks of their own; the card sets its own.', cure: 'Take the outer marks away.' };
  const page = evidence?.(source);
  if (typeof page === 'string') {
    if (!evenSpace(page).includes(evenSpace(exact))) yield { path, reason: `The words do not stand so on the page of "${source}".`, cure: 'Copy them from the page, letter by letter; or cite the source in which they stand.' };
  } else if (editMarks.test(exact)) {
    yield { severity: 'warning', path, reason: 'The words show signs of editing ("…" or "[ ]"), and no page text is at hand to show that the source itself prints them.', cure: 'Check with --evidence; or quote an unbroken stretch of words.' };
  }
  if (evidence !== undefined && page === null) yield { severity: 'warning', path, reason: `There is no page text of "${source}" to hold the words to.`, cure: `Put the page's text into the evidence directory as ${source}.txt.` };
}

export const verbatimQuotations: Rule = {
  id: 'verbatim-quotations',
  why: 'The one thing a quotation promises is that these very words stand on that very page.',
  *check({ facts }, { evidence }) {
    for (const [at, fact] of facts.entries()) {
      for (const [place, { exact, source, translated, lang, originalLang, original }] of fact.quotations.entries()) {
        const path = pointer('facts', at, 'quotations', place);
        yield* checkWords(exact, source, `${path}/exact`, evidence);
        if (!fact.sources.includes(source)) yield { path: `${path}/source`, reason: `The fact does not list "${source}", in which its quotation stands.`, cure: `Add "${source}" to the fact's sources.` };
        const spoken = originalLang.replace(' (presumed)', '');
        if (translated && lang === spoken) yield { path: `${path}/translated`, reason: `The quotation is marked as translated, but its language is the original one (${spoken}).`, cure: 'Correct "translated", "lang" or "originalLang".' };
        if (!translated && lang !== spoken) yield { path: `${path}/translated`, reason: `The quotation is in ${lang}, was spoken in ${spoken}, and is not marked as translated.`, cure: 'Set "translated" to true, or correct the languages.' };
        if (original === undefined) continue;
        yield* checkWords(original.exact, original.source, `${path}/original/exact`, evidence);
        if (original.lang !== spoken) yield { path: `${path}/original/lang`, reason: `The original wording is in ${original.lang}, but the words were spoken in ${spoken}.`, cure: 'Correct one of the two languages.' };
      }
    }
  },
};
