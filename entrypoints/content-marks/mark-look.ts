import type { MarkLook } from '../../page/index.ts';
import { OtherSideGone, sendToBackground, type Settings } from '../../platform/index.ts';

export interface KeptLook {
  /** Something is drawn for the first time, or the page erased what was drawn. */
  needed(): void;
  /** The reader's settings are these now. */
  follow(settings: Settings): void;
}

/** Sees to it that the style of the marks is in this frame from the first mark on, and is always the one that the reader has chosen. */
export function createMarkLook(lost: () => void): KeptLook {
  let wanted: MarkLook | null = null;
  let there: MarkLook | null = null;
  const put = (): void => {
    if (!wanted) return;
    const instead = there;
    there = wanted;
    sendToBackground('insert-mark-style', { look: wanted, instead }).catch((error: unknown) => { if (error instanceof OtherSideGone) lost(); });
  };
  return {
    needed: put,
    follow({ markStyles: styles, markStrength: strength }) {
      wanted = { styles, strength };
      if (there && JSON.stringify(there) !== JSON.stringify(wanted)) put();
    },
  };
}
