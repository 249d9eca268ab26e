import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { CloseIcon } from '../../icons.tsx';
import { counted, useTexts } from '../../texts.ts';
import type { KindGroup } from '../../popup/types.ts';

export interface FilterBoxProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly kinds: readonly { readonly group: KindGroup; readonly count: number }[];
  /** The kinds asked for; none means all. */
  readonly only: ReadonlySet<KindGroup>;
  readonly onOnly: (only: ReadonlySet<KindGroup>) => void;
  /** How many mentions the words and kinds find; null when nothing is filtered. */
  readonly found: number | null;
}

/** What narrows the list: words, and kinds. What is left is said. */
export function FilterBox({ words, onWords, kinds, only, onOnly, found }: FilterBoxProps): VNode {
  const texts = useTexts();
  const { t, lang } = texts;
  const box = useRef<HTMLInputElement>(null);
  const clear = () => { onWords(''); box.current?.focus(); };
  const number = new Intl.NumberFormat(lang);
  const toggle = (group: KindGroup) => onOnly(only.has(group) ? new Set([...only].filter((one) => one !== group)) : new Set([...only, group]));
  return (
    <search class="filter">
      <div class="search-box">
        <input ref={box} type="search" value={words} autocomplete="off" spellcheck={false} enterkeyhint="search" aria-label={t('panel_filter')} placeholder={t('panel_filter')}
          onInput={(event) => onWords(event.currentTarget.value)}
          onKeyDown={(event) => { if (event.key === 'Escape' && words !== '') { event.preventDefault(); event.stopPropagation(); clear(); } }} />
        {words !== '' && <button type="button" aria-label={t('panel_filter_clear')} title={t('panel_filter_clear')} onClick={clear}><CloseIcon /></button>}
      </div>
      {kinds.length > 1 && (
        <ul class="kinds" aria-label={t('panel_kinds')}>
          {kinds.map(({ group, count }) => (
            <li key={group}><button type="button" class="chip" aria-pressed={only.has(group)} onClick={() => toggle(group)}>{t(`popup_kinds_${group}`)} <span class="number quiet">{number.format(count)}</span></button></li>
          ))}
        </ul>
      )}
      <output class={found === null ? 'unseen' : 'small quiet tally'}>
        {found === null ? '' : found > 0 ? counted(texts, 'panel_matches', found) : t('panel_matches_none')}
      </output>
    </search>
  );
}
