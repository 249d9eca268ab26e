import type { PageMentions } from '../../packs/index.ts';
import type { FoundQuotation } from './quotations/use-findings.ts';
import type { PanelPage } from './types.ts';

/** What the page speaks of, as the timeline asks it: who and what stands together, and the facts whose words it quotes. */
export const pageMentions = ({ mentions }: Pick<PanelPage, 'mentions'>, found: readonly FoundQuotation[] | null): PageMentions => ({
  paragraphs: mentions.filter(({ heldBack }) => heldBack === null).map(({ entity, together }) => [entity, ...together]),
  facts: found?.map(({ finding: { fact } }) => fact.id) ?? [],
});
