import type { VNode } from 'preact';
import type { WordDiff } from '../../../packs/index.ts';
import { directionOf, useTexts } from '../../texts.ts';

export interface DiffTextProps {
  readonly text: string;
  /** BCP 47 tag, '' when unknown. */
  readonly lang: string;
  readonly diff: readonly WordDiff[];
  /** Whose text this is; words that only this side has are marked. */
  readonly side: 'page' | 'pack';
}

/** One of two wordings; what only it has stands in <ins> (the page) or <del> (the source), underlined and said in words. */
export function DiffText({ text, lang, diff, side }: DiffTextProps): VNode {
  const { t } = useTexts();
  const parts: (string | VNode)[] = [];
  let at = 0;
  for (const part of diff) {
    const span = side === 'page' ? (part.kind === 'pack' ? null : part.page) : part.kind === 'page' ? null : part.pack;
    if (!span || part.kind === 'both') continue;
    parts.push(text.slice(at, span.start));
    const words = <><span class="unseen" lang={undefined}> {t(side === 'page' ? 'quotations_only_page' : 'quotations_only_pack')}: </span>{text.slice(span.start, span.end)}</>;
    parts.push(side === 'page' ? <ins key={span.start}>{words}</ins> : <del key={span.start}>{words}</del>);
    at = span.end;
  }
  parts.push(text.slice(at));
  return <p lang={lang || undefined} dir={lang ? directionOf(lang) : 'auto'}>{parts}</p>;
}
