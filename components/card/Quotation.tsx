import type { VNode } from 'preact';
import { sourceLink, type Quotation as Quoted, type Source } from '../../packs/index.ts';
import { fill } from '../fill.tsx';
import { nameOfLanguage } from '../name-of-language.ts';
import { directionOf, useTexts } from '../texts.ts';
import { SourceLink } from '../SourceLink.tsx';

/** How a dossier marks a language that it only presumes: "uk (presumed)". */
const presumedMark = /\s*\(presumed\)$/u;

export interface QuotationProps {
  readonly quotation: Quoted;
  /** The sources of the fact, among them those in which the words stand. */
  readonly sources: readonly Source[];
}

/** Words verbatim, who spoke them, the stations they came through, and the original wording where a source prints it. */
export function Quotation({ quotation, sources }: QuotationProps): VNode {
  const { t, lang } = useTexts();
  const { exact, lang: wordsLang, speakerLabel, chain, translated, originalLang, original } = quotation;
  const spoken = originalLang.replace(presumedMark, '');
  return (
    <figure class="quotation">
      <blockquote lang={wordsLang} dir={directionOf(wordsLang)}><p>{exact}</p></blockquote>
      <figcaption class="small quiet">
        <cite><bdi>{speakerLabel}</bdi></cite>
        {chain.map((station) => <span key={station}>, <bdi>{station}</bdi></span>)}
        {translated && spoken && <span>, {t(presumedMark.test(originalLang) ? 'card_translated_from_presumed' : 'card_translated_from', nameOfLanguage(spoken, lang))}</span>}
      </figcaption>
      {original && <Original quotation={quotation} original={original} source={sources.find(({ id }) => id === original.source)} />}
    </figure>
  );
}

function Original({ quotation, original, source }: { quotation: Quoted; original: NonNullable<Quoted['original']>; source: Source | undefined }): VNode {
  const { t, lang } = useTexts();
  return (
    <>
      <blockquote class="original" lang={original.lang} dir={directionOf(original.lang)}><p>{original.exact}</p></blockquote>
      <p class="caption small quiet">
        {t('card_original', nameOfLanguage(original.lang, lang))}
        {source && <>, {fill(t, 'card_printed_by', <SourceLink href={sourceLink(source, quotation)}><bdi>{source.publisher}</bdi></SourceLink>)}</>}
      </p>
    </>
  );
}
