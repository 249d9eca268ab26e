/** What failed, as the panel shows it; the platform's, by its shape. */
import type { TextKey } from '../../texts.ts';

const partTexts = {
  background: 'problem_in_background', page: 'problem_in_page', popup: 'problem_in_popup', panel: 'problem_in_panel', settings: 'problem_in_settings', welcome: 'problem_in_welcome',
} as const satisfies Record<string, TextKey>;

const kindTexts = {
  'unread': 'problem_unread', 'corrections': 'problem_corrections', 'style': 'problem_style', 'badge': 'problem_badge', 'site': 'problem_site', 'card': 'problem_card',
  'listing': 'problem_listing', 'packs': 'error_packs', 'store': 'problem_store', 'store-correction': 'problem_store_correction',
  'settings-broken': 'problem_settings_broken', 'settings-partly': 'problem_settings_partly', 'corrections-broken': 'corrections_broken', 'corrections-partly': 'corrections_partly',
  'start': 'problem_start', 'unexpected': 'problem_unexpected',
} as const satisfies Record<string, TextKey>;

export interface PanelProblem {
  readonly part: keyof typeof partTexts;
  readonly kind: keyof typeof kindTexts;
  /** The kind of the error by its name, '' where there was none. */
  readonly error: string;
  /** Where in the built script; '' unknown. */
  readonly place: string;
  readonly times: number;
  /** Epoch milliseconds. */
  readonly first: number;
  readonly last: number;
}

/** The text that says what could not be done, and the one that says where. */
export const textsOfProblem = ({ kind, part }: PanelProblem): { readonly what: TextKey; readonly where: TextKey } => ({ what: kindTexts[kind], where: partTexts[part] });
