/** What the tests ask of a browser with the extension, whichever browser it is. Two files answer: chromium.ts and firefox.ts. */
import type { Picture } from './picture.ts';

/** A function that is sent into the browser as its source text: it may use nothing but its argument and what is global there. */
export type Sent<A, T> = (argument: A) => T | Promise<T>;

export interface Look {
  readonly dark?: boolean;
  readonly forcedColours?: boolean;
  readonly reducedMotion?: boolean;
  /** As it would be printed. */
  readonly print?: boolean;
}

export interface SavedFile { readonly name: string; readonly text: string }

/** One tab, driven like a person would: real pointer, real keys. Co-ordinates are CSS px of the viewport. */
export interface Tab {
  /** Resolves when the page is loaded. */
  open(address: string): Promise<void>;
  /** Runs in the page's own world, where every script of the page could. */
  run<T, A = undefined>(sent: Sent<A, T>, argument?: A): Promise<T>;
  /** The same in the first frame whose address the pattern matches. */
  runInFrame<T, A = undefined>(address: RegExp, sent: Sent<A, T>, argument?: A): Promise<T>;
  /** Runs in the extension's own world of the page, which sees into closed shadow roots. */
  runBeside<T, A = undefined>(sent: Sent<A, T>, argument?: A): Promise<T>;
  /** Moves in a few steps, as a hand does. */
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** A finger. */
  tap(x: number, y: number): Promise<void>;
  /** A named key ('Escape', 'Tab', 'ArrowLeft') or a letter. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  wheel(x: number, y: number, by: number): Promise<void>;
  /** A finger drawn over the page: what lies under it scrolls down by so much (CSS px), up where that is negative. */
  swipe(x: number, y: number, by: number): Promise<void>;
  /** The one file that the browser saves because of what is done here, as it lies on the disk. */
  saved(act: () => Promise<void>): Promise<SavedFile>;
  /** Chooses a file of the disk where the page asks for one; `ask` is the click that makes it ask. */
  chooseFile(input: string, file: string, ask: () => Promise<void>): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  look(look: Look): Promise<void>;
  picture(): Promise<Picture>;
  /** The extension's id of this tab. */
  id(): Promise<number>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Brings it to the front, where Firefox had another tab. */
  show(): Promise<void>;
  close(): Promise<void>;
}

/** A keyboard command of the extension, by its name in the manifest. */
export type Command = 'next-mention' | 'previous-mention' | 'open-card';

/** The browser of one reader, with the extension. */
export interface Reader {
  readonly name: 'chromium' | 'firefox';
  newTab(): Promise<Tab>;
  /** Runs where browser.* is: in the extension itself. */
  inExtension<T, A = undefined>(sent: Sent<A, T>, argument?: A): Promise<T>;
  /** A page of the extension in a tab of its own. */
  openOwn(file: string): Promise<Tab>;
  /** The tab in which the extension itself opened one of its pages. */
  opened(file: string): Promise<Tab>;
  /** Gives a command as if its keys had been pressed. */
  command(name: Command, tab: Tab): Promise<void>;
  /** Reloads the extension under all open pages, as an update does. */
  reload(): Promise<void>;
  /** What a reader can do on the browser's own page of extensions. */
  manage(what: 'switch off' | 'switch on' | 'withhold access' | 'give access'): Promise<void>;
  /** Stops the background at once, whatever it is doing, as the browser does with one that rests; the next message wakes it. */
  stopBackground(): Promise<void>;
  /** What failed in the extension's scripts since this was last asked. */
  takeErrors(): Promise<readonly string[]>;
  close(): Promise<void>;
}
