import { askPatiently } from './ask-patiently.ts';

/**
 * The host of the page that this frame belongs to, '' for a local file: a site that is switched off is off in its frames too, and a frame of
 * it elsewhere is not. Known on the spot in most browsers; else the background is asked. For content scripts.
 */
export async function hostOfTab(): Promise<string> {
  if (window.top === window) return location.hostname;
  // Firefox before 150 does not have it, and a frame's referrer policy may hide it
  const top = URL.parse([...(location.ancestorOrigins ?? [])].at(-1) ?? '');
  return top ? top.hostname : askPatiently('tab-host', null).catch(() => location.hostname);
}
