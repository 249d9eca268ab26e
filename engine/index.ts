export * from './types.ts';
export * from './source.ts';
