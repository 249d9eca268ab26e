import type { ComponentChildren, VNode } from 'preact';

export interface BoxesProps {
  readonly label: string;
  readonly boxes: readonly { readonly id: string; readonly label: ComponentChildren; readonly checked: boolean }[];
  /** Side by side in two columns, or one below the other. */
  readonly columns: 1 | 2;
  readonly onChange: (id: string, checked: boolean) => void;
}

/** Several things that can be on at once. */
export const Boxes = ({ label, boxes, columns, onChange }: BoxesProps): VNode => (
  <fieldset class="boxes" data-columns={columns}>
    <legend class="small quiet">{label}</legend>
    {boxes.map(({ id, label: word, checked }) => (
      <label key={id}>
        <input type="checkbox" class="box" checked={checked} onChange={(event) => onChange(id, event.currentTarget.checked)} />
        <span>{word}</span>
      </label>
    ))}
  </fieldset>
);
