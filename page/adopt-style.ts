/** Puts a style sheet into a shadow root of ours, under any Content Security Policy of the page. */
import { safeDom } from './safe-dom.ts';

/** A constructed sheet; where a browser refuses those from content scripts (Firefox did), a <style> element, which it lets pass the page's policy. */
export function adoptStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = safeDom.createElement(safeDom.ownerDocument(root)!, 'style');
    style.textContent = css;
    safeDom.append(root, style);
  }
}
