import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../texts.ts';

const focusAtOnce = (button: HTMLButtonElement | null): void => button?.focus();

/** The reset: asks in the page itself before it does anything, with the harmless answer under the finger. */
export function ResetPart({ onReset }: { onReset: () => Promise<void> }): VNode {
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    start.current?.focus();
    setAsking(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => { if (event.key === 'Escape') close(); };
  return (
    <div class="deed">
      <p>{t('options_reset')} <span class="small quiet about">{t('options_reset_about')}</span></p>
      <button ref={start} type="button" class="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>{t('options_reset_button')}</button>
      {asking && (
        <fieldset class="ask">
          <legend>{t('options_reset_sure')}</legend>
          <button type="button" class="button main" onKeyDown={onKeyDown} onClick={() => void onReset().then(close)}>{t('options_reset_yes')}</button>
          <button ref={focusAtOnce} type="button" class="button" onKeyDown={onKeyDown} onClick={close}>{t('options_cancel')}</button>
        </fieldset>
      )}
    </div>
  );
}
