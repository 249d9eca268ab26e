/** Whether what is told about a page is true of it. Pure. */
import { badgeFor, type Coverage } from './coverage.ts';

/** What is true of a page, known because it was made. */
export interface Truth {
  /** Mentions that a complete reading finds. */
  readonly mentions: number;
  /** It has more text than is read of any page. @default false */
  readonly tooLong?: boolean;
  /** It erases the marks. @default false */
  readonly erases?: boolean;
  /** Frames into which no script can come. @default 0 */
  readonly unreadable?: number;
}

/** What is wrong with it, in words; empty when it is honest: nothing made up, nothing left out in silence, no false alarm. */
export function dishonesty(told: Pick<Coverage, 'mentions' | 'partial' | 'blocked' | 'unreadableFrames' | 'badge'> | null, { mentions, tooLong = false, erases = false, unreadable = 0 }: Truth): readonly string[] {
  if (!told) return ['nothing is told'];
  const wrong: string[] = [];
  if (told.mentions > mentions) wrong.push(`${told.mentions - mentions} mentions more than there are`);
  if (told.mentions < mentions && !told.partial) wrong.push(`${mentions - told.mentions} mentions left out without a word`);
  if (tooLong && !told.partial) wrong.push('"all was read", of a page too long for that');
  if (!tooLong && told.partial && told.mentions === mentions) wrong.push('"only a part was read", and all was');
  if (told.blocked !== erases) wrong.push(erases ? 'the page erases the marks, and it is not said' : '"the page erases the marks", and it does not');
  if (told.unreadableFrames !== unreadable) wrong.push(`${told.unreadableFrames} frames unreadable, and ${unreadable} are`);
  if (told.badge !== badgeFor(told)) wrong.push(`"${told.badge}" on the icon instead of "${badgeFor(told)}"`);
  return wrong;
}
