import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../texts.ts';
import { explainRefusal } from './explain-refusal.ts';
import { ResetPart } from './ResetPart.tsx';
import { Section } from './Section.tsx';
import type { OptionsActions } from './types.ts';

export type BackupSectionProps = Pick<OptionsActions, 'saveBackup' | 'restore' | 'reset' | 'undo'>;

/** What was done last. */
interface Outcome {
  readonly says: string;
  readonly bad?: boolean;
  readonly canUndo?: boolean;
}

/** Everything into a file, everything from a file, everything as on the first day; the last two with an undo. */
export function BackupSection({ saveBackup, restore, reset, undo }: BackupSectionProps): VNode {
  const texts = useTexts();
  const { t } = texts;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const said = useRef<HTMLDivElement>(null);
  const failed: Outcome = { says: t('error_setting'), bad: true };
  const save = async (): Promise<void> => {
    const name = await saveBackup();
    setOutcome(name === null ? failed : { says: t('options_saved', name) });
  };
  const open = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const answer = await restore(file);
    input.value = ''; // the same file, mended, can be chosen again
    setOutcome(answer === 'restored' ? { says: t('options_restored'), canUndo: true } : answer === 'failed' ? failed
      : { says: `${t('options_refused')} ${explainRefusal(answer, texts)}`, bad: true });
  };
  const resetAll = async (): Promise<void> => setOutcome(await reset() ? { says: t('options_reset_done'), canUndo: true } : failed);
  const takeBack = async (): Promise<void> => {
    setOutcome(await undo() ? { says: t('options_undone') } : failed);
    said.current?.focus();
  };
  return (
    <Section id="backup" title={t('options_backup')} about={t('options_backup_about')}>
      <div class="deed">
        <p>{t('options_save')} <span class="small quiet about">{t('options_save_about')}</span></p>
        <button type="button" class="button" onClick={() => void save()}>{t('options_save_button')}</button>
      </div>
      <div class="deed">
        <p id="restore-about">{t('options_restore')} <span class="small quiet about">{t('options_restore_about')}</span></p>
        <label class="button file"><input type="file" class="unseen" accept=".json,application/json" aria-describedby="restore-about" onChange={(event) => void open(event.currentTarget)} />{t('options_restore_button')}</label>
      </div>
      <ResetPart onReset={resetAll} />
      <div ref={said} tabIndex={-1} class="outcome" role={outcome?.bad ? 'alert' : 'status'} data-bad={outcome?.bad === true}>
        {outcome && <p>{outcome.says} {outcome.canUndo && <button type="button" class="link" onClick={() => void takeBack()}>{t('options_undo')}</button>}</p>}
      </div>
    </Section>
  );
}
