/** All rules, in the order in which their problems are told: identity first, then references, then content. */
import type { Rule } from '../problem.ts';
import { acyclicAnswers } from './acyclic-answers.ts';
import { answeredClaims } from './answered-claims.ts';
import { baseNames } from './base-names.ts';
import { cappedSizes } from './capped-sizes.ts';
import { cleanText } from './clean-text.ts';
import { declaredLanguages } from './declared-languages.ts';
import { edtfDates } from './edtf-dates.ts';
import { httpsSources } from './https-sources.ts';
import { knownStatuses } from './known-statuses.ts';
import { longStems } from './long-stems.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { presentLabels } from './present-labels.ts';
import { resolvingReferences } from './resolving-references.ts';
import { safeIds } from './safe-ids.ts';
import { sourcedClaims } from './sourced-claims.ts';
import { spelledWords } from './spelled-words.ts';
import { statedInEnglish } from './stated-in-english.ts';
import { unambiguousAliases } from './unambiguous-aliases.ts';
import { unambiguousTitles } from './unambiguous-titles.ts';
import { verbatimQuotations } from './verbatim-quotations.ts';

export const rules: readonly Rule[] = [
  safeIds,
  resolvingReferences,
  sourcedClaims,
  knownStatuses,
  answeredClaims,
  acyclicAnswers,
  edtfDates,
  verbatimQuotations,
  httpsSources,
  cleanText,
  mixedScripts,
  statedInEnglish,
  presentLabels,
  spelledWords,
  baseNames,
  unambiguousAliases,
  unambiguousTitles,
  longStems,
  declaredLanguages,
  cappedSizes,
];
