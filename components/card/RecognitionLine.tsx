import type { VNode } from 'preact';
import type { EntityCard, Recognition } from '../../packs/index.ts';
import { dateInWords } from '../date-in-words.ts';
import { fill } from '../fill.tsx';
import { nameOfLanguage } from '../name-of-language.ts';
import { counted, useTexts, type TextKey, type Texts } from '../texts.ts';

/** Made once a language: a list has a thousand of these lines. */
const percents = new Map<string, Intl.NumberFormat>();
const percentIn = (lang: string): Intl.NumberFormat => {
  const known = percents.get(lang) ?? new Intl.NumberFormat(lang, { style: 'percent' });
  percents.set(lang, known);
  return known;
};

const certaintyWords: readonly (readonly [from: number, key: TextKey])[] = [
  [0.98, 'card_certain'], [0.9, 'card_very_likely'], [0.75, 'card_likely'], [0, 'card_possible'],
];

const cueTexts: Readonly<Record<NonNullable<Recognition['cue']>['kind'], TextKey>> = {
  'full-name': 'cue_full_name', 'title': 'cue_title', 'near': 'cue_near', 'company': 'cue_company',
  'modifier': 'cue_modifier', 'language': 'cue_language', 'date': 'cue_date',
};

/** The rung of the ladder in words. The language is said where the form depends on it; that an event is one, its kind says already. */
function how({ how: rung, lang, distance, held }: Recognition, texts: Texts): (string | VNode)[] {
  const { t } = texts;
  if (rung === 'event') return [];
  if (rung === 'fuzzy') return [counted(texts, 'how_fuzzy', distance)];
  if (rung === 'title' && held) return [t('how_title_held', [held.from, held.until].map((date) => (date ? dateInWords(date, texts) : '…')).join(' – '))];
  if (rung === 'inflected' || rung === 'transliterated') {
    return [fill(t, `how_${rung}`, <abbr title={nameOfLanguage(lang, texts.lang)}>{lang}</abbr>)];
  }
  return [t(`how_${rung}`)];
}

/** Whether evidence is only a part of the words themselves, and so tells nothing new. Letters count, case and punctuation do not. */
function isWithin(surface: string, evidence: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return letters(evidence) !== '' && ` ${letters(surface)} `.includes(` ${letters(evidence)} `);
}

export interface RecognitionLineProps {
  readonly entity: EntityCard | null;
  readonly recognition: Recognition | null;
  /** Names of other things that the same words could mean, likeliest first. @default none */
  readonly alternatives?: readonly string[];
  /** True where the words themselves stand above already. @default false */
  readonly brief?: boolean;
}

/** The small print under a name: what kind of thing, and why these words were taken for it. Certainty in words, its figure on asking. */
export function RecognitionLine({ entity, recognition, alternatives = [], brief = false }: RecognitionLineProps): VNode | null {
  const texts = useTexts();
  const { t, lang } = texts;
  const parts: (string | VNode)[] = [];
  if (entity) parts.push(t(`kind_${entity.kind}`));
  if (entity?.date) parts.push(dateInWords(entity.date, texts));
  if (recognition) {
    const { surface, cue, certainty } = recognition;
    if (!brief) parts.push(fill(t, 'card_recognised_as', <bdi>{surface}</bdi>));
    parts.push(...how(recognition, texts));
    if (cue && !isWithin(surface, cue.text)) parts.push(fill(t, cueTexts[cue.kind], <bdi>{cue.text}</bdi>));
    const percent = percentIn(lang).format(certainty);
    parts.push(<span class="certainty" title={t('card_percent', percent)}>{t(certaintyWords.find(([from]) => certainty >= from)![1])}</span>);
  }
  if (alternatives.length > 0) parts.push(fill(t, 'card_also', <bdi>{new Intl.ListFormat(lang, { type: 'disjunction' }).format(alternatives)}</bdi>));
  if (parts.length === 0) return null;
  return <p class="recognition small quiet">{parts.map((part, index) => <span key={index}>{index > 0 && ' · '}<bdi>{part}</bdi></span>)}</p>;
}
