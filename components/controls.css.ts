/** Switches, choices, boxes and buttons, alike wherever something is set. */
export const controlsCss = `
:is(.popup, .options) .button { min-block-size: 32px; padding: 4px var(--s3); border: 1px solid var(--edge); border-radius: 7px; font-size: 13px; overflow-wrap: anywhere; transition: background-color var(--motion); }
:is(.popup, .options) .button:hover { background: var(--press); }
:is(.popup, .options) .button.main { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; }
:is(.popup, .options) .row { display: flex; align-items: center; gap: var(--s3); min-block-size: 36px; cursor: pointer; }
:is(.popup, .options) .row:has(:disabled) { cursor: default; color: var(--quiet); }
:is(.popup, .options) .row .grow { flex: 1; min-inline-size: 0; line-height: 1.3; }
:is(.popup, .options) .row .more { display: block; }
:is(.popup, .options) .switch { appearance: none; flex: none; position: relative; inline-size: 38px; block-size: 22px; border-radius: 11px; background: transparent; border: 1.5px solid var(--quiet); cursor: inherit; transition: background-color var(--motion), border-color var(--motion); }
:is(.popup, .options) .switch::after { content: ""; position: absolute; inset-block-start: 2px; inset-inline-start: 2px; inline-size: 15px; block-size: 15px; border-radius: 50%; background: var(--quiet); transition: inset-inline-start var(--motion), background-color var(--motion); }
:is(.popup, .options) .switch:checked { background: var(--accent); border-color: var(--accent); }
:is(.popup, .options) .switch:checked::after { inset-inline-start: 18px; background: var(--paper); }
:is(.popup, .options) .switch:disabled { opacity: .5; }
:is(.popup, .options) .switch:focus-visible { border-radius: 11px; outline-offset: 2px; }
:is(.popup, .options) fieldset { border: 0; min-inline-size: 0; }
:is(.popup, .options) legend { margin-block-end: 6px; }
:is(.popup, .options) fieldset + fieldset { margin-block-start: var(--s3); }
:is(.popup, .options) .bar { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; border: 1px solid var(--edge); border-radius: 7px; overflow: clip; font-size: 13px; text-align: center; }
:is(.popup, .options) .bar label { position: relative; cursor: pointer; display: grid; place-items: center; min-block-size: 30px; padding-inline: var(--s1); line-height: 1.2; transition: background-color var(--motion); }
:is(.popup, .options) .bar label + label { border-inline-start: 1px solid var(--edge); }
:is(.popup, .options) .bar label:hover { background: var(--press); }
:is(.popup, .options) .bar label:has(:checked) { background: var(--accent); color: var(--paper); font-weight: 600; }
:is(.popup, .options) .bar label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: -4px; border-radius: 7px; }
:is(.popup, .options) .bar label:has(:checked:focus-visible) { outline-color: var(--paper); }
:is(.popup, .options) .boxes { display: grid; gap: 2px var(--s4); }
:is(.popup, .options) .boxes[data-columns="2"] { grid-template-columns: repeat(auto-fit, minmax(120px, 1fr)); }
:is(.popup, .options) .boxes legend { margin-block-end: 2px; }
:is(.popup, .options) .boxes label { display: flex; gap: var(--s2); align-items: center; min-block-size: 26px; cursor: pointer; }
:is(.popup, .options) .box { inline-size: 15px; block-size: 15px; flex: none; cursor: inherit; }
@media (max-width: 270px) {
  :is(.popup, .options) .bar { grid-auto-flow: row; }
  :is(.popup, .options) .bar label + label { border-inline-start: 0; border-block-start: 1px solid var(--edge); }
}
@media (forced-colors: active) {
  :is(.popup, .options) .switch { border-color: ButtonText; }
  :is(.popup, .options) .switch::after { background: ButtonText; forced-color-adjust: none; }
  :is(.popup, .options) .switch:checked { background: Highlight; border-color: Highlight; forced-color-adjust: none; }
  :is(.popup, .options) .switch:checked::after { background: HighlightText; }
  :is(.popup, .options) .bar label:has(:checked), :is(.popup, .options) .button.main { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  :is(.popup, .options) .bar label:has(:checked:focus-visible) { outline-color: HighlightText; }
}
`;
