/** The card on the page: draws FactCard into the closed root, asks the background for the facts, and does what the reader asks of it. */
import { options, render } from 'preact';
import { baseCss, cardCss, citeCard, CorrectionNotice, FactCard, formatTexts, TextsContext, tokensCss, type CardContent, type CorrectionChoice } from '../../components/index.ts';
import type { CitationFormat } from '../../packs/index.ts';
import { createCardHost, pageDate, type CardHost, type CardOpening, type CardSurface } from '../../page/index.ts';
import { aliveProperty, askPatiently, isInPrivateWindow, mostCorrections, namesOf, OtherSideGone, sendToBackground, watchSettings, type Settings } from '../../platform/index.ts';
import { browserTexts } from '../shared/browser-texts.ts';
import { copyText, fillCopy } from './copy-text.ts';

/** How long "Copied …" stays before the card counts its facts again, in ms. */
const noticeTime = 4000;

/** Scripts of an extension that was switched off end in Firefox without a word, and could not take the card away: it is seen only while what the background put in is there. */
const whileAlive = `.box{visibility:var(${aliveProperty},hidden)}`;

const cardSheets = [tokensCss, baseCss, cardCss, whileAlive].join('\n');

/** More names of other things than this help nobody. */
const mostAlternatives = 3;

/** What the reader does in the card is not done to the page: its shortcuts, focus traps and "clicked outside" handlers do not hear of it. */
const keptInside = ['keydown', 'keypress', 'keyup', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'touchstart', 'touchend', 'focusin', 'focusout'] as const;

/** One opened card. Another opening, even of the same mention, is another object: late answers find out by identity. */
interface Shown {
  readonly opening: CardOpening;
  /** Of the page, where it is known with confidence: looked up anew for every card, for a page can become another without being loaded. */
  readonly date: string | null;
  content: CardContent;
  pinned: boolean;
  notice: string;
  /** Names of what else the words could mean. */
  alternatives: readonly string[];
  /** What the reader took back on it; then a notice stands in its place. */
  corrected: { readonly id: string; readonly label: string; readonly choice: CorrectionChoice } | null;
}

export function createCardSurface(): CardSurface {
  const texts = browserTexts();
  /** Ends when the extension was reloaded under the page: the host leaves, and nothing is said any more. */
  const lifetime = new AbortController();
  let theme: Settings['theme'] = 'auto';
  /** undefined: not tried yet. */
  let made: CardHost | null | undefined;
  let shown: Shown | null = null;
  let card: HTMLDialogElement | null = null;
  let undoButton: HTMLButtonElement | null = null;

  // what a component draws anew by itself is drawn where the host expects it, too
  options.debounceRendering = (redraw) => queueMicrotask(() => (made ? made.draw(redraw) : redraw()));
  void watchSettings((settings) => { theme = settings.theme; draw(); }, lifetime.signal).catch(() => lifetime.abort());

  /** The host, made at the first card; null where no card can be. */
  function host(): CardHost | null {
    if (made !== undefined) return made;
    const close = (): void => shown?.opening.actions.close();
    const changed = (): void => {
      close();
      // what was changed is not mended: the next card has a root of its own
      made = undefined;
      if (created) render(null, created.box);
    };
    const created = createCardHost(document, cardSheets, close, changed, lifetime.signal);
    if (created) {
      for (const type of keptInside) created.box.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
      new ResizeObserver(() => created.reposition()).observe(created.box);
    }
    return (made = created);
  }

  function draw(): void {
    if (!shown || !made) return;
    const { opening, content, pinned, notice, date, alternatives, corrected } = shown;
    const { kind, surface } = opening.mention;
    const look = theme !== 'auto' ? theme : opening.darkPage ? 'dark' : 'light';
    const { box } = made;
    made.draw(() => render(
      <TextsContext.Provider value={texts}>
        {corrected
          ? <CorrectionNotice surface={surface} label={corrected.label} choice={corrected.choice} theme={look} onUndo={() => void undo()} onClose={opening.actions.close} undoRef={(element) => { undoButton = element; }} />
          : <FactCard content={content} recognition={opening.mention} alternatives={alternatives} pageDate={date} position={opening.position} theme={look}
            pinned={pinned} notice={notice} onPin={pin} onClose={opening.actions.close} onStep={opening.actions.step} onCopy={(format) => void copy(format)}
            correcting={{ kind, surface, private: isInPrivateWindow(), onCorrect: (choice) => void correct(choice) }} onOpenPanel={toPanel} cardRef={(element) => { card = element; }} />}
      </TextsContext.Provider>,
      box,
    ));
  }

  async function fill(asked: Shown): Promise<void> {
    try {
      asked.content = { state: 'ready', card: await askPatiently('card', { entity: asked.opening.mention.entity, together: asked.opening.together, ...(asked.date !== null && { pageDate: asked.date }) }) };
    } catch (error) {
      if (error instanceof OtherSideGone) {
        lifetime.abort();
        return shown?.opening.actions.close();
      }
      asked.content = { state: 'failed' };
    }
    if (shown === asked) draw();
    if (shown === asked) await nameAlternatives(asked);
  }

  /** Most mentions have none, and nothing is asked then. */
  async function nameAlternatives(asked: Shown): Promise<void> {
    const others = asked.opening.mention.alternatives.slice(0, mostAlternatives);
    if (others.length === 0) return;
    const cards = await Promise.all(others.map(({ entity }) => askPatiently('card', { entity, together: [] }).catch(() => null)));
    asked.alternatives = cards.flatMap((one) => (one ? [one.entity.label] : []));
    if (shown === asked) draw();
  }

  function pin(pinned: boolean): void {
    if (!shown) return;
    shown.pinned = pinned;
    shown.opening.actions.pin(pinned);
    draw();
  }

  /** Straight from the click, whose freshness goes along with the message. */
  function toPanel(): void {
    sendToBackground('open-panel', null).catch(lost);
  }

  /** Takes the mention back: its wash goes at once, its mark when the correction is kept, and the notice stands where the card stood. */
  async function correct(choice: CorrectionChoice): Promise<void> {
    const asked = shown;
    if (asked?.content.state !== 'ready' || !asked.content.card) return;
    const { mention, actions } = asked.opening;
    const { label } = asked.content.card.entity;
    actions.corrected(true);
    const id = await askPatiently('correct', {
      entity: mention.entity, kind: mention.kind, label, surface: mention.surface, names: choice.allNames ? null : namesOf(mention), scope: choice.scope,
    }).catch(lost);
    if (shown !== asked) return;
    const hadFocus = made?.root.activeElement != null;
    if (id) asked.corrected = { id, label, choice };
    else {
      actions.corrected(false);
      asked.notice = id === null ? texts.t('correct_full', new Intl.NumberFormat(texts.lang).format(mostCorrections)) : texts.t('correct_failed');
    }
    draw();
    if (hadFocus) undoButton?.focus({ preventScroll: true });
  }

  /** The mention is one again, and its card stands where it stood. */
  async function undo(): Promise<void> {
    const asked = shown;
    if (!asked?.corrected) return;
    const done = await askPatiently('undo-correction', { id: asked.corrected.id }).catch(lost);
    if (done === undefined || shown !== asked) return;
    const hadFocus = made?.root.activeElement != null;
    asked.corrected = null;
    asked.opening.actions.corrected(false);
    draw();
    if (hadFocus) card?.focus({ preventScroll: true });
  }

  const lost = (error: unknown): undefined => {
    if (error instanceof OtherSideGone) lifetime.abort();
    return undefined;
  };

  async function copy(format: CitationFormat): Promise<void> {
    const asked = shown;
    if (asked?.content.state !== 'ready' || !asked.content.card) return;
    const copied = await copyText(citeCard(asked.content.card, format));
    asked.notice = copied ? texts.t('card_copied', texts.t(formatTexts[format])) : texts.t('card_not_copied');
    if (shown === asked) draw();
    setTimeout(() => { asked.notice = ''; if (shown === asked) draw(); }, noticeTime);
  }

  return {
    open(opening) {
      const place = host();
      if (!place) return;
      shown = { opening, date: opening.pageDate ?? pageDate(document, location.href, Date.now())?.date ?? null, content: { state: 'loading' }, pinned: opening.pinned, notice: '', alternatives: [], corrected: null };
      draw();
      place.show(opening.anchor, opening.direction);
      if (opening.opener === 'keyboard' && place.root.activeElement === null) card?.focus({ preventScroll: true });
      void fill(shown);
    },
    close() {
      if (!shown || !made) return;
      shown = null;
      const { box } = made;
      made.hide(); // first, while it can see whether the focus was inside
      made.draw(() => render(null, box));
    },
    reposition: () => made?.reposition(),
    host: () => made?.host ?? null,
    fill: fillCopy,
    rect: () => (shown && made ? made.box.getBoundingClientRect() : null),
  };
}
