import type { PanelMention } from '../types.ts';

export interface MentionGroup {
  readonly entity: string;
  readonly mentions: readonly PanelMention[];
}

/** Mentions by what they mean, in the order in which each is first met. */
export function groupMentions(mentions: readonly PanelMention[]): readonly MentionGroup[] {
  const groups = new Map<string, PanelMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.entity);
    if (group) group.push(mention);
    else groups.set(mention.entity, [mention]);
  }
  return [...groups].map(([entity, some]) => ({ entity, mentions: some }));
}

/** The first `count` mentions of the groups: a list that is still growing. */
export function firstOf(groups: readonly MentionGroup[], count: number): readonly MentionGroup[] {
  const some: MentionGroup[] = [];
  let left = count;
  for (const group of groups) {
    if (left <= 0) break;
    some.push(left >= group.mentions.length ? group : { ...group, mentions: group.mentions.slice(0, left) });
    left -= group.mentions.length;
  }
  return some;
}
