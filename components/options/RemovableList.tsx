import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { CloseIcon } from '../icons.tsx';

export interface RemovableListProps {
  readonly label: string;
  readonly entries: readonly { readonly id: string; readonly label: ComponentChildren; /** What the button does, for those who hear it. */ readonly remove: string }[];
  readonly onRemove: (id: string) => void;
}

/** Things that were set one by one, each with a button that takes it out. The focus then goes to the neighbour, never into nowhere. */
export function RemovableList({ label, entries, onRemove }: RemovableListProps): VNode {
  const list = useRef<HTMLUListElement>(null);
  const remove = (id: string, index: number): void => {
    const buttons = [...list.current!.querySelectorAll('button')];
    const next = buttons[index + 1] ?? buttons[index - 1];
    if (next) next.focus();
    else list.current!.focus();
    onRemove(id);
  };
  return (
    <ul ref={list} class="removable" aria-label={label} tabIndex={-1}>
      {entries.map(({ id, label: name, remove: says }, index) => (
        <li key={id}>
          <span>{name}</span>
          <button type="button" aria-label={says} title={says} onClick={() => remove(id, index)}><CloseIcon /></button>
        </li>
      ))}
    </ul>
  );
}
