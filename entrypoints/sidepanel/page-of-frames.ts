import type { PanelMention, PanelPage } from '../../components/index.ts';
import type { FrameList } from '../../platform/index.ts';

/** A mention's name in the panel: its frame and its number there. */
export const keyOf = (frameId: number, id: number): string => `${frameId}:${id}`;

/** The frame and number that a key names. */
export function placeOfKey(key: string): { readonly frameId: number; readonly id: number } {
  const [frameId, id] = key.split(':');
  return { frameId: Number(frameId), id: Number(id) };
}

/**
 * The lists of a tab's frames as one page, the top frame's first; its title, address and date are the page's. What is the same as in the list
 * before stays the same object, so that only what changed is drawn again.
 */
export function pageOfFrames(frames: readonly FrameList[], before: PanelPage | null): PanelPage | null {
  const [top] = frames;
  if (!top) return null;
  const known = new Map(before?.mentions.map((mention) => [mention.key, mention]));
  const mentions = frames.flatMap(({ frameId, title, address, mentions: some }) => some.map(({ id, ...mention }): PanelMention => {
    const made = { ...mention, key: keyOf(frameId, id), frame: frameId === top.frameId ? null : title || address };
    const old = known.get(made.key);
    return old && JSON.stringify(old) === JSON.stringify(made) ? old : made;
  }));
  const active = frames.find((frame) => frame.active !== null);
  return {
    title: top.title, address: top.address, date: top.date, more: frames.reduce((sum, { more }) => sum + more, 0),
    mentions: before && isSameList(mentions, before.mentions) ? before.mentions : mentions,
    quotations: frames.flatMap(({ frameId, quotations }) => quotations.map(({ id, ...quotation }) => ({ ...quotation, key: keyOf(frameId, id) }))),
    moreQuotations: frames.some(({ moreQuotations }) => moreQuotations),
    active: active ? keyOf(active.frameId, active.active!) : null,
  };
}

const isSameList = (a: readonly PanelMention[], b: readonly PanelMention[]): boolean => a.length === b.length && a.every((mention, i) => mention === b[i]);
