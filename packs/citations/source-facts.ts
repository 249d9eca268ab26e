import type { Edtf, Source } from '../types.ts';

/** The parts of an issue date as the source has them: year, month, day, as many as are known. */
export function issuedParts(source: Source): readonly number[] {
  return source.issued?.['date-parts'][0] ?? [];
}

/** The issue date as EDTF, null when unknown. */
export function issuedDate(source: Source): Edtf | null {
  const [year, ...rest] = issuedParts(source);
  if (year === undefined) return null;
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** What stands where the title of a page is not known. In brackets, as bibliographies mark what the cataloguer supplies. */
export const unknownTitle = '[title unknown]';
/** "No date", as bibliographies write it. */
export const unknownDate = 'n.d.';
