export { popupCss } from './popup.css.ts';
export { Popup, type PopupProps } from './Popup.tsx';
export type { PopupActions, PopupSettings, PopupTab } from './types.ts';
