import type { ComponentChildren, VNode } from 'preact';
import { CloseIcon, PinIcon } from '../icons.tsx';
import { useTexts } from '../texts.ts';

export interface CardHeaderProps {
  readonly titleId: string;
  readonly title: string;
  /** One line of identity; '' while it is not known. */
  readonly description: string;
  readonly pinned: boolean;
  /** Absent: no pin is shown. */
  readonly onPin?: ((pinned: boolean) => void) | undefined;
  readonly onClose: () => void;
  /** The small print: what kind, and how it was recognised. */
  readonly children: ComponentChildren;
}

/** Who or what, behind the accent bar. */
export function CardHeader({ titleId, title, description, pinned, onPin, onClose, children }: CardHeaderProps): VNode {
  const { t } = useTexts();
  return (
    <header>
      <div class="who">
        <h2 id={titleId}><bdi>{title}</bdi></h2>
        <div class="tools">
          {onPin && <button type="button" aria-pressed={pinned} aria-label={t('card_pin')} title={t('card_pin')} onClick={() => onPin(!pinned)}><PinIcon filled={pinned} /></button>}
          <button type="button" aria-label={t('card_close')} title={t('card_close')} onClick={onClose}><CloseIcon /></button>
        </div>
        {description && <p class="description" dir="auto">{description}</p>}
        {children}
      </div>
    </header>
  );
}
