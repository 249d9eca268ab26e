import type { MarkLook } from '../../page/index.ts';
import { askPatiently, OtherSideGone, type Settings } from '../../platform/index.ts';

export interface KeptLook {
  /** Something is drawn for the first time, or the page erased what was drawn. */
  needed(): void;
  /** The reader's settings are these now. */
  follow(settings: Settings): void;
  /** What could not be put in before is put in now. */
  retry(): void;
}

const areSame = (a: MarkLook | null, b: MarkLook | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Sees to it that the style of the marks is in this frame from the first mark on, and is always the one that the reader has chosen. */
export function createMarkLook(lost: () => void, signal: AbortSignal): KeptLook {
  let wanted: MarkLook | null = null;
  let there: MarkLook | null = null;
  /** Asked for without an answer: nobody knows how much of it is in the frame. */
  let begun: MarkLook | null = null;
  let putting = false;

  /** One at a time, and each to its end before the next: a style that is taken away while it is still being put in would stay for good. */
  const put = async (): Promise<void> => {
    if (!wanted || putting) return;
    putting = true;
    const look = begun ??= wanted;
    try {
      await askPatiently('insert-mark-style', { look, instead: there }, { signal });
      there = look;
      begun = null;
    } catch (error) {
      if (error instanceof OtherSideGone) return lost();
    } finally {
      putting = false;
    }
    if (begun === null && !areSame(look, wanted)) await put();
  };
  return {
    needed: () => void put(),
    follow({ markStyles: styles, markStrength: strength }) {
      wanted = { styles, strength };
      if (there && !areSame(there, wanted)) void put();
    },
    retry: () => { if (begun) void put(); },
  };
}
