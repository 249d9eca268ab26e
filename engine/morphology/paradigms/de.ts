import type { Grammar } from './types.ts';

/** German: the genitive in -s, and the endings of adjectives before a noun. Names on a sibilant take none (an apostrophe, which is a word of its own). */
export const german: Grammar = {
  surname: [
    { base: /(?<=[sßxz])$/, forms: '' },
    { base: /$/, forms: 's' },
  ],
  given: [
    { base: /(?<=[sßxz])$/, forms: '' },
    { base: /$/, forms: 's' },
  ],
  place: [
    // With an article, therefore without -s: die Ukraine, die Slowakei, die Schweiz
    { base: /(?<=ine|ei|rakt)$/, of: 'f', forms: '' },
    { base: /(?<=[sßxz])$/, forms: '' },
    { base: /$/, forms: 's' },
  ],
  noun: [
    // Weak masculines
    { base: /(?<=präsident|soldat|diplomat)$/, of: 'm', forms: 'en' },
    // Plurals and weak forms listed as such
    { base: /(?<=truppen|präsidenten|soldaten|diplomaten|[bdfgklmnpt]ern|eln)$/, forms: '' },
    { base: /(?<=streitkräfte|truppe)$/, of: 'p', forms: 'n' },
    { base: /(?<=[^e]nen|onen|ungen|staaten)$/, of: 'p', forms: '' },
    { base: /(?<=ion|ung|heit|keit|schaft|tät|ik|ur|macht|e|a)$/, of: 'f', forms: '' },
    { base: /(?<=[sßxz])$/, forms: '' },
    { base: /(?<=um|er|el|en|or?|chef)$/, forms: 's' },
    { base: /$/, forms: 's es' },
  ],
  adjective: [
    // Feminine and plural; masculine; neuter
    { base: /(?<=isch|lich|ig|deutsch|vereint|vereinigt|verbündet|bewaffnet|national|neu|oberst|iv|ander|letzt)e$/, forms: 'en er' },
    { base: /(?<=isch|lich|ig|deutsch|vereint|vereinigt|verbündet|bewaffnet|national|neu|oberst|iv|ander|letzt)er$/, forms: 'e en em' },
    { base: /(?<=isch|lich|ig|deutsch|vereint|vereinigt|verbündet|bewaffnet|national|neu|oberst|iv|ander|letzt)es$/, forms: 'e en em' },
    // Adjectives of towns
    { base: /(?<=(kiew|kyjiw|moskau|minsk|berlin)er)$/, forms: '' },
    // An oblique form listed as such
    { base: /(?<=(isch|lich|ig|deutsch|vereint|vereinigt|verbündet|bewaffnet|national|neu|oberst|iv|ander|letzt)en)$/, forms: '' },
  ],
  lastOnly: true,
};
