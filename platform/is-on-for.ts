import { isPaused } from './pause.ts';
import { coveredBy, siteOfHost } from './site-of.ts';
import type { Settings } from './types.ts';

/** Whether anything may be marked on a page of this host (location.host or hostname of the tab's page) at this moment (epoch milliseconds). */
export const isOnFor = (settings: Settings, host: string, now: number): boolean =>
  settings.enabled && !isPaused(settings, now) && coveredBy(siteOfHost(host), settings.offSites) === undefined;
