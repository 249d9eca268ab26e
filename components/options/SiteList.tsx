import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { fill } from '../fill.tsx';
import { useTexts } from '../texts.ts';
import { Part } from './Part.tsx';
import { RemovableList } from './RemovableList.tsx';
import type { OptionsActions, SiteAnswer } from './types.ts';

export interface SiteListProps extends Pick<OptionsActions, 'addSite' | 'removeSite'> {
  readonly sites: readonly string[];
}

/** The sites on which nothing is marked: typed in, or pasted as a whole address; what is no site is refused with the reason. */
export function SiteList({ sites, addSite, removeSite }: SiteListProps): VNode {
  const { t } = useTexts();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<SiteAnswer | null>(null);
  const nameOf = (site: string): string => (site === 'file:' ? t('popup_site_files') : site);
  const failed = answer !== null && !('added' in answer);
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const now = addSite(typed);
    setAnswer(now);
    if ('added' in now) setTyped('');
    else (event.currentTarget as HTMLFormElement).querySelector('input')!.select();
  };
  return (
    <Part title={t('options_sites')} about={t('options_sites_about')}>
      <form class="add" onSubmit={add} noValidate>
        <label for={id}>{t('options_site_add')}</label>
        <input id={id} type="text" inputMode="url" value={typed} autocomplete="off" autocapitalize="none" spellcheck={false} dir="ltr" aria-invalid={failed} aria-describedby={`${id}-says`}
          onInput={(event) => { setTyped(event.currentTarget.value); if (failed) setAnswer(null); }} />
        <button type="submit" class="button">{t('options_site_add_button')}</button>
        <output class={failed ? 'trouble' : 'unseen'}><span id={`${id}-says`}>{answer && <Says answer={answer} typed={typed} />}</span></output>
      </form>
      {sites.length === 0 ? <p class="small quiet empty">{t('options_sites_none')}</p> : (
        <RemovableList label={t('options_sites')} onRemove={removeSite} entries={sites.map((site) => ({
          id: site, label: <bdi>{nameOf(site)}</bdi>, remove: t('options_remove', nameOf(site)),
        }))} />
      )}
    </Part>
  );
}

function Says({ answer, typed }: { answer: SiteAnswer; typed: string }): VNode {
  const { t } = useTexts();
  const bdi = (words: string): VNode => <bdi>{words === 'file:' ? t('popup_site_files') : words}</bdi>;
  if ('added' in answer) return fill(t, 'options_site_added', bdi(answer.added));
  if ('known' in answer) return fill(t, 'options_site_known', bdi(answer.known), bdi(answer.by));
  switch (answer.trouble) {
    case 'empty': return <>{t('options_site_empty')}</>;
    case 'several': return <>{t('options_site_several')}</>;
    case 'browser-page': return <>{t('options_site_browser_page')}</>;
    case 'not-a-host': return fill(t, 'options_site_not_a_host', bdi(typed.trim()));
  }
}
