export type * from './types.ts';
export { claimStatuses } from './types.ts';
