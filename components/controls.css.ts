/** Switches, choices, boxes and buttons, alike wherever something is set. */
export const controlsCss = `
:is(.popup, .options, .welcome) .button { min-block-size: 32px; padding: 4px var(--s3); border: 1px solid var(--edge); border-radius: 7px; font-size: 13px; overflow-wrap: anywhere; transition: background-color var(--motion); }
:is(.popup, .options, .welcome) .button:hover { background: var(--press); }
:is(.popup, .options, .welcome) .button.main { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; }
:is(.popup, .options, .welcome) .row { display: flex; align-items: center; gap: var(--s3); min-block-size: 36px; cursor: pointer; }
:is(.popup, .options, .welcome) .row:has(:disabled) { cursor: default; color: var(--quiet); }
:is(.popup, .options, .welcome) .row .grow { flex: 1; min-inline-size: 0; line-height: 1.3; }
:is(.popup, .options, .welcome) .row .more { display: block; }
:is(.popup, .options, .welcome) .switch { appearance: none; flex: none; position: relative; inline-size: 38px; block-size: 22px; border-radius: 11px; background: transparent; border: 1.5px solid var(--quiet); cursor: inherit; transition: background-color var(--motion), border-color var(--motion); }
:is(.popup, .options, .welcome) .switch::after { content: ""; position: absolute; inset-block-start: 2px; inset-inline-start: 2px; inline-size: 15px; block-size: 15px; border-radius: 50%; background: var(--quiet); transition: inset-inline-start var(--motion), background-color var(--motion); }
:is(.popup, .options, .welcome) .switch:checked { background: var(--accent); border-color: var(--accent); }
:is(.popup, .options, .welcome) .switch:checked::after { inset-inline-start: 18px; background: var(--paper); }
:is(.popup, .options, .welcome) .switch:disabled { opacity: .5; }
:is(.popup, .options, .welcome) .switch:focus-visible { border-radius: 11px; outline-offset: 2px; }
:is(.popup, .options, .welcome) fieldset { border: 0; min-inline-size: 0; }
:is(.popup, .options, .welcome) legend { margin-block-end: 6px; }
:is(.popup, .options, .welcome) fieldset + fieldset { margin-block-start: var(--s3); }
:is(.popup, .options, .welcome) .bar { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; border: 1px solid var(--edge); border-radius: 7px; overflow: clip; font-size: 13px; text-align: center; }
:is(.popup, .options, .welcome) .bar label { position: relative; cursor: pointer; display: grid; place-items: center; min-block-size: 30px; padding-inline: var(--s1); line-height: 1.2; transition: background-color var(--motion); }
:is(.popup, .options, .welcome) .bar label + label { border-inline-start: 1px solid var(--edge); }
:is(.popup, .options, .welcome) .bar label:hover { background: var(--press); }
:is(.popup, .options, .welcome) .bar label:has(:checked) { background: var(--accent); color: var(--paper); font-weight: 600; }
:is(.popup, .options, .welcome) .bar label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: -4px; border-radius: 7px; }
:is(.popup, .options, .welcome) .bar label:has(:checked:focus-visible) { outline-color: var(--paper); }
:is(.popup, .options, .welcome) .boxes { display: grid; gap: 2px var(--s4); }
:is(.popup, .options, .welcome) .boxes[data-columns="2"] { grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr)); }
:is(.popup, .options, .welcome) .boxes legend { margin-block-end: 2px; }
:is(.popup, .options, .welcome) .boxes label { display: flex; gap: var(--s2); align-items: center; min-block-size: 26px; cursor: pointer; }
:is(.popup, .options, .welcome) .box { inline-size: 15px; block-size: 15px; flex: none; cursor: inherit; }
@media (max-width: 270px) {
  :is(.popup, .options, .welcome) .bar { grid-auto-flow: row; }
  :is(.popup, .options, .welcome) .bar label + label { border-inline-start: 0; border-block-start: 1px solid var(--edge); }
}
@media (forced-colors: active) {
  :is(.popup, .options, .welcome) .switch { border-color: ButtonText; }
  :is(.popup, .options, .welcome) .switch::after { background: ButtonText; forced-color-adjust: none; }
  :is(.popup, .options, .welcome) .switch:checked { background: Highlight; border-color: Highlight; forced-color-adjust: none; }
  :is(.popup, .options, .welcome) .switch:checked::after { background: HighlightText; }
  :is(.popup, .options, .welcome) .bar label:has(:checked), :is(.popup, .options, .welcome) .button.main { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  :is(.popup, .options, .welcome) .bar label:has(:checked:focus-visible) { outline-color: HighlightText; }
}
`;
