import type { Edtf, Source } from '../packs/index.ts';

/** The date of a source as EDTF ([2023, 1, 24] → '2023-01-24'); null where it is unknown. */
export function sourceDate({ issued }: Source): Edtf | null {
  const parts = issued?.['date-parts'][0] ?? [];
  return parts.length === 0 ? null : parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
