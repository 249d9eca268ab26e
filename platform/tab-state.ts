/** Whether Glossator runs in a tab, with its counts, or why not. */
import browser from 'webextension-polyfill';
import { addressKind, looksLikePdf } from './address-kind.ts';
import { injectWhereSilent } from './content-scripts.ts';
import { statusesOf } from './frames.ts';
import { hasAccessEverywhere, hasAccessTo } from './permissions.ts';
import { siteOf } from './site-of.ts';
import { sumStatuses } from './sum-statuses.ts';
import type { PageStatus } from './types.ts';

/**
 * store, browser-page, reader, pdf: no extension may run there · files: the reader has not allowed local files · no-access: access to the
 * site is withheld · protected: access is there and the browser refuses all the same · silent: our script does not answer; reloading helps.
 */
export type Obstacle = 'store' | 'browser-page' | 'reader' | 'pdf' | 'files' | 'no-access' | 'protected' | 'silent';

export interface TabState {
  readonly tabId: number;
  /** Where the browser shows it. */
  readonly address?: string;
  /** The site that the switch for this site means; null where there is none. */
  readonly site: string | null;
  readonly obstacle: Obstacle | null;
  /** False when the page is open to us only because the reader has just clicked our icon on it. */
  readonly lasting: boolean;
  /** True in a private window. @default false */
  readonly private?: boolean;
  /** What all frames found together; null where nothing runs, and until the page has answered. */
  readonly status: PageStatus | null;
}

const contentType = async (tabId: number): Promise<string | null> => {
  const results = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType, ...({ injectImmediately: true } as object) }).catch(() => []);
  return typeof results[0]?.result === 'string' ? results[0].result : null;
};

async function obstacleOf(tabId: number, address: string | undefined): Promise<Obstacle | null> {
  const kind = addressKind(address);
  if (kind === 'unknown') return (await hasAccessEverywhere()) ? 'browser-page' : 'no-access';
  if (kind !== 'page' && kind !== 'file') return kind;
  const type = await contentType(tabId);
  if (type === 'application/pdf' || (type === null && looksLikePdf(address!))) return 'pdf';
  if (type === null && kind === 'file') return 'files';
  if (type === null) return !(await hasAccessTo(address!)) ? 'no-access' : 'protected';
  return null;
}

type About = Pick<TabState, 'tabId' | 'address' | 'site' | 'private'>;

const aboutTab = ({ id: tabId = browser.tabs.TAB_ID_NONE, url: address, incognito }: browser.Tabs.Tab): About =>
  ({ tabId, site: address === undefined ? null : siteOf(address), ...(address !== undefined && { address }), ...(incognito && { private: true }) });

/** What is known of a tab before its page answers, which a busy page does late; null where its address does not tell that we may run there. */
export function unansweredTab(tab: browser.Tabs.Tab): TabState | null {
  const kind = addressKind(tab.url);
  return kind === 'page' || kind === 'file' ? { ...aboutTab(tab), obstacle: null, lasting: true, status: null } : null;
}

/** Looks at a tab, and puts the script into it where it is allowed and missing. */
export async function inspectTab(tab: browser.Tabs.Tab): Promise<TabState> {
  const about = aboutTab(tab);
  const { tabId, address } = about;
  const obstacle = await obstacleOf(tabId, address);
  if (obstacle) return { ...about, obstacle, lasting: true, status: null };
  const lasting = await hasAccessTo(address!);
  await injectWhereSilent(tabId);
  const statuses = await statusesOf(tabId);
  return statuses.length > 0 ? { ...about, obstacle: null, lasting, status: sumStatuses(statuses) } : { ...about, obstacle: 'silent', lasting, status: null };
}
