/** The gallery's own frame around the components. */
export const galleryCss = `
body:has(> .gallery) { margin: 0; background: #ece9e2; color: #1d1c1a; font: 14px/1.45 system-ui, sans-serif; }
.gallery { padding: 24px; }
.gallery > section > h2 { font-size: 20px; margin: 32px 0 8px; }
.state-row { display: grid; grid-template-columns: 160px 456px 456px; gap: 0 16px; align-items: stretch; margin-block-end: 16px; }
.state-row > h3 { font-size: 13px; font-weight: 400; margin: 8px 0 0; }
.state-row > h3 a { color: inherit; }
.pane { padding: 24px; background: var(--desk); min-inline-size: 0; }
.pane > .card:not(.glossator), .pane > :not(.card) > .card:not(.glossator) { box-shadow: none; padding: 12px; background: var(--paper); }
.pane > .options { display: block; min-block-size: 0; padding: 0; max-inline-size: none; }
.pane > .options section { border: 0; margin: 0; padding: 0; }
.pane > .welcome { padding: 0; }
.pane > .panel { max-block-size: 900px; min-block-size: 0; overflow: auto; }

body:has(> .stage) { margin: 0; }
.stage { padding: 8px; min-block-size: 100vh; background: var(--desk); }
.stage > .room-for-card { max-inline-size: 100%; }
.stage > .part > .welcome { padding: 12px; }
.stage > .part { background: var(--paper); }
.stage > .part > .card { border: 0; border-radius: 0; box-shadow: none; inline-size: auto; padding: 12px; }
`;
