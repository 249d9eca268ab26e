import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useTexts, type TextKey } from '../texts.ts';

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** Value, its word, and a sentence about it where the word is not enough. */
  readonly options: readonly { readonly value: T; readonly label: TextKey; readonly help?: TextKey }[];
  readonly onChange: (value: T) => void;
}

/** One of a few: a real radio group, drawn as one bar. What the chosen word means stands above it. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>): VNode {
  const { t } = useTexts();
  const name = useId();
  const help = options.find((option) => option.value === value)?.help;
  return (
    <fieldset class="choice">
      <legend class="small quiet">{help ? t('choice_explained', label, t(help)) : label}</legend>
      <div class="bar">
        {options.map((option) => (
          <label key={option.value} {...(option.help ? { title: t(option.help) } : {})}>
            <input type="radio" class="unseen" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{t(option.label)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
