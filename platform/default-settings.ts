/** Every setting with the value it has until a reader changes it. The type of the settings comes from here. */
import type { Strictness } from '../engine/index.ts';
import type { KindGroup, MarkLine, MarkStyle } from './types.ts';

const line = (name: MarkLine): MarkStyle => ({ line: name, wash: false });

export const defaultSettings = {
  enabled: true as boolean,
  /** Sites (see site-of.ts) on which nothing is marked, their subdomains included. */
  offSites: [] as readonly string[],
  /** Epoch milliseconds until which everything rests; 0 when not paused. */
  pausedUntil: 0,
  kinds: { people: true, states: true, institutions: true, media: true, documents: true, events: true } as Readonly<Record<KindGroup, boolean>>,
  strictness: 'inflected' as Strictness,
  /** 'first' mention in each section, 'every' mention, or nothing drawn until asked ('on-demand'). */
  density: 'first' as 'first' | 'every' | 'on-demand',
  theme: 'auto' as 'auto' | 'light' | 'dark',
  /** Pack ids switched off. */
  offPacks: [] as readonly string[],
  /** Ids of single entities that are never marked, whatever pack they are of. */
  offEntities: [] as readonly string[],
  /** How the marks of each group of kinds are drawn. */
  markStyles: { people: line('solid'), states: line('dotted'), institutions: line('dotted'), media: line('dotted'), documents: line('dotted'), events: line('dashed') } as Readonly<Record<KindGroup, MarkStyle>>,
  /** How much the marks stand out. */
  markStrength: 'normal' as 'faint' | 'normal' | 'strong',
};
