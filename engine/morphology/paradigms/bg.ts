import type { Grammar } from './types.ts';

/**
 * Bulgarian has no cases: names of persons and places stand as they are. Common nouns and adjectives take the article, which the first
 * word of the group carries; masculines have a full and a short one.
 */
export const bulgarian: Grammar = {
  surname: [{ base: /$/, forms: '' }],
  given: [{ base: /$/, forms: '' }],
  place: [{ base: /$/, forms: '' }],
  noun: [
    { base: /(?<=^глава)$/, of: 'm', forms: 'та' },
    // Listed with its article already
    { base: /(?<=ата|ята|стта)$/, of: 'f', forms: '' },
    { base: /(?<=ото|ето)$/, of: 'n', forms: '' },
    { base: /(?<=ите)$/, of: 'p', forms: '' },
    { base: /(?<=ът|ят)$/, of: 'm', forms: '' },
    { base: /(?<=[ая])$/, of: 'f', forms: 'та' },
    { base: /(?<=ост)$/, of: 'f', forms: 'та' },
    { base: /(?<=[ое])$/, of: 'n', forms: 'то' },
    { base: /(?<=[ая])$/, of: 'p', forms: 'та' },
    { base: /(?<=и)$/, of: 'p', forms: 'те' },
    { base: /й$/, of: 'm', forms: 'я ят' },
    { base: /(?<=тел|ар)$/, of: 'm', forms: 'я ят' },
    { base: /(?<=[бвгджзклмнпрстфхцчшщ])$/, of: 'm', forms: 'а ът' },
  ],
  adjective: [
    { base: /(?<=ата)$/, of: 'f', forms: '' },
    { base: /(?<=ото)$/, of: 'n', forms: '' },
    { base: /(?<=ите)$/, of: 'p', forms: '' },
    { base: /(?<=ият|[нк]ия)$/, of: 'm', forms: '' },
    { base: /(?<=[сшчцз]к)и$/, of: 'm', forms: 'ия ият' },
    { base: /ен$/, of: 'm', forms: 'ния ният' },
    { base: /(?<=[оеа]в|ан|ян)$/, of: 'm', forms: 'ия ият' },
    { base: /(?<=[сшчцз]ка|[бвгджзклмнпрстфхцчшщй]на|ена|ана|[оеа]ва|ма)$/, of: 'f', forms: 'та' },
    { base: /(?<=[сшчцз]ко|[бвгджзклмнпрстфхцчшщй]но|ено|ано|[оеа]во|мо)$/, of: 'n', forms: 'то' },
    { base: /(?<=и)$/, of: 'p', forms: 'те' },
  ],
  firstOnly: true,
};
