export type * from './types.ts';
export * from './card-surface.ts';
export type { CardHost } from './card-host.ts';
