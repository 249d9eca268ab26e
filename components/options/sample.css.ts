/** A paragraph of a page, on which marks are shown as they will be. */
export const sampleCss = `
.sample { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr)); border: 1px solid var(--edge); border-radius: 8px; overflow: clip; }
.sample p { padding: var(--s4); background: light-dark(#fff, #17181a); color: light-dark(#1d1c1a, #e4e1da); font: 17px/1.65 var(--serif); }
.sample p[data-theme="light"] { color-scheme: light; }
.sample p[data-theme="dark"] { color-scheme: dark; }
`;
