import type { ComponentChildren, VNode } from 'preact';
import type { ClaimStatus } from '../packs/index.ts';

const ring = <circle cx="6" cy="6" r="4.2" />;

/**
 * One shape a status, on 12 units, in one ink: how far a circle is filled tells how far the words are carried (established full, admitted
 * three quarters, claimed half, attributed a dot, unconfirmed a broken ring); what contradicts is struck or doubled; reasoning is angular.
 */
const shapes: Readonly<Record<ClaimStatus, ComponentChildren>> = {
  'established': <circle cx="6" cy="6" r="5" fill="currentColor" stroke="none" />,
  'admitted': <>{ring}<path d="M6 6V1a5 5 0 1 0 5 5z" fill="currentColor" stroke="none" /></>,
  'claimed': <>{ring}<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" stroke="none" /></>,
  'attributed': <>{ring}<circle cx="6" cy="6" r="1.7" fill="currentColor" stroke="none" /></>,
  'unconfirmed': <circle cx="6" cy="6" r="4.2" stroke-dasharray="2.4 2" />,
  'denied': <>{ring}<path d="M3.2 8.8 8.8 3.2" /></>,
  'disputed': <><circle cx="4" cy="6" r="3.2" /><circle cx="8" cy="6" r="3.2" /></>,
  'no comment': <path d="M2 6h8" stroke-width="2" />,
  'assessment': <path d="M6 1.4 10.6 6 6 10.6 1.4 6z" stroke-linejoin="round" />,
  'inference': <><circle cx="6" cy="3" r="1.6" fill="currentColor" stroke="none" /><circle cx="2.4" cy="9" r="1.6" fill="currentColor" stroke="none" /><circle cx="9.6" cy="9" r="1.6" fill="currentColor" stroke="none" /></>,
};

/** The shape alone, silent to screen readers: the word always stands beside it. */
export const StatusShape = ({ status }: { status: ClaimStatus }): VNode => (
  <svg class="status-shape" width="11" height="11" viewBox="0 0 12 12" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">{shapes[status]}</svg>
);
