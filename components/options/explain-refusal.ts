import type { TextKey, Texts } from '../texts.ts';
import type { Refusal, Wrong } from './types.ts';

const expectations: Readonly<Record<Exclude<Wrong['expected'], 'choice'>, TextKey>> = {
  'yes-no': 'options_expected_yes_no', 'number': 'options_expected_number', 'text': 'options_expected_text', 'list': 'options_expected_list',
  'group': 'options_expected_group', 'nothing': 'options_expected_nothing', 'correction': 'options_expected_correction',
};

/** Why a file was not taken, where it goes wrong, and what to do about it. */
export function explainRefusal(refusal: Refusal, { t, lang }: Texts): string {
  switch (refusal.reason) {
    case 'large': return t('options_refused_large');
    case 'unreadable': return t('options_refused_unreadable');
    case 'foreign': return t('options_refused_foreign');
    case 'no-json': return refusal.line === undefined ? t('options_refused_no_json') : t('options_refused_no_json_line', refusal.line);
    case 'newer': return t('options_refused_newer', refusal.place);
    case 'twice': return t('options_refused_twice', refusal.place);
    case 'too-many': return t('options_refused_too_many', refusal.place);
    case 'wrong': return t('options_refused_wrong', refusal.place,
      refusal.expected === 'choice' ? new Intl.ListFormat(lang, { type: 'disjunction' }).format(refusal.choices ?? []) : t(expectations[refusal.expected]));
  }
}
