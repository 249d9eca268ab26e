/** The few icons that may stand without a word because every browser has taught them; all drawn on 16 units in the ink of the text. */
import type { ComponentChildren, VNode } from 'preact';

const Icon = ({ children, turns = false }: { children: ComponentChildren; turns?: boolean }): VNode => (
  <svg class={turns ? 'icon turns' : 'icon'} width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.4" aria-hidden="true">{children}</svg>
);

const pin = 'M5.5 2.5h5l-.6 4.2 2.1 2.3H4l2.1-2.3zM8 9v4.5';

export const PinIcon = ({ filled }: { filled: boolean }): VNode => <Icon><path d={pin} fill={filled ? 'currentColor' : 'none'} stroke-linejoin="round" /></Icon>;
export const CloseIcon = (): VNode => <Icon><path d="m4 4 8 8M12 4l-8 8" /></Icon>;
/** Points against the reading direction, and turns with it. */
export const PreviousIcon = (): VNode => <Icon turns><path d="M9.5 4 5.5 8l4 4" /></Icon>;
/** Points in the reading direction, and turns with it. */
export const NextIcon = (): VNode => <Icon turns><path d="m6.5 4 4 4-4 4" /></Icon>;
export const DownIcon = (): VNode => <Icon><path d="m4.5 6.5 3.5 3.5 3.5-3.5" /></Icon>;
