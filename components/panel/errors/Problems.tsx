import type { VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { DownIcon } from '../../icons.tsx';
import { counted, useTexts } from '../../texts.ts';
import type { PanelActions } from '../types.ts';
import { problemReport } from './problem-report.ts';
import { textsOfProblem, type PanelProblem } from './problem.ts';

export interface ProblemsProps extends Pick<PanelActions, 'copy' | 'clearProblems'> {
  /** The latest last. */
  readonly problems: readonly PanelProblem[];
  /** Of the extension. */
  readonly version: string;
}

/** What failed since the browser started: a line that counts, and on asking a list to be copied for a report. Nothing where nothing failed. */
export function Problems({ problems, version, copy, clearProblems }: ProblemsProps): VNode {
  const texts = useTexts();
  const { t, lang } = texts;
  const some = problems.length > 0;
  const [open, setOpen] = useState(false);
  const [notice, setNotice] = useState<'' | 'problems_copied' | 'problems_not_copied' | 'problems_cleared'>('');
  // what failed after it was cleared stands there now
  const shown = some && notice === 'problems_cleared' ? '' : notice;
  const section = useRef<HTMLElement>(null);
  const id = useId();
  const time = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  const onCopy = async (): Promise<void> => setNotice(await copy(problemReport(problems, version)) ? 'problems_copied' : 'problems_not_copied');
  const onClear = (): void => {
    clearProblems();
    setOpen(false);
    setNotice('problems_cleared');
    section.current?.focus(); // the button that was pressed goes
  };
  return (
    <section ref={section} class="coverage problems" tabIndex={-1} aria-label={t('problems_label')} hidden={!some && shown === ''}>
      {some && <h2><button type="button" class="unfold" aria-expanded={open} aria-controls={id} onClick={() => { setOpen(!open); setNotice(''); }}><span>{counted(texts, 'problems_count', problems.length)}</span><DownIcon /></button></h2>}
      <div id={id} hidden={!open}>
        {some && open && (
          <>
            <p class="small quiet">{t('problems_about')}</p>
            <ul>
              {problems.toReversed().map((problem) => {
                const { part, kind, error, place, times, last } = problem;
                const { what, where } = textsOfProblem(problem);
                return (
                  <li key={`${part} ${kind} ${error} ${place}`} class="problem">
                    <p>{t(what)}</p>
                    <p class="small quiet"><time dateTime={new Date(last).toISOString()}>{time.format(last)}</time>{times > 1 && <> · <span class="number">{new Intl.NumberFormat(lang).format(times)}×</span></>} · {t(where)}{(error || place) && <> · <bdi class="code">{[error, place].join(' ').trim()}</bdi></>}</p>
                  </li>
                );
              })}
            </ul>
            <div class="actions">
              <button type="button" class="button" onClick={() => void onCopy()}>{t('card_copy')}</button>
              <button type="button" class="button" onClick={onClear}>{t('problems_clear')}</button>
            </div>
          </>
        )}
      </div>
      <output class="small quiet">{shown && t(shown)}</output>
    </section>
  );
}
