/** How long a whole page session keeps the main thread at a time: the clock stands between two of its breaths. */
import { startPageSession, type PageReader } from '../../page/index.ts';

/** Milliseconds that the page must have been at rest before the session counts as done. */
const rest = 300;

/** Milliseconds of each slice, from when the session got the thread to when it gave it back. */
export async function slicesOfSession(reader: PageReader & { isBusy(): boolean }): Promise<number[]> {
  const Channel = globalThis.MessageChannel;
  const slices: number[] = [];
  let began = 0;
  let last = 0;
  const end = (): void => {
    if (began === 0) return;
    last = performance.now();
    slices.push(last - began);
    began = 0;
  };
  const begin = (): void => {
    began = performance.now();
    // what the session does last has no breath after it: the next task ends the slice
    const { port1, port2 } = new Channel();
    const mine = began;
    port1.onmessage = () => {
      if (began === mine) end();
      port1.close();
    };
    port2.postMessage(null);
  };
  // the session breathes by a message to itself: it gives the thread back when it sends it, and has it again when it comes
  globalThis.MessageChannel = class extends Channel {
    constructor() {
      super();
      this.port1.addEventListener('message', begin);
      end();
    }
  };
  const life = new AbortController();
  begin();
  startPageSession(document, reader, { shows: () => true, strictness: 'fuzzy', density: 'every' }, {
    statusChanged: () => {}, styleNeeded: () => {}, mentionGone: () => {}, shadowRootOf: () => null,
  }, life.signal);
  do await new Promise((done) => setTimeout(done, rest)); while (reader.isBusy() || performance.now() - last < rest);
  globalThis.MessageChannel = Channel;
  life.abort();
  return slices;
}
