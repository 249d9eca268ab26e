export { Options, type OptionsProps } from './Options.tsx';
export { optionsCss } from './options.css.ts';
export type { OptionsActions, OptionsSettings, PaintSample, Refusal, Shortcut, SiteAnswer } from './types.ts';
