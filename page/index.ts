export type * from './types.ts';
export * from './card-surface.ts';
export { adoptStyle } from './adopt-style.ts';
export { createCardHost, type CardHost } from './card-host.ts';
export { pageDate, type DateBasis, type PageDate } from './page-date/page-date.ts';
export { isDark } from './is-dark.ts';
export { startPageSession } from './session.ts';
export { underlineCss, washCss } from './mark-style.ts';
export { watchGestures, type GestureCallbacks, type Gestures } from './gestures.ts';
