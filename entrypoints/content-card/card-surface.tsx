/** The card on the page: draws FactCard into the closed root, asks the background for the facts, and does what the reader asks of it. */
import { render } from 'preact';
import { baseCss, cardCss, citeCard, FactCard, formatTexts, TextsContext, tokensCss, type CardContent } from '../../components/index.ts';
import type { CitationFormat } from '../../packs/index.ts';
import { adoptStyle, createCardHost, pageDate, type CardHost, type CardOpening, type CardSurface } from '../../page/index.ts';
import { OtherSideGone, sendToBackground, watchSettings, type Settings } from '../../platform/index.ts';
import { browserTexts } from '../shared/browser-texts.ts';
import { copyText } from './copy-text.ts';

/** How long "Copied …" stays before the card counts its facts again, in ms. */
const noticeTime = 4000;

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

  void watchSettings((settings) => { theme = settings.theme; draw(); }, lifetime.signal).catch(() => lifetime.abort());

  /** The host, made at the first card; null where no card can be. */
  function host(): CardHost | null {
    if (made !== undefined) return made;
    const created = createCardHost(document, () => shown?.opening.actions.close(), lifetime.signal);
    if (created) {
      adoptStyle(created.root, [tokensCss, baseCss, cardCss].join('\n'));
      for (const type of keptInside) created.box.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
      new ResizeObserver(() => created.reposition()).observe(created.box);
    }
    return (made = created);
  }

  function draw(): void {
    if (!shown || !made) return;
    const { opening, content, pinned, notice, date } = shown;
    const auto = opening.darkPage ? 'dark' : 'light';
    render(
      <TextsContext.Provider value={texts}>
        <FactCard content={content} recognition={opening.mention} pageDate={date} position={opening.position} theme={theme === 'auto' ? auto : theme}
          pinned={pinned} notice={notice} onPin={pin} onClose={opening.actions.close} onStep={opening.actions.step}
          onCopy={(format) => void copy(format)} onOpenPanel={toPanel} cardRef={(element) => { card = element; }} />
      </TextsContext.Provider>,
      made.box,
    );
  }

  async function fill(asked: Shown): Promise<void> {
    try {
      asked.content = { state: 'ready', card: await sendToBackground('card', { entity: asked.opening.mention.entity, together: asked.opening.together, ...(asked.date !== null && { pageDate: asked.date }) }) };
    } catch (error) {
      if (error instanceof OtherSideGone) {
        lifetime.abort();
        return shown?.opening.actions.close();
      }
      asked.content = { state: 'failed' };
    }
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
    sendToBackground('open-panel', null).catch((error: unknown) => { if (error instanceof OtherSideGone) lifetime.abort(); });
  }

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
      shown = { opening, date: opening.pageDate ?? pageDate(document, location.href, Date.now())?.date ?? null, content: { state: 'loading' }, pinned: opening.pinned, notice: '' };
      draw();
      place.show(opening.anchor, opening.direction);
      if (opening.opener === 'keyboard' && place.root.activeElement === null) card?.focus({ preventScroll: true });
      void fill(shown);
    },
    close() {
      if (!shown || !made) return;
      shown = null;
      made.hide(); // first, while it can see whether the focus was inside
      render(null, made.box);
    },
    reposition: () => made?.reposition(),
    host: () => made?.host ?? null,
    rect: () => (shown && made ? made.box.getBoundingClientRect() : null),
  };
}
