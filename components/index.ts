/** The door of the components' floor. */
export { baseCss } from './base.css.ts';
export { tokensCss } from './tokens.css.ts';
export { TextsContext } from './texts.ts';
export type { TextKey, Texts } from './texts.ts';
export { cardCss } from './card/card.css.ts';
export { FactCard } from './card/FactCard.tsx';
export type { CardContent, FactCardProps } from './card/FactCard.tsx';
export { citeCard } from './card/cite-card.ts';
export { formatTexts } from './card/CopyMenu.tsx';
export { CorrectionNotice } from './card/CorrectionNotice.tsx';
export type { Correcting, CorrectionChoice } from './card/correction.ts';
export { CorrectionsList, type KeptCorrection } from './options/CorrectionsList.tsx';
export { correctionsCss } from './options/corrections.css.ts';
export { Popup, popupCss, type PopupActions, type PopupProps } from './popup/index.ts';
export { Panel, panelCss, type PanelActions, type PanelFile, type PanelMention, type PanelPage, type PanelProps } from './panel/index.ts';
export { Options, optionsCss, type OptionsActions, type OptionsProps, type OptionsSettings, type PaintSample, type Refusal, type Shortcut, type SiteAnswer } from './options/index.ts';
export { Welcome, welcomeCss, type WelcomeProps } from './welcome/index.ts';
