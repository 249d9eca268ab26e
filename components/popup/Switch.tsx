import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

export interface SwitchProps {
  readonly label: ComponentChildren;
  /** Small print under the label; read out as the description. */
  readonly more?: ComponentChildren;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** One thing that is on or off at once: a native checkbox that says it is a switch, its whole row the target. */
export function Switch({ label, more, on, disabled = false, onChange }: SwitchProps): VNode {
  const id = useId();
  return (
    <label class="row">
      <span class="grow">
        <span id={`${id}-label`}>{label}</span>
        {more && <span id={`${id}-more`} class="small quiet more">{more}</span>}
      </span>
      {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a native checkbox says itself whether it is checked */}
      <input type="checkbox" role="switch" class="switch" checked={on} disabled={disabled} aria-labelledby={`${id}-label`}
        {...(more ? { 'aria-describedby': `${id}-more` } : {})} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}
