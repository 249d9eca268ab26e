import type { EntityKind } from '../../engine/index.ts';
import type { TextKey } from '../texts.ts';

/** How far a correction reaches, by the words that say so. */
export const scopeTexts = { page: 'popup_on_page', site: 'popup_site', everywhere: 'popup_everywhere' } as const satisfies Record<string, TextKey>;
export type CorrectionScope = keyof typeof scopeTexts;
export const correctionScopes = Object.keys(scopeTexts) as readonly CorrectionScope[];

/** What a reader chooses in a card that stands on the wrong words. */
export interface CorrectionChoice {
  readonly scope: CorrectionScope;
  /** True to take back every name of the entity, not only the one that the words are a form of. */
  readonly allNames: boolean;
}

/** How a card offers to take its mention back. */
export interface Correcting {
  readonly kind: EntityKind;
  /** The words on the page. */
  readonly surface: string;
  /** In a private window nothing is kept for longer than it is open. */
  readonly private: boolean;
  readonly onCorrect: (choice: CorrectionChoice) => void;
}
