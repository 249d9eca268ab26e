import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PanelMention } from '../types.ts';
import { createMentionFilter } from './filter-mentions.ts';

/** The mentions that the words find; all of them without words. While a long list is looked through, what was found before stays. */
export function useFiltered(mentions: readonly PanelMention[], words: string, labelOf: (entity: string) => string): readonly PanelMention[] {
  const filter = useMemo(() => createMentionFilter(mentions, labelOf), [mentions, labelOf]);
  const [found, setFound] = useState<readonly PanelMention[]>(mentions);
  const asked = words.trim();
  useEffect(() => {
    void filter.find(asked).then((some) => { if (some) setFound(some); });
  }, [filter, asked]);
  return asked === '' ? mentions : found;
}
