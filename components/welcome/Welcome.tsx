import type { ComponentChildren, VNode } from 'preact';
import type { CardIndex } from '../../packs/index.ts';
import type { MarkLook, PaintSample } from '../options/types.ts';
import { Glyph } from '../popup/Glyph.tsx';
import type { Theme } from '../popup/types.ts';
import { directionOf, useTexts } from '../texts.ts';
import { LimitsPicture } from './LimitsPicture.tsx';
import { MarksPicture } from './MarksPicture.tsx';
import { ReadsPicture } from './ReadsPicture.tsx';

export interface WelcomeProps {
  readonly theme: Theme;
  readonly look: MarkLook;
  /** Whether all pages may be read; null while the browser is being asked. */
  readonly access: boolean | null;
  /** For the card in the first picture; null while they are being opened. */
  readonly packs: readonly CardIndex[] | null | 'failed';
  readonly actions: {
    /** Asks the browser for access to all pages. */
    readonly allow: () => void;
    readonly openSettings: () => void;
    readonly paint: PaintSample;
  };
}

/** The first page after an install: in three pictures what it does, what it may read and why, and how to limit it. */
export function Welcome({ theme, look, access, packs, actions: { allow, openSettings, paint } }: WelcomeProps): VNode {
  const { t, lang } = useTexts();
  return (
    <div class="glossator welcome" lang={lang} dir={directionOf(lang)} data-theme={theme}>
      <main>
        <header>
          <h1><Glyph />{t('extensionName')}</h1>
          <p class="lead">{t('welcome_lead')}</p>
        </header>
        {access === false && (
          <section class="needs" aria-labelledby="access">
            <h2 id="access">{t('welcome_access')}</h2>
            <p>{t('welcome_access_about')}</p>
            <button type="button" class="button main" onClick={allow}>{t('popup_allow_everywhere')}</button>
          </section>
        )}
        <ol class="steps">
          <Step title={t('welcome_marks')} about={t('welcome_marks_about')} picture={t('welcome_marks_picture')}><MarksPicture look={look} paint={paint} packs={packs} /></Step>
          <Step title={t('welcome_reads')} about={t('welcome_reads_about')} picture={t('welcome_reads_picture')}><ReadsPicture /></Step>
          <Step title={t('welcome_limits')} about={t('welcome_limits_about')} picture={t('welcome_limits_picture')}><LimitsPicture /></Step>
        </ol>
        <footer>
          <button type="button" class="button main" onClick={openSettings}>{t('popup_all_settings')}</button>
          <p class="small quiet">{t('welcome_settings_about')}</p>
        </footer>
      </main>
    </div>
  );
}

interface StepProps {
  readonly title: string;
  readonly about: string;
  /** What the picture shows, for those who do not see it. */
  readonly picture: string;
  readonly children: ComponentChildren;
}

/** Words, and the picture beside them: parts of the real thing, only to be looked at. */
const Step = ({ title, about, picture, children }: StepProps): VNode => (
  <li>
    <div class="words"><h2>{title}</h2><p>{about}</p></div>
    <figure class="picture"><div inert>{children}</div><figcaption class="unseen">{picture}</figcaption></figure>
  </li>
);
