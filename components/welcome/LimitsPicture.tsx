import type { VNode } from 'preact';
import { Boxes } from '../popup/Boxes.tsx';
import { Choice } from '../popup/Choice.tsx';
import { Glyph } from '../popup/Glyph.tsx';
import { Switch } from '../popup/Switch.tsx';
import { kindGroups } from '../popup/types.ts';
import { useTexts } from '../texts.ts';

/** A host name that nobody has (RFC 2606). */
const anySite = 'example.org';
const nothing = (): void => {};

/** The switches of the popup, as they stand behind the icon in the toolbar. */
export function LimitsPicture(): VNode {
  const { t } = useTexts();
  return (
    <div class="popup limits-picture">
      <header><p class="name"><Glyph />{t('extensionName')}</p><Switch label={<span class="small quiet">{t('popup_everywhere')}</span>} on onChange={nothing} /></header>
      <section>
        <Switch label={t('popup_site')} more={<bdi>{anySite}</bdi>} on={false} onChange={nothing} />
        <Switch label={t('popup_pause')} on={false} onChange={nothing} />
      </section>
      <section>
        <Choice label={t('popup_strictness')} value="exact" onChange={nothing} options={[
          { value: 'exact', label: 'popup_strictness_exact', help: 'popup_strictness_exact_help' }, { value: 'inflected', label: 'popup_strictness_inflected' }, { value: 'fuzzy', label: 'popup_strictness_fuzzy' },
        ]} />
      </section>
      <section>
        <Boxes label={t('popup_kinds')} columns={2} onChange={nothing} boxes={kindGroups.map((id) => ({ id, label: t(`popup_kinds_${id}`), checked: id === 'people' || id === 'events' }))} />
      </section>
    </div>
  );
}
