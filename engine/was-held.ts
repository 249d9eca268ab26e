/** An interval in EDTF dates of level 0; null: open or unknown. */
export interface Held { readonly from: string | null; readonly until: string | null }

/** Whether a date lies in an interval, by their common precision; an open or unknown end holds. */
export function wasHeld({ from, until }: Held, date: string): boolean {
  return (from === null || atLeast(date, from)) && (until === null || atLeast(until, date));
}

const atLeast = (a: string, b: string): boolean => a.slice(0, Math.min(a.length, b.length)) >= b.slice(0, Math.min(a.length, b.length));
