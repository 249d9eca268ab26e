import type { VNode } from 'preact';
import { counted, useTexts } from '../../texts.ts';
import type { PanelActions, PanelPage } from '../types.ts';
import { ComparedQuotation } from './ComparedQuotation.tsx';
import type { FoundQuotation } from './use-findings.ts';

export interface QuotationsTabProps extends Pick<PanelActions, 'show'> {
  readonly page: PanelPage;
  /** null while the quotations are being compared. */
  readonly found: readonly FoundQuotation[] | null;
  /** True while the page is still being read, and more may come. */
  readonly reading: boolean;
}

/** The quotations of the page that a pack has, too, beside the pack's wording. */
export function QuotationsTab({ page, found, reading, show }: QuotationsTabProps): VNode {
  const texts = useTexts();
  const { t } = texts;
  const others = page.quotations.length - (found?.length ?? 0);
  return (
    <div class="quotations">
      <output class="small quiet about">
        {found === null ? t('quotations_comparing') : (
          <>
            {found.length > 0 ? counted(texts, 'quotations_found', found.length) : t(reading ? 'popup_looking' : 'quotations_none')} {others > 0 && counted(texts, 'quotations_others', others)}
            {page.moreQuotations && <> {t('quotations_more')}</>}
          </>
        )}
      </output>
      {found?.some(({ finding: { match } }) => match === 'worded differently' || match === 'shortened') && (
        <p class="small quiet about">{t('quotations_legend')}</p>
      )}
      <ol>{found?.map((one) => <ComparedQuotation key={one.quotation.key} {...one} page={page} onShow={() => void show(one.quotation.key, false)} />)}</ol>
    </div>
  );
}
