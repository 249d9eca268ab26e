import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { EntityKind } from '../../engine/index.ts';
import type { CorrectionScope } from '../card/correction.ts';
import { CorrectionWords } from '../CorrectionWords.tsx';
import { counted, useTexts, type TextKey } from '../texts.ts';

/** A correction as it is kept, by its shape. */
export interface KeptCorrection {
  readonly id: string;
  readonly entity: string;
  readonly label: string;
  readonly kind: EntityKind;
  readonly surface: string;
  /** null: every name of the entity. */
  readonly names: readonly string[] | null;
  readonly scope: CorrectionScope;
  /** The page's address or the site; '' for everywhere. */
  readonly where: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface CorrectionsListProps<C extends KeptCorrection> {
  readonly corrections: readonly C[];
  /** Of the stored list: broken and replaced by its last good copy, or partly unreadable. */
  readonly trouble: 'broken' | 'partly' | null;
  readonly onRevoke: (corrections: readonly C[]) => void;
  /** Undoes a revocation. */
  readonly onRestore: (corrections: readonly C[]) => void;
}

/** Widest first; what holds on one page goes with the browser. */
const groups: readonly (readonly [scope: CorrectionScope, heading: TextKey])[] = [['everywhere', 'popup_everywhere'], ['site', 'corrections_sites'], ['page', 'corrections_pages']];

/** All that a reader ever took back: to be seen, and taken back itself, one by one or all together. What was taken back last can be put back. */
export function CorrectionsList<C extends KeptCorrection>({ corrections, trouble, onRevoke, onRestore }: CorrectionsListProps<C>): VNode {
  const texts = useTexts();
  const { t } = texts;
  const [revoked, setRevoked] = useState<readonly C[]>([]);
  const undo = useRef<HTMLButtonElement>(null);
  const root = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: the focus goes to what undoes it.
  useEffect(() => { if (revoked.length > 0) undo.current?.focus(); }, [revoked]);
  const revoke = (some: readonly C[]): void => {
    setRevoked(some);
    onRevoke(some);
  };
  const restore = (): void => {
    onRestore(revoked);
    setRevoked([]);
    root.current?.focus();
  };
  return (
    <div ref={root} class="corrections" tabIndex={-1}>
      {trouble && <p class="trouble" role="alert">{t(`corrections_${trouble}`)}</p>}
      {corrections.length === 0 && <p class="quiet">{t('corrections_none', t('correct_not_person'))}</p>}
      {groups.map(([scope, heading]) => {
        const some = corrections.filter((one) => one.scope === scope);
        return some.length > 0 && (
          <section key={scope}>
            <h3>{t(heading)}</h3>
            <ul>{some.map((one) => <CorrectionLine key={one.id} correction={one} onRevoke={() => revoke([one])} />)}</ul>
          </section>
        );
      })}
      {(corrections.length > 1 || revoked.length > 0) && (
        <div class="all">
          <output class="small quiet">{revoked.length > 0 && counted(texts, 'corrections_revoked', revoked.length)}</output>
          {revoked.length > 0 && <button ref={undo} type="button" onClick={restore}>{t('correct_undo')}</button>}
          {corrections.length > 1 && <button type="button" onClick={() => revoke(corrections)}>{t('corrections_revoke_all')}</button>}
        </div>
      )}
    </div>
  );
}

/** Made once a language: a list has hundreds of these lines. */
const days = new Map<string, Intl.DateTimeFormat>();
function dayIn(lang: string): Intl.DateTimeFormat {
  const known = days.get(lang) ?? new Intl.DateTimeFormat(lang, { dateStyle: 'medium' });
  days.set(lang, known);
  return known;
}

function CorrectionLine({ correction: { surface, label, names, kind, where, at }, onRevoke }: { correction: KeptCorrection; onRevoke: () => void }): VNode {
  const { t, lang } = useTexts();
  const id = useId();
  return (
    <li class="correction">
      <div>
        <p id={id}><CorrectionWords surface={surface} label={label} allNames={names === null} /></p>
        <p class="small quiet"><span>{t(`kind_${kind}`)}</span>{where !== '' && <> · <bdi>{where}</bdi></>} · <time dateTime={new Date(at).toISOString()}>{dayIn(lang).format(at)}</time></p>
      </div>
      <button type="button" aria-describedby={id} onClick={onRevoke}>{t('corrections_revoke')}</button>
    </li>
  );
}
