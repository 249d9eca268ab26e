/** A browser small enough to read: storage with its events, messages between two sides, tabs with frames, permissions. Only what the platform calls. */
import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** An event as extensions know it. */
export class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener): void => { this.listeners.add(listener); };
  removeListener = (listener: Listener): void => { this.listeners.delete(listener); };
  /** Calls all listeners; the first answer that is not undefined counts, as in a browser. */
  emit(...args: unknown[]): unknown {
    return [...this.listeners].map((listener) => listener(...(args as never[]))).find((answer) => answer !== undefined);
  }
}

/** Gives a message to one listener as a browser does; a promise of its answer where it says that it will answer. */
export function hand(listener: Listener, message: unknown, sender: unknown): Promise<unknown> | undefined {
  let respond!: (answer: unknown) => void;
  const answer = new Promise((resolve) => { respond = resolve; });
  return listener(...([message, sender, respond] as never[])) === true ? answer : undefined;
}

/** runtime.onMessage. */
class FakeMessageEvent extends FakeEvent {
  override emit(message: unknown, sender: unknown): Promise<unknown> | undefined {
    return [...this.listeners].map((listener) => hand(listener, message, sender)).find((answer) => answer !== undefined);
  }
}

const copy = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)) as T);

/** One storage area; reading and writing take a turn of the loop, so that writers can get in each other's way. */
function createArea(name: string, onChanged: FakeEvent) {
  const kept = new Map<string, unknown>();
  const turn = () => new Promise((done) => setTimeout(done, 1));
  return {
    kept,
    get: async (keys: string | readonly string[]) => {
      await turn();
      return Object.fromEntries([keys].flat().filter((key) => kept.has(key)).map((key) => [key, copy(kept.get(key))]));
    },
    set: async (values: Record<string, unknown>) => {
      await turn();
      for (const [key, value] of Object.entries(values)) {
        const oldValue = kept.get(key);
        kept.set(key, copy(value));
        onChanged.emit({ [key]: { oldValue, newValue: copy(value) } }, name);
      }
    },
    remove: async (key: string) => { await turn(); kept.delete(key); },
  };
}

export interface FakeFrame { readonly frameId: number; readonly focused?: boolean; readonly contentType?: string; answer?: (type: string, request: unknown) => unknown }
export interface FakeTab { readonly id: number; readonly url?: string; readonly discarded?: boolean; readonly frames: FakeFrame[] }

export function createFakeBrowser() {
  const onChanged = new FakeEvent();
  const onMessage = new FakeMessageEvent();
  const tabs = new Map<number, FakeTab>();
  const granted = new Set<string>(['<all_urls>']);
  const runs: { tabId: number; frameId: number; files: readonly string[] }[] = [];
  const badges = new Map<number, string>();
  const registered = new Map<string, unknown>();
  const framesOf = ({ tabId, frameIds }: { tabId: number; frameIds?: number[] }): FakeFrame[] => {
    const tab = tabs.get(tabId);
    if (!tab || tab.frames.length === 0) throw new Error('Cannot access contents of the page.');
    return tab.frames.filter(({ frameId }) => !frameIds || frameIds.includes(frameId));
  };
  const runtime = { id: 'glossator' as string | undefined, onMessage, onInstalled: new FakeEvent(), onStartup: new FakeEvent(), getURL: (path: string) => `ext:/${path}`, sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() };
  const browser = {
    runtime,
    storage: { local: createArea('local', onChanged), session: createArea('session', onChanged), onChanged },
    tabs: {
      TAB_ID_NONE: -1, onUpdated: new FakeEvent(), onActivated: new FakeEvent(),
      query: async () => [...tabs.values()],
      get: async (id: number) => tabs.get(id),
      create: vi.fn<(tab: object) => Promise<void>>(),
      sendMessage: async (tabId: number, { glossator, request }: { glossator: string; request: unknown }, { frameId }: { frameId: number }) => {
        const frame = tabs.get(tabId)?.frames.find((one) => one.frameId === frameId);
        if (!frame?.answer) throw new Error('Could not establish connection. Receiving end does not exist.');
        return { reply: frame.answer(glossator, request) };
      },
    },
    scripting: {
      // The two functions that the platform runs in pages: the one asks for the keyboard, the other for the type of the document
      executeScript: async ({ target, func, files }: { target: { tabId: number; frameIds?: number[]; allFrames?: boolean }; func?: () => unknown; files?: string[] }) => {
        const frames = framesOf(target).filter(({ frameId }) => target.allFrames || target.frameIds || frameId === 0);
        if (files) runs.push(...frames.map(({ frameId }) => ({ tabId: target.tabId, frameId, files })));
        return frames.map(({ frameId, focused = false, contentType = 'text/html' }) =>
          ({ frameId, result: func ? (String(func).includes('contentType') ? contentType : focused) : undefined }));
      },
      insertCSS: vi.fn<(css: object) => Promise<void>>(async () => {}),
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: async ([script]: [{ id: string }]) => {
        if (registered.has(script.id)) throw new Error('Duplicate script ID');
        registered.set(script.id, script);
      },
      updateContentScripts: async ([script]: [{ id: string }]) => { registered.set(script.id, script); },
    },
    permissions: {
      onAdded: new FakeEvent(), onRemoved: new FakeEvent(),
      contains: async ({ origins }: { origins: string[] }) => granted.has('<all_urls>') || origins.every((origin) => granted.has(origin)),
      request: vi.fn<(wanted: object) => Promise<boolean>>(async () => true),
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => { badges.set(tabId, text); },
      setBadgeBackgroundColor: async () => {}, setBadgeTextColor: async () => {}, openPopup: vi.fn<() => Promise<void>>(async () => {}),
    },
    windows: { create: vi.fn<(window: object) => Promise<void>>() },
    contextMenus: { onClicked: new FakeEvent(), create: vi.fn<(item: object) => void>(), removeAll: async () => {} },
    commands: { onCommand: new FakeEvent() },
    i18n: { getMessage: (key: string) => key },
  };
  return { browser, tabs, granted, runs, badges, registered };
}

/** Web Locks as far as they are used: one holder of a name at a time. */
export function fakeLocks() {
  const tails = new Map<string, Promise<unknown>>();
  return {
    request: <T>(name: string, hold: () => Promise<T>): Promise<T> => {
      const held = (tails.get(name) ?? Promise.resolve()).then(hold);
      tails.set(name, held.catch(() => {}));
      return held;
    },
  };
}
