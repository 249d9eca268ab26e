import Fuse, { type IFuseOptions } from 'fuse.js';
import type { PanelMention } from '../types.ts';

interface Entry {
  readonly mention: PanelMention;
  readonly label: string;
  readonly words: string;
  readonly sentence: string;
}

const options: IFuseOptions<Entry> = {
  keys: [{ name: 'label', weight: 3 }, { name: 'words', weight: 3 }, { name: 'sentence', weight: 1 }],
  ignoreLocation: true,
  ignoreDiacritics: true,
  // Words in any order, each of them somewhere; a slip of the finger in a word is forgiven.
  useTokenSearch: true,
  tokenMatch: 'all',
  threshold: 0.2,
  shouldSort: false,
};
/** Longer words are no filter (UTF-16 code units). */
const longest = 100;
/** So many are looked through at a time (in a few milliseconds), before the panel may draw. */
const slice = 150;

/** A filter over one list of mentions: by the words on the page, the entity's name, and the sentence. */
export interface MentionFilter {
  /** Those that the words find, in their own order; null when another question came meanwhile. */
  find(words: string): Promise<readonly PanelMention[] | null>;
}

export function createMentionFilter(mentions: readonly PanelMention[], labelOf: (entity: string) => string): MentionFilter {
  const slices: Fuse<Entry>[] = [];
  let latest = 0;
  return {
    async find(words) {
      const turn = ++latest;
      const asked = words.trim().slice(0, longest);
      if (asked === '') return mentions;
      const found: PanelMention[] = [];
      for (let from = 0, i = 0; from < mentions.length; from += slice, i++) {
        slices[i] ??= new Fuse(mentions.slice(from, from + slice).map((mention): Entry =>
          ({ mention, label: labelOf(mention.entity), words: mention.surface, sentence: mention.sentence.text })), options);
        const hits = new Set(slices[i]!.search(asked).map(({ item }) => item.mention));
        found.push(...mentions.slice(from, from + slice).filter((mention) => hits.has(mention)));
        await new Promise((next) => setTimeout(next));
        if (turn !== latest) return null;
      }
      return found;
    },
  };
}
