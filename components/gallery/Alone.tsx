import { Fragment, type ComponentChildren, type VNode } from 'preact';
import { directionOf, useTexts } from '../texts.ts';

/** Surfaces that are a window of their own. */
const windows = new Set(['Popup', 'Panel', 'Options']);
/** What brings its own frame and stands on a page. */
const cards = new Set(['FactCard', 'CorrectionNotice']);

export interface AloneProps {
  readonly component: string;
  readonly theme: 'light' | 'dark';
  readonly children: ComponentChildren;
}

/** One state as its surface has it: a window whole, a card on the desk with the room that a page leaves it, a part on paper. */
export function Alone({ component, theme, children }: AloneProps): VNode {
  const { lang } = useTexts();
  if (windows.has(component)) return <Fragment>{children}</Fragment>;
  return (
    <main class="glossator stage" lang={lang} dir={directionOf(lang)} data-theme={theme}>
      <div class={cards.has(component) ? 'room-for-card' : 'part'}>{children}</div>
    </main>
  );
}
