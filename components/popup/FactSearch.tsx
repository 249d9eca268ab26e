import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { searchFacts, type CardIndex, type SearchHit } from '../../packs/index.ts';
import { CloseIcon } from '../icons.tsx';
import { counted, useTexts } from '../texts.ts';
import { Hit } from './Hit.tsx';
import type { PopupActions } from './types.ts';

/** More than these help nobody; another word does. */
const mostHits = 20;

export interface FactSearchProps extends Pick<PopupActions, 'copy'> {
  /** The packs in use; null while they are being opened, 'failed' when that did not work. */
  readonly packs: readonly CardIndex[] | null | 'failed';
  readonly words: string;
  readonly onWords: (words: string) => void;
}

interface Found { readonly hit: SearchHit; readonly index: CardIndex }

const findIn = (packs: readonly CardIndex[], words: string): Found[] =>
  packs.flatMap((index) => searchFacts(index, words).map((hit) => ({ hit, index }))).sort((a, b) => a.hit.score - b.hit.score);

/** A search over all facts of the packs in use. What it finds stands in order below the box and unfolds in place. */
export function FactSearch({ packs, words, onWords, copy }: FactSearchProps): VNode {
  const texts = useTexts();
  const { t } = texts;
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const ready = Array.isArray(packs) ? (packs as readonly CardIndex[]) : null;
  const asked = words.trim();
  const found = useMemo(() => (ready && asked ? findIn(ready, asked) : []), [ready, asked]);
  const facts = ready?.reduce((sum, { cards }) => sum + cards.facts.length, 0) ?? 0;
  const clear = () => { onWords(''); box.current?.focus(); };
  const onKeyDown = (event: KeyboardEvent) => {
    // Escape empties the box first; the popup closes at the next one. Arrow down goes to what was found.
    if (event.key === 'Escape' && words !== '') { event.preventDefault(); clear(); }
    if (event.key === 'ArrowDown') { list.current?.querySelector('button')?.focus(); event.preventDefault(); }
  };
  return (
    <search class="search">
      <div class="search-box">
        <input ref={box} type="search" value={words} autocomplete="off" spellcheck={false} enterkeyhint="search" aria-label={t('popup_search')}
          placeholder={ready ? counted(texts, 'popup_search_count', facts) : t('popup_search')}
          onInput={(event) => onWords(event.currentTarget.value)} onKeyDown={onKeyDown} />
        {words !== '' && <button type="button" aria-label={t('popup_search_clear')} title={t('popup_search_clear')} onClick={clear}><CloseIcon /></button>}
      </div>
      <output class={asked && found.length > 0 ? 'small quiet tally' : 'unseen'}>
        {asked && found.length > 0 ? (found.length > mostHits ? t('popup_search_most', String(mostHits)) : counted(texts, 'popup_search_hits', found.length)) : ''}
      </output>
      {asked && packs === null && <p class="state quiet">{t('popup_packs_loading')}</p>}
      {asked && packs === 'failed' && <div class="state" role="alert"><p>{t('error_packs')}</p><p class="small quiet">{t('error_packs_cure')}</p></div>}
      {asked && ready && found.length === 0 && (
        <output class="state"><span>{t('popup_search_none', asked)}</span> <span class="small quiet">{t('popup_search_none_cure')}</span></output>
      )}
      {found.length > 0 && (
        <ul ref={list} class="hits">
          {found.slice(0, mostHits).map(({ hit, index }) => {
            const id = hit.kind === 'entity' ? hit.entity.id : hit.fact.id;
            return <Hit key={`${index.cards.id} ${hit.kind} ${id}`} hit={hit} index={index} copy={copy} />;
          })}
        </ul>
      )}
    </search>
  );
}
