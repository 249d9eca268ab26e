import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useTexts } from '../../texts.ts';
import { entityIn, type PanelPacks } from '../labels.ts';
import type { PanelMention } from '../types.ts';
import { useGrowing } from '../use-growing.ts';
import { useLatest } from '../use-latest.ts';
import { firstOf, groupMentions } from './group-mentions.ts';
import { MentionLines } from './MentionLines.tsx';

/** Lines drawn in one frame: some milliseconds. */
const lines = 16;

export interface MentionListProps {
  readonly label: string;
  readonly mentions: readonly PanelMention[];
  readonly packs: PanelPacks;
  /** Under what they mean, or one after another as on the page. */
  readonly grouped: boolean;
  /** Stays while the list is the same though some of it changed: then it does not grow anew. */
  readonly listKey: string;
  readonly current: string | null;
  readonly onShow: (mention: PanelMention) => void;
  readonly onFacts: (mention: PanelMention) => void;
}

/** Mentions with their sentences. Tab goes through everything; the up and down arrows go from mention to mention. */
export function MentionList({ label, mentions, packs, grouped, listKey, current, onShow, onFacts }: MentionListProps): VNode {
  const { t, lang } = useTexts();
  const show = useLatest(onShow);
  const facts = useLatest(onFacts);
  const groups = useMemo(() => groupMentions(mentions), [mentions]);
  const count = useGrowing(mentions.length, `${listKey} ${grouped}`, lines);
  const number = new Intl.NumberFormat(lang);
  const line = { packs, current, onShow: show, onFacts: facts };
  return grouped
    ? (
      <ol class="groups" aria-label={label}>
        {firstOf(groups, count).map(({ entity, mentions: some }) => {
          const card = entityIn(packs, entity);
          return (
            <li key={entity} class="group">
              <h2><b><bdi>{card?.label ?? some[0]!.surface}</bdi></b> <span class="small quiet number">{t(`kind_${some[0]!.kind}`)} · {number.format(groups.find((group) => group.entity === entity)!.mentions.length)}</span></h2>
              <ol><MentionLines {...line} mentions={some} named={false} /></ol>
            </li>
          );
        })}
      </ol>
    )
    : <ol class="groups flat" aria-label={label}><MentionLines {...line} mentions={mentions.slice(0, count)} named /></ol>;
}
