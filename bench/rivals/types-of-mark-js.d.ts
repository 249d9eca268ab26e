/** mark.js brings no types; these are the ones used here. */
declare module 'mark.js' {
  interface MarkOptions { accuracy?: 'exactly'; separateWordSearch?: boolean; diacritics?: boolean; each?: (element: Element) => void; done?: (count: number) => void }
  export default class Mark {
    constructor(context: Element);
    mark(keywords: readonly string[], options?: MarkOptions): void;
    unmark(options?: MarkOptions): void;
  }
}
