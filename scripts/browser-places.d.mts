export type BrowserName = 'chromium' | 'firefox';
export function placeOf(name: BrowserName): string | null;
export function cureFor(name: BrowserName): string;
export function packageOf(name: BrowserName): string | null;
