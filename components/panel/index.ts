export { panelCss } from './panel.css.ts';
export { Panel, type PanelProps } from './Panel.tsx';
export type { PanelActions, PanelFile, PanelMention, PanelPage, PanelSettings } from './types.ts';
