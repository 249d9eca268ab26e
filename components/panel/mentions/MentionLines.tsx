import { Fragment, type VNode } from 'preact';
import { useTexts } from '../../texts.ts';
import { entityIn, type PanelPacks } from '../labels.ts';
import { Still } from '../Still.tsx';
import type { PanelMention } from '../types.ts';
import { MentionItem } from './MentionItem.tsx';

/** Lines that are looked at together when something changed. */
const together = 50;

export interface MentionLinesProps {
  readonly mentions: readonly PanelMention[];
  readonly packs: PanelPacks;
  /** True to call each by its name, where it does not stand under it. */
  readonly named: boolean;
  readonly current: string | null;
  /** Stay the same. */
  readonly onShow: (mention: PanelMention) => void;
  readonly onFacts: (mention: PanelMention) => void;
}

/** The lines of a list. One that grows to a thousand, or of which one line changed, is gone through fifty lines at a time: those where nothing changed are passed over whole. */
export function MentionLines({ mentions, ...rest }: MentionLinesProps): VNode {
  const { lang } = useTexts();
  const parts: VNode[] = [];
  for (let from = 0; from < mentions.length; from += together) {
    const part = mentions.slice(from, from + together);
    const current = part.some(({ key }) => key === rest.current) ? rest.current : null;
    parts.push(<Still key={from} by={[...part, current, lang, rest.packs, rest.named]}><Part {...rest} mentions={part} current={current} /></Still>);
  }
  return <Fragment>{parts}</Fragment>;
}

function Part({ mentions, packs, named, current, onShow, onFacts }: MentionLinesProps): VNode {
  const { lang } = useTexts();
  return (
    <Fragment>
      {mentions.map((mention) => {
        const label = named ? entityIn(packs, mention.entity)?.label ?? mention.alias : null;
        return (
          <li key={mention.key} class="mention" aria-current={mention.key === current ? 'true' : undefined}>
            <Still by={[mention, label, lang]}><MentionItem mention={mention} label={label} onShow={onShow} onFacts={onFacts} /></Still>
          </li>
        );
      })}
    </Fragment>
  );
}
