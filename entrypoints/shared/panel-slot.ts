/** Where content-panel leaves its answers for content-marks: both run in one isolated world, which the page cannot reach. */
import type { Mention, Span } from '../../engine/index.ts';
import type { PageSession, TextBlock } from '../../page/index.ts';
import type { PanelList, PanelText } from '../../platform/index.ts';

/** What a number in a list stands for. */
export interface Listed {
  /** Absent: a quotation. */
  readonly mention?: Mention;
  readonly block: TextBlock;
  readonly span: Span;
}

/** What a frame tells the panel: all it found, held back or not, and the quotations, under numbers by which the panel can ask for one. */
export interface PanelAnswers {
  list(page: PageSession, shadowRootOf: (element: Element) => ShadowRoot | null, signal: AbortSignal): Promise<PanelList>;
  /** The document's text, with the places of the mentions that were last listed. */
  text(): PanelText;
  /** What was last listed under a number. */
  listed(id: number): Listed | null;
  /** The number under which a mention was last listed. */
  idOf(mention: Mention | null): number | null;
}

const slot = Symbol.for('glossator.panel');
type World = typeof globalThis & { [slot]?: PanelAnswers };

/** content-panel: a later offer (after an update of the extension) takes the place of an earlier one. */
export function offerPanel(answers: PanelAnswers): void {
  (globalThis as World)[slot] = answers;
}

/** content-marks: once 'load-panel-code' was answered; undefined before. */
export const offeredPanel = (): PanelAnswers | undefined => (globalThis as World)[slot];
