import type { VNode } from 'preact';
import { sourceLink, type QuoteMatch } from '../../../packs/index.ts';
import { Answers } from '../../card/Answers.tsx';
import { fill } from '../../fill.tsx';
import { inLanguage } from '../../in-language.ts';
import { PartialDate } from '../../PartialDate.tsx';
import { sourceDate } from '../../source-date.ts';
import { SourceLink } from '../../SourceLink.tsx';
import { StatusLabel } from '../../StatusLabel.tsx';
import { useTexts, type TextKey } from '../../texts.ts';
import type { PanelPage } from '../types.ts';
import { DiffText } from './DiffText.tsx';
import type { FoundQuotation } from './use-findings.ts';

const says: Readonly<Record<QuoteMatch, readonly [words: TextKey, more: TextKey]>> = {
  'same': ['quotations_same', 'quotations_same_more'],
  'shortened': ['quotations_shortened', 'quotations_shortened_more'],
  'worded differently': ['quotations_differently', 'quotations_differently_more'],
  'possibly another translation': ['quotations_translation', 'quotations_translation_more'],
};

export interface ComparedQuotationProps extends FoundQuotation {
  readonly page: Pick<PanelPage, 'title' | 'address' | 'date'>;
  readonly onShow: () => void;
}

/** A quotation of the page and the wording of a pack, one below the other, each with where it stands. What differs is shown; nobody is said to be right. The fact stands below with its status and answers, as on its card. */
export function ComparedQuotation({ quotation, finding: { match, fact, quotation: quoted, wording, diff }, page, onShow }: ComparedQuotationProps): VNode {
  const { t, lang } = useTexts();
  const [words, more] = says[match];
  const statement = inLanguage(fact.statement, lang);
  // between two translations every word may differ: there is nothing to be marked
  const marked = match === 'worded differently' || match === 'shortened' ? diff : [];
  const { source } = wording;
  return (
    <li class="compared" data-match={match}>
      <h2><b>{t(words)}</b> <span class="small quiet"><bdi>{quoted.speakerLabel}</bdi> · <PartialDate date={fact.date} /></span></h2>
      <p class="small quiet">{t(more)}</p>
      <figure>
        <figcaption class="small"><b>{t('quotations_on_page')}</b></figcaption>
        <blockquote><DiffText text={quotation.text} lang={quotation.lang} diff={marked} side="page" /></blockquote>
        <p class="small quiet from">
          <cite dir="auto">{page.title || page.address}</cite>{page.date !== null && <>, <PartialDate date={page.date} /></>}{' '}
          <button type="button" class="link" onClick={onShow}>{t('panel_show')}</button>
        </p>
      </figure>
      <figure>
        <figcaption class="small"><b>{t(wording.isTranslation ? 'quotations_in_pack_translated' : 'quotations_in_pack')}</b></figcaption>
        <blockquote><DiffText text={wording.exact} lang={wording.lang} diff={marked} side="pack" /></blockquote>
        <p class="small quiet from">
          {source && <><SourceLink href={sourceLink(source, quoted)}><bdi>{source.publisher}</bdi></SourceLink>, {source.title && <><cite lang={source.language}>{source.title}</cite>, </>}<PartialDate date={sourceDate(source)} />{quoted.chain.length > 0 && '; '}</>}
          {quoted.chain.map((station, index) => <span key={station}>{index > 0 && ', '}<bdi>{station}</bdi></span>)}
        </p>
      </figure>
      <div class="card context">
        <StatusLabel status={fact.status} by={fact.attributedTo} />
        <p class="small statement">{fill(t, 'quotations_fact', <span lang={statement.lang} dir="auto">{statement.text}</span>)}</p>
        {fact.replies.length > 0 && <Answers replies={fact.replies} claimed={fact.date} pageDate={page.date} />}
      </div>
    </li>
  );
}
