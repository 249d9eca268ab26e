import type { Stamp } from './read-stamp.ts';

/** The four places in which a page tells its date. What stands in one place counts as one witness, however often it is said there. */
export const datePlaces = ['json-ld', 'meta', 'byline', 'address'] as const;
export type DatePlace = (typeof datePlaces)[number];

/** One date that the page shows, and what it says to be the date of. */
export interface DateSign {
  readonly place: DatePlace;
  /** The name under which it stands: 'datePublished', 'article:published_time', 'time', 'path'. */
  readonly name: string;
  /** As written. */
  readonly text: string;
  readonly stamp: Stamp;
  /**
   * published: said to be the day of publication · loose: a date whose meaning the page leaves open (a bare "date", the one <time> under a headline) ·
   * modified: said to be the day of a later change.
   */
  readonly means: 'published' | 'loose' | 'modified';
}
