/** One document, read and marked: what read-page, decide-blocks, arrange-mentions and mark-board do, one after the other, whenever the page or the options change. */
import type { Mention } from '../engine/index.ts';
import { createArranger, type Arrangement, type Placed } from './arrange-mentions.ts';
import { createBlockStore, type KeptBlock } from './block-store.ts';
import { createDecider } from './decide-blocks.ts';
import { elementRoles } from './element-role.ts';
import { followView } from './follow-view.ts';
import { hitTest, rectsOf } from './hit-test.ts';
import { knownPageDate } from './known-page-date.ts';
import { createMarkBoard } from './mark-board.ts';
import { mentionInSelection } from './mention-in-selection.ts';
import { pageLanguage } from './page-language.ts';
import type { Region } from './read-blocks.ts';
import { createPageReading } from './read-page.ts';
import { safeDom } from './safe-dom.ts';
import { createShadowRoots } from './shadow-roots.ts';
import { startSlices, type Slices } from './slices.ts';
import { createStatusTeller } from './status-teller.ts';
import { besides, listFound, sentenceIn } from './list-found.ts';
import { isNeverRead } from './is-never-read.ts';
import { bringIntoView, stepFrom } from './step-from.ts';
import type { PageCallbacks, PageOptions, PageReader, PageSession, SessionStatus } from './types.ts';
import { unreadableFrames } from './unreadable-frames.ts';
import { blocksInViewport } from './viewport-order.ts';
import { watchMutations } from './watch-mutations.ts';
import { createWhatShows } from './what-shows.ts';
import { whenReadable } from './when-readable.ts';

const nothing: Arrangement<KeptBlock> = { found: [], shown: [], drawn: [], isDrawn: new Set(), entities: new Set(), held: 0, corrected: 0 };
/** How long a mention that was asked for is washed when no card stands on it (ms). */
const revealTime = 3_000;
/** With more elements than this the visible part is read and marked before the rest. */
const longPage = 4_000;

/**
 * Starts to read and mark the document as soon as it is parsed, and follows its changes until the signal aborts; then every trace is gone.
 * Nothing is written to the page's own DOM.
 */
export function startPageSession(document: Document, reader: PageReader, options: PageOptions, callbacks: PageCallbacks, signal: AbortSignal): PageSession {
  const store = createBlockStore();
  const roleOf = elementRoles(document);
  const watch = watchMutations(roleOf, (element) => roots.isHost(element), () => void work(), signal);
  const roots = createShadowRoots(callbacks.shadowRootOf, {
    isNeverRead: (root) => isNeverRead(root, roleOf),
    onNew: (root) => {
      watch.observe(root);
      watch.request({ owner: root, added: 'all' });
    },
    onLate: watch.touch,
    onGone: (gone) => {
      for (const block of store.blocks) if (gone.has(safeDom.rootNode(block.pieces[0]!.node))) store.remove(block);
    },
  }, signal);
  const language = (): string => pageLanguage(document);
  const reading = createPageReading(store, reader, {
    roleOf, shadowRootOf: roots.of, foundRoot: roots.found, get pageLang() { return language(); },
  }, watch.request);
  const decide = createDecider(store, reader, knownPageDate(document));
  const board = createMarkBoard(document, {
    styleNeeded: callbacks.styleNeeded,
    blocked: () => teller.tell(),
    nearChanged: () => lookAgain(board.drawnNearby().filter(({ block }) => !board.isNear(block.element))),
    look: () => lookAgain(board.drawnNearby()),
  }, signal);

  let current = options;
  let arrangement = nothing;
  let active: Placed<KeptBlock> | null = null;
  let revealing: ReturnType<typeof setTimeout> | undefined;
  let revision = Date.now();
  const words = createWhatShows(document);
  let hidden = words.hiding().byHolder;
  let working = false;
  let isRead = false;
  /** Where a mention stands; a mention of a block that was read again points to its heir. */
  const places = new WeakMap<Mention, Placed<KeptBlock>>();

  const status = (): SessionStatus => {
    const entityIds = [...arrangement.entities];
    return {
      mentions: arrangement.shown.length, entities: entityIds.length, entityIds, uncertain: arrangement.held, corrected: arrangement.corrected,
      unreadableFrames: signal.aborted ? 0 : unreadableFrames(document), partial: reading.partial(), reading: !isRead, blocked: board.blocked(), revision,
    };
  };
  const teller = createStatusTeller(status, callbacks.statusChanged, signal);
  const passes = (mention: Mention): boolean => reader.passes(mention, current.strictness);
  /** Whether a mention may be named beside others. */
  const counts = (mention: Mention): boolean => passes(mention) && words.shows(mention) && (current.correctionOf?.(mention) ?? null) === null;
  const placeOf = (mention: Mention): Placed<KeptBlock> | null => {
    const placed = places.get(mention);
    return placed && store.blocks.has(placed.block) ? placed : null;
  };

  /** With one clock for all of it: a slice may end one step and begin the next. */
  const read = async (regions: readonly Region[], slices: Slices): Promise<void> => {
    await reading.read(regions, slices);
    await decide(slices);
    await words.look(store.ordered(), slices);
    await arrange(slices);
    watch.took(slices.spent());
  };
  const work = async (slices = startSlices(signal)): Promise<void> => {
    if (working || signal.aborted) return;
    working = true;
    try {
      roots.refresh();
      const regions = safeDom.designMode(document) === 'on' ? [] : watch.take();
      if (regions.length > 0) await read(regions, slices);
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      working = false;
      watch.resume();
    }
  };

  /** Asks again of these, and of what is hidden near the viewport. The open card's words stay: the pointer's way to the card may close the menu they stand in. */
  const lookAgain = (drawn: readonly Placed<KeptBlock>[]): void => {
    const near = [...hidden].flatMap(([element, inIt]) => (board.isNear(element) ? inIt : []));
    const asked = new Map([...drawn, ...near].map((one) => [one.mention, one]));
    if (active) asked.delete(active.mention);
    if (words.lookAgain(asked.values())) arrangeSoon();
  };

  /** Number of the last arranging: a later one takes the place of one under way. */
  let arranging = 0;
  /** In slices; where a page has few mentions, at once. What is asked meanwhile is answered by the arrangement before. */
  const arrange = async (slices: Slices): Promise<void> => {
    const mine = ++arranging;
    const arranger = createArranger<KeptBlock>(current, passes, words.shows);
    const hiding = words.hiding();
    for (const block of store.ordered()) {
      for (const placed of arranger.add(block)) if (places.get(placed.mention)?.block !== block) places.set(placed.mention, placed);
      hiding.add(block);
      const breath = slices.pause();
      if (breath) await breath;
      if (mine !== arranging) return;
    }
    const before = arrangement.found;
    arrangement = arranger.arrangement;
    if (!areSame(before, arrangement.found)) revision++;
    keepActive();
    hidden = hiding.byHolder;
    board.set(arrangement.drawn, [...hidden.keys()]);
    teller.tell();
  };
  const arrangeSoon = (): void => void arrange(startSlices(signal)).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });

  /** The open card stays when the same words stand in the same node, though their block was read again; not when the reader took them back. */
  const keepActive = (): void => {
    if (!active) return;
    const { block, mention } = active;
    const heir = arrangement.found.find((one) => one.mention === mention && one.heldBack !== 'corrected') ?? arrangement.shown.find((one) =>
      one.mention.entity === mention.entity && one.mention.surface === mention.surface && (one.block === block || one.block.pieces[0]!.node === block.pieces[0]!.node));
    active = heir ?? null;
    if (heir) places.set(mention, heir);
    else callbacks.mentionGone(mention);
    board.setActive(active);
  };

  const setActive = (mention: Mention | null): void => {
    clearTimeout(revealing);
    active = mention && placeOf(mention);
    board.setActive(active);
  };

  whenReadable(document, signal).then(async () => {
    watch.observe(document);
    const viewChanged = followView(document, { roleOf, isPartial: reading.partial, request: watch.request }, signal);
    const slices = startSlices(signal);
    if (safeDom.elementsNamed(document, '*').length > longPage) {
      working = true;
      try {
        await read((await blocksInViewport(document, roleOf, slices)).map((owner) => ({ owner, added: 'all' })), slices);
      } finally {
        working = false;
      }
    }
    watch.request({ owner: document, added: 'all' });
    await work(slices);
    isRead = true;
    teller.tell();
    viewChanged();
  }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  signal.addEventListener('abort', () => {
    store.clear();
    arrangement = nothing;
    active = null;
    clearTimeout(revealing);
  }, { once: true });

  return {
    mentionAtPoint: (x, y) =>
      hitTest(document, store, roots.all(), x, y, ({ mention }) => arrangement.isDrawn.has(mention) || mention === active?.mention)?.mention ?? null,
    mentionAtSelection: () => mentionInSelection(document, store, arrangement.shown)?.mention ?? null,
    rectsOf(mention) {
      const placed = placeOf(mention);
      return placed ? rectsOf(placed) : [];
    },
    elementOf: (mention) => placeOf(mention)?.block.element ?? null,
    langOf: (mention) => placeOf(mention)?.block.lang ?? '',
    sentenceOf(mention) {
      const placed = placeOf(mention);
      return placed && sentenceIn(placed.block.text, placed.mention);
    },
    together(mention) {
      const placed = placeOf(mention);
      return placed ? besides(placed.block, mention, counts) : [];
    },
    step(direction) {
      const next = stepFrom(arrangement.shown, active, direction, safeDom.view(document)?.innerHeight ?? 0);
      setActive(next?.mention ?? null);
      return next?.mention ?? null;
    },
    setActive,
    active: () => active?.mention ?? null,
    mentionsFrom: (node, from) => [...store.at(node)].find(({ pieces: [first] }) => first!.node === node && first!.from === from)?.mentions.filter(counts) ?? [],
    revealText(block, span) {
      const placed = { block, mention: span };
      if (!bringIntoView(placed, safeDom.view(document)?.innerHeight ?? 0)) return false;
      setActive(null);
      board.setActive(placed);
      revealing = setTimeout(() => setActive(null), revealTime);
      return true;
    },
    reveal(mention) {
      const placed = placeOf(mention);
      if (!placed || !bringIntoView(placed, safeDom.view(document)?.innerHeight ?? 0)) return false;
      setActive(mention);
      revealing = setTimeout(() => setActive(null), revealTime);
      return true;
    },
    update(next) {
      current = next;
      arrangeSoon();
    },
    rescan() {
      if (signal.aborted) return;
      reading.restart();
      board.retry();
      for (const owner of [document, ...roots.all()]) watch.request({ owner, added: 'all' });
    },
    status,
    mentions: () => arrangement.shown.map(({ mention }) => mention),
    found: (most) => listFound(arrangement.found.slice(0, most), counts, signal),
  };
}

const areSame = (a: Arrangement<KeptBlock>['found'], b: Arrangement<KeptBlock>['found']): boolean =>
  a.length === b.length && a.every(({ mention, heldBack }, i) => mention === b[i]!.mention && heldBack === b[i]!.heldBack);
