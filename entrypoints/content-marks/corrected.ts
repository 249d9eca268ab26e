/** The reader's corrections on this frame's page: asked for when the page first has names read, and again whenever they or the page change. */
import type { Mention } from '../../engine/index.ts';
import type { PageReader } from '../../page/index.ts';
import { askPatiently, OtherSideGone, pageOfAddress, takesBack, type PageCorrection } from '../../platform/index.ts';

export interface Corrected {
  /** Reads as the given reader does, and not before the corrections are known: nothing that was taken back is drawn even for a moment. */
  knownBefore(reader: PageReader): PageReader;
  /** Id of the correction that takes a mention back, or null. */
  of(mention: Mention): string | null;
  /** They changed: asks again, if anybody has asked yet. */
  changed(): void;
}

/**
 * @param arrange called when other mentions may be shown than before
 * @param lost called when the extension is no longer there
 */
export function createCorrected(arrange: () => void, lost: () => void, signal: AbortSignal): Corrected {
  let list: readonly PageCorrection[] = [];
  let asking: Promise<void> | null = null;
  let askedFor = '';
  let turn = 0;

  const ask = (): Promise<void> => {
    const mine = ++turn;
    askedFor = location.href;
    return asking = askPatiently('page-corrections', null, { signal }).then((now) => {
      if (mine !== turn || signal.aborted) return;
      const isSame = JSON.stringify(now) === JSON.stringify(list);
      list = now;
      if (!isSame) arrange();
    }, (error: unknown) => {
      // without an answer what was known holds; the next change, or a rescan, asks again
      if (error instanceof OtherSideGone) lost();
    });
  };
  const changed = (): void => { if (asking && !signal.aborted) void ask(); };
  /** A page that becomes another without being loaded has other corrections. */
  const followAddress = (): void => {
    if (location.href === askedFor) return;
    const isOther = pageOfAddress(location.href) !== pageOfAddress(askedFor);
    askedFor = location.href;
    if (isOther) changed();
  };
  // a page that comes back from the back/forward cache heard of no change
  addEventListener('pageshow', (event) => { if (event.persisted && event.isTrusted) changed(); }, { signal });

  return {
    changed,
    knownBefore: (reader) => ({
      ...reader,
      async read(texts) {
        const known = asking ?? ask();
        const readings = await reader.read(texts);
        await known;
        return readings;
      },
    }),
    of(mention) {
      followAddress();
      return list.find((correction) => takesBack(correction, mention))?.id ?? null;
    },
  };
}
