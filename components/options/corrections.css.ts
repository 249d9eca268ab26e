/** The list of corrections, wherever it stands. */
export const correctionsCss = `
.corrections section + section { margin-block-start: var(--s4); }
.corrections h3 { font-size: 13px; color: var(--quiet); }
.corrections .correction { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 2px var(--s3); padding-block: var(--s2); border-block-end: 1px solid var(--line); overflow-wrap: anywhere; }
.corrections .correction > div { flex: 1 1 200px; min-inline-size: 0; }
.corrections .correction p { text-wrap: pretty; }
.corrections .correction b { font-weight: 600; }
.corrections button { padding-inline: 10px; border: 1px solid var(--edge); border-radius: 6px; font-size: 13px; transition: background-color var(--motion); }
.corrections button:hover { background: var(--press); }
.corrections .all { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s3); padding-block: var(--s3); min-block-size: 52px; }
.corrections .all output { flex: 1; }
.corrections .trouble { margin-block-end: var(--s3); padding-inline-start: var(--s3); border-inline-start: 3px solid var(--accent); text-wrap: pretty; }
@media (forced-colors: active) { .corrections button { border-color: ButtonBorder; } }
`;
