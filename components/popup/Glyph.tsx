import type { VNode } from 'preact';

/** The mark of Glossator in the ink of its surroundings: a margin bar, a lower-case g, a dotted underline. */
export const Glyph = (): VNode => (
  <svg class="glyph" width="24" height="24" viewBox="0 0 32 32" fill="none" aria-hidden="true">
    <rect class="accent" x="2" y="3" width="3" height="26" rx="1.5" />
    <g stroke="currentColor" stroke-width="3"><circle cx="17" cy="11" r="5.6" /><path d="M22.6 4.6v13a5.6 5.6 0 0 1-10.6 2.6" stroke-linecap="round" /></g>
    <path class="dots" d="M10 28h18.2" stroke-width="2.6" stroke-dasharray="2.6 2.6" />
  </svg>
);
