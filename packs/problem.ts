/** How the checks of a pack speak: what is wrong, where, why it matters and what to do. */
import type { PackFile } from './types.ts';

/** A warning is printed and lets the pack through; an error refuses it. */
type Severity = 'error' | 'warning';

/** What a rule finds, at a JSON pointer into the one-file form. */
export interface Finding {
  readonly path: string;
  readonly reason: string;
  readonly cure: string;
  /** @default 'error' */
  readonly severity?: Severity;
}

/** A finding with its rule, at the file in which the author wrote it. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  /** JSON pointer inside that file; '' for the file as a whole. */
  readonly path: string;
  readonly reason: string;
  readonly cure: string;
}

/** What the reader of a pack knows besides its content. */
export interface CheckContext {
  /** Where a pointer into the one-file form was written. Absent: the pack is one file without a name. */
  readonly locate?: (path: string) => { readonly file: string; readonly path: string };
  /** The id that the name of the file demands of an entity or of a fact's first subject. Absent: files are not named after anything. */
  readonly nameAt?: (path: string) => string | undefined;
  /** The text of the page of a source, whitespace as it comes; null when there is none. Absent: no evidence was given. */
  readonly evidence?: (source: string) => string | null;
}

export interface Rule {
  /** Named like its file. */
  readonly id: string;
  /** One sentence: what would go wrong for a reader without it. */
  readonly why: string;
  /** Sees only packs that fit the schema. */
  readonly check: (pack: PackFile, context: CheckContext) => Iterable<Finding>;
}
