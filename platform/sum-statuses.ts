import type { PageStatus } from './types.ts';

/**
 * One status for a tab from those of its frames. An entity named in several frames counts once where the frames say which they found;
 * where one does not say, its number is added, and the sum may be too high.
 */
export function sumStatuses(frames: readonly PageStatus[]): PageStatus {
  const sum = (field: 'mentions' | 'entities' | 'uncertain' | 'unreadableFrames', of = frames) => of.reduce((total, frame) => total + frame[field], 0);
  const named = new Set(frames.flatMap(({ entityIds }) => entityIds ?? []));
  return {
    mentions: sum('mentions'),
    entities: named.size + sum('entities', frames.filter(({ entityIds }) => entityIds === undefined)),
    uncertain: sum('uncertain'),
    corrected: frames.reduce((total, frame) => total + (frame.corrected ?? 0), 0),
    unreadableFrames: sum('unreadableFrames'),
    partial: frames.some(({ partial }) => partial),
    reading: frames.some(({ reading }) => reading === true),
    blocked: frames.some(({ blocked }) => blocked),
    entityIds: [...named],
    revision: frames.reduce((total, frame) => total + (frame.revision ?? 0), 0),
  };
}
