/** The inks of the drawing. On the screen they are the tokens, so that it follows theme and forced colours; a saved picture carries its own. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly sans: string;
}

export const screenPalette: Palette = {
  paper: 'var(--paper)', ink: 'var(--ink)', quiet: 'var(--quiet)', line: 'var(--edge)', accent: 'var(--accent)', sans: 'var(--sans)',
};

/** The light tokens: pictures go onto paper and slides. */
export const picturePalette: Palette = {
  paper: '#fdfcf9', ink: '#1d1c1a', quiet: '#625e56', line: '#c9c3b5', accent: '#1f4e8c', sans: 'system-ui, "Segoe UI", "Helvetica Neue", "Liberation Sans", sans-serif',
};
