import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KindGroup } from '../../popup/types.ts';
import { Choice } from '../../popup/Choice.tsx';
import { counted, useTexts } from '../../texts.ts';
import type { CorrectionChoice } from '../../card/correction.ts';
import { entityIn, type PanelPacks } from '../labels.ts';
import type { PanelActions, PanelCorrection, PanelMention, PanelPage, PanelSettings } from '../types.ts';
import { Corrected } from './Corrected.tsx';
import { CorrectedNotice, type JustCorrected } from './CorrectedNotice.tsx';
import { FilterBox } from './FilterBox.tsx';
import { HeldBack } from './HeldBack.tsx';
import { countKinds, kindGroupOf } from './kinds.ts';
import { MentionList } from './MentionList.tsx';
import { PanelCard } from './PanelCard.tsx';
import { Steps } from './Steps.tsx';
import { useFiltered } from './use-filtered.ts';

export interface MentionsTabProps extends Pick<PanelActions, 'show' | 'copy' | 'correct' | 'revoke'> {
  readonly page: PanelPage;
  readonly packs: PanelPacks;
  readonly theme: PanelSettings['theme'];
  readonly corrections: readonly PanelCorrection[];
  /** True for a page in a private window. */
  readonly private: boolean;
}

/** All mentions of the page, and the card of the one that the reader opened. */
export function MentionsTab({ page, packs, theme, corrections, private: isPrivate, show, copy, correct, revoke }: MentionsTabProps): VNode {
  const texts = useTexts();
  const { t } = texts;
  const [words, setWords] = useState('');
  const [only, setOnly] = useState<ReadonlySet<KindGroup>>(new Set());
  const [order, setOrder] = useState<'grouped' | 'flat'>('grouped');
  const [current, setCurrent] = useState<string | null>(page.active);
  const [opened, setOpened] = useState<PanelMention | null>(null);
  const [gone, setGone] = useState(false);
  const [corrected, setCorrected] = useState<JustCorrected | null>(null);
  const root = useRef<HTMLDivElement>(null);

  const labelOf = useMemo(() => (entity: string) => entityIn(packs, entity)?.label ?? entity, [packs]);
  const matching = useFiltered(page.mentions, words, labelOf);
  const [shown, held, taken] = useMemo(() => {
    const wanted = matching.filter((mention) => only.size === 0 || only.has(kindGroupOf(mention)));
    return [wanted.filter(({ heldBack }) => heldBack === null), wanted.filter(({ heldBack }) => heldBack !== null && heldBack !== 'corrected'), wanted.filter(({ heldBack }) => heldBack === 'corrected')] as const;
  }, [matching, only]);
  const kinds = useMemo(() => countKinds(page.mentions.filter(({ heldBack }) => heldBack === null)), [page.mentions]);
  const isFiltered = words.trim() !== '' || only.size > 0;
  const listKey = `${words.trim()} ${[...only].join()}`;
  const position = { n: shown.findIndex(({ key }) => key === current) + 1, of: shown.length };

  // The page's own card leads: its mention is the current one here.
  useEffect(() => { if (page.active !== null) setCurrent(page.active); }, [page.active]);
  useEffect(() => { root.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }); }, [current]);
  // A list made anew has new objects for the same mentions; one whose words left the page keeps its card, from what was known.
  const reading = opened && (page.mentions.find(({ key }) => key === opened.key) ?? opened);

  const goTo = (mention: PanelMention, open = false): void => {
    setCurrent(mention.key);
    void show(mention.key, open).then((there) => setGone(!there));
  };
  const openFacts = (mention: PanelMention): void => {
    setCurrent(mention.key);
    setOpened(mention);
  };
  const closeFacts = (): void => {
    const key = opened?.key;
    setOpened(null);
    // once the list is there again
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(`[data-facts="${CSS.escape(key ?? '')}"]`)?.focus());
  };
  const step = (direction: 1 | -1): void => {
    const at = shown.findIndex(({ key }) => key === current);
    const next = shown.at(at < 0 ? (direction === 1 ? 0 : -1) : (at + direction) % shown.length);
    if (!next) return;
    if (opened) setOpened(next);
    goTo(next);
  };
  const takeBack = async (mention: PanelMention, label: string, choice: CorrectionChoice): Promise<string> => {
    const made = await correct(mention, label, choice);
    if ('why' in made) return made.why;
    setOpened(null);
    setCorrected({ id: made.id, surface: mention.surface, label, choice });
    return '';
  };
  const undo = (id: string): void => {
    revoke(id);
    setCorrected(null);
    root.current?.querySelector<HTMLElement>('[type=search]')?.focus();
  };
  const list = { packs, grouped: order === 'grouped', listKey, current, onShow: goTo, onFacts: openFacts };
  return (
    <div ref={root} class="mentions" data-reading={reading !== null}>
      <div class="finding" hidden={page.mentions.length === 0}>
        <FilterBox words={words} onWords={setWords} kinds={kinds} only={only} onOnly={setOnly} found={isFiltered ? shown.length : null} />
        <div class="row order">
          <Choice label={t('panel_order')} value={order} onChange={setOrder} options={[{ value: 'grouped', label: 'panel_order_grouped' }, { value: 'flat', label: 'panel_order_flat' }]} />
          {shown.length > 0 && <Steps {...position} onStep={step} />}
        </div>
        <CorrectedNotice corrected={corrected} onUndo={undo} onClose={() => setCorrected(null)} />
        <output class="small gone">{gone && t('panel_gone')}</output>
        <MentionList {...list} mentions={shown} label={t('panel_tab_mentions')} />
        {page.more > 0 && <p class="small quiet note">{counted(texts, 'panel_more', page.more)}</p>}
        {held.length > 0 && <HeldBack {...list} mentions={held} />}
        {taken.length > 0 && <Corrected {...list} mentions={taken} corrections={corrections} onRevoke={revoke} />}
      </div>
      {reading && (
        <PanelCard mention={reading} packs={packs} pageDate={page.date} position={position} theme={theme} copy={copy} private={isPrivate} onCorrect={takeBack}
          onShow={() => goTo(reading)} onStep={step} onClose={closeFacts} />
      )}
    </div>
  );
}
