import type { ComponentChildren, VNode } from 'preact';

/** A pack's address as a link: http and https only, opened apart, telling the site nothing of the page. Anything else is shown as mere words. */
export function SourceLink({ href, children }: { href: string; children: ComponentChildren }): VNode {
  return /^https?:\/\//iu.test(href) && URL.canParse(href)
    ? <a href={href} target="_blank" rel="noopener noreferrer">{children}</a>
    : <span>{children}</span>;
}
