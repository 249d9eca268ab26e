import type { ComponentChildren, VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: T; readonly label: ComponentChildren }[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
  /** The content of the chosen tab. */
  readonly children: ComponentChildren;
}

/** A tab list by the book: one stop of the Tab key, arrows (in the reading direction), Home and End choose, the content is named by its tab. */
export function Tabs<T extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<T>): VNode {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const forward = list.current?.matches(':dir(rtl)') ? -1 : 1;
    const to: Partial<Record<string, number>> = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: -1 };
    const target = to[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = tabs.at(target % tabs.length)!;
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is on the tabs, of which one is in the order of Tab */}
      <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button key={tab.id} type="button" role="tab" id={`${id}-${tab.id}`} data-tab={tab.id} aria-selected={tab.id === chosen} aria-controls={`${id}-content`}
            tabIndex={tab.id === chosen ? 0 : -1} onClick={() => onChoose(tab.id)}>{tab.label}</button>
        ))}
      </div>
      <div id={`${id}-content`} class="tab-content" role="tabpanel" aria-labelledby={`${id}-${chosen}`} data-chosen={chosen}>{children}</div>
    </>
  );
}
