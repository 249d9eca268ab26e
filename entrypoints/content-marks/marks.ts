/** One frame's marks: a page session while the settings say so, its gestures and its cards. */
import type { EntityKind } from '../../engine/index.ts';
import { startPageSession, watchGestures, type PageOptions, type PageSession, type SessionStatus } from '../../page/index.ts';
import { answerInPage, createStatusReporter, groupOfKind, hostOfTab, isOnFor, watchSettings, type ListedMention, type Settings } from '../../platform/index.ts';
import { createCards } from './cards.ts';
import { createCorrected } from './corrected.ts';
import { createMarkLook } from './mark-look.ts';
import { createPanel } from './panel.ts';
import { createRemoteReader } from './remote-reader.ts';
import { createScoutingReader } from './scouting-reader.ts';
import { shadowRootOf } from './shadow-root-of.ts';
import { watchExtension } from './watch-extension.ts';

const noStatus: SessionStatus = { mentions: 0, entities: 0, entityIds: [], uncertain: 0, corrected: 0, unreadableFrames: 0, partial: false, reading: false, blocked: false, revision: 0 };
/** Longest wait that a timer can be set to (ms). */
const longestTimer = 2 ** 31 - 1;

/** Starts at document_start and ends, without a trace, when the life ends or the extension is gone. */
export function startMarks(life: AbortController): void {
  const { signal } = life;
  const gone = (): void => life.abort();
  let running: { readonly session: PageSession; readonly end: AbortController; readonly packs: string } | null = null;
  let settings: Settings | null = null;
  let host: string | null = null;
  let resume: ReturnType<typeof setTimeout> | undefined;

  const session = (): PageSession | null => running?.session ?? null;
  /** What can be said of the page; before the settings are known, nothing. A frame that nobody sees keeps nobody waiting. */
  const status = (): SessionStatus => {
    const now = session()?.status() ?? { ...noStatus, reading: !settings || host === null };
    return { ...now, reading: now.reading && innerWidth > 0 && innerHeight > 0 };
  };
  /** An empty list would say that nothing is there. */
  const isListed = (): boolean => {
    const { reading, mentions, uncertain, corrected } = session()?.status() ?? { ...noStatus, reading: true };
    return !reading || mentions + uncertain + corrected > 0;
  };
  const report = createStatusReporter(signal, gone);
  const panel = createPanel(session, () => cards, gone, signal);
  const cards = createCards(session, () => gestures, gone, signal, panel.tellActive);
  const gestures = watchGestures(document, session, {
    open: cards.open, leave: cards.leave, close: cards.close, moved: cards.reposition,
  }, signal);
  const corrected = createCorrected(() => { if (running && settings) running.session.update(optionsNow(settings)); }, gone, signal);
  const optionsNow = (now: Settings): PageOptions => ({ ...optionsOf(now), correctionOf: corrected.of });
  const look = createMarkLook(gone, signal);
  const watched = watchExtension(gone, signal);

  const start = (options: PageOptions, offPacks: readonly string[]): void => {
    const end = new AbortController();
    const both = AbortSignal.any([signal, end.signal]);
    const reader = createScoutingReader(offPacks, corrected.knownBefore(createRemoteReader(offPacks, gone, both)), () => session()?.rescan());
    if (!reader) return;
    const started = startPageSession(document, reader, options, {
      statusChanged: report,
      styleNeeded: () => {
        watched();
        look.needed();
      },
      mentionGone: cards.gone,
      shadowRootOf,
    }, both);
    running = { session: started, end, packs: offPacks.join() };
  };
  const stop = (): void => {
    if (!running) return;
    cards.close();
    running.end.abort();
    running = null;
    report(noStatus);
  };
  const follow = (): void => {
    clearTimeout(resume);
    if (!settings || host === null || signal.aborted) return;
    const now = Date.now();
    if (settings.pausedUntil > now) resume = setTimeout(follow, Math.min(settings.pausedUntil - now, longestTimer));
    if (!isOnFor(settings, host, now)) return stop();
    look.follow(settings);
    const options = optionsNow(settings);
    if (running && running.packs !== settings.offPacks.join()) stop();
    if (running) running.session.update(options);
    else start(options, settings.offPacks);
  };

  signal.addEventListener('abort', () => clearTimeout(resume), { once: true });
  answerInPage({
    'status': status,
    'rescan': () => {
      corrected.changed();
      look.retry();
      session()?.rescan();
      return null;
    },
    'leave': () => {
      gone();
      return null;
    },
    'corrections-changed': () => {
      corrected.changed();
      return null;
    },
    'mentions': () => (isListed() ? listMentions(session()) : null),
    'step': ({ direction }) => cards.step(direction),
    'open-card': () => {
      const mention = session()?.mentionAtSelection() ?? session()?.active() ?? null;
      if (!mention) return cards.step(1);
      cards.open(mention, 'keyboard');
      return true;
    },
    'open-selection': () => {
      const mention = session()?.mentionAtSelection() ?? null;
      if (mention) cards.open(mention, 'keyboard');
      return mention !== null;
    },
    'panel-list': () => (isListed() ? panel.list() : null),
    'panel-text': () => panel.text(),
    'reveal': ({ id, open }) => panel.reveal(id, open),
  }, signal);
  void hostOfTab().then((known) => {
    host = known;
    follow();
  });
  watchSettings((next) => {
    settings = next;
    follow();
  }, signal).catch(gone);
}

const listMentions = (page: PageSession | null): readonly ListedMention[] => page?.mentions().flatMap((mention) => {
  const sentence = page.sentenceOf(mention);
  return sentence ? [{ ...mention, sentence }] : [];
}) ?? [];

const optionsOf = ({ kinds, strictness, density, offEntities }: Settings): PageOptions => ({
  shows: (kind: EntityKind) => kinds[groupOfKind[kind]], strictness, density, offEntities: new Set(offEntities),
});
