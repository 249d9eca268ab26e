/** Frames on the page into which no script of an extension can be put. */
import { safeDom } from './safe-dom.ts';

const readable = /^(?:https?:|file:|about:(?:blank|srcdoc)|data:|blob:|javascript:|$)/i;
const viewer = /\.pdf(?:$|[?#])/i;

const frameNames = ['iframe', 'frame', 'embed', 'object', 'fencedframe'];

/**
 * An estimate: frames of other extensions and of the browser, fenced frames and PDF viewers. That host access was withheld for the frame's site
 * cannot be seen from here.
 */
export function unreadableFrames(document: Document): number {
  // the browser keeps a list of each name, where a selector would go through the whole page at every telling
  return frameNames.flatMap((name) => [...safeDom.elementsNamed(document, name)].map((frame) => ({ name, frame }))).filter(({ name, frame }) => {
    if (name === 'fencedframe') return true;
    const address = (safeDom.attribute(frame, name === 'object' ? 'data' : 'src') ?? '').trim();
    const isViewer = viewer.test(address) || safeDom.attribute(frame, 'type') === 'application/pdf';
    if (name === 'iframe' || name === 'frame') return isViewer || (/^[a-z][a-z\d+.-]*:/i.test(address) && !readable.test(address));
    return isViewer;
  }).length;
}
