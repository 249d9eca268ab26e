/** The little of Citation.js that the tests use: it brings no types. */
declare module '@citation-js/core' {
  export interface ReadItem {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
    readonly publisher?: string;
    readonly 'container-title'?: string;
    readonly URL?: string;
    readonly note?: string;
    readonly language?: string;
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly literal?: string };
  }
  export const plugins: { readonly input: { chain(data: string, options: { readonly generateGraph: boolean; readonly forceType?: string }): ReadItem[] } };
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
