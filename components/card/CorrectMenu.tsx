import type { VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { areAlike } from '../CorrectionWords.tsx';
import { fill } from '../fill.tsx';
import { useTexts } from '../texts.ts';
import { correctionScopes, scopeTexts, type Correcting, type CorrectionScope } from './correction.ts';
import { useUnmoved } from './use-unmoved.ts';

/** For so long the choice must have stood still on the screen before a pointer can choose (ms). The style lets it appear over the same time. */
const deliberate = 500;

export interface CorrectMenuProps extends Correcting {
  /** The name of what the words were taken for. */
  readonly label: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/**
 * "Not this person": a button that unfolds where that holds. Two steps, and neither obeys a click that a script made up or a page steered: what it
 * does can be undone, but is done to the reader's own settings (docs/decisions/0012-corrections.md).
 */
export function CorrectMenu({ kind, surface, label, private: isPrivate, open, onOpen, onCorrect }: CorrectMenuProps): VNode {
  const { t } = useTexts();
  const id = useId();
  const choice = useRef<HTMLFieldSetElement>(null);
  const [allNames, setAllNames] = useState(false);
  const unmoved = useUnmoved(choice, open);
  const choose = (event: MouseEvent, scope: CorrectionScope): void => {
    // detail is 0 for a key, and no page can bring the focus in here
    if (!event.isTrusted || (event.detail > 0 && unmoved() < deliberate)) return;
    onCorrect({ scope, allNames });
  };
  return (
    <>
      <button type="button" class="not-this" aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)}>{t(`correct_not_${kind}`)}</button>
      <fieldset ref={choice} id={id} class="correct" hidden={!open}>
        <legend class="small">{areAlike(surface, label) ? fill(t, 'correct_question_same', <bdi>{surface}</bdi>) : fill(t, 'correct_question', <bdi>{surface}</bdi>, <bdi>{label}</bdi>)}</legend>
        <div class="scopes">
          {correctionScopes.map((scope) => <button key={scope} type="button" data-scope={scope} onClick={(event) => choose(event, scope)}>{t(scopeTexts[scope])}</button>)}
        </div>
        <label class="small"><input type="checkbox" checked={allNames} onChange={(event) => setAllNames(event.currentTarget.checked)} /> <span>{fill(t, 'correct_all_names', <bdi>{label}</bdi>)}</span></label>
        <p class="small quiet">{t(isPrivate ? 'correct_until_private' : 'correct_until_close')}</p>
      </fieldset>
    </>
  );
}
