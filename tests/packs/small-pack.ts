import type { PackFile } from '../../packs/index.ts';

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<Exclude<T[K], undefined>> } : T;
/** The readonly types of the packs, opened so that a test can break one thing. */
export type OpenPack = Mutable<PackFile>;

/** A small, good pack that every rule passes without a warning: two ministers, their quarrel over a bridge, and a newspaper. New at each call. */
export function smallPack(): OpenPack {
  return {
    pack: {
      id: 'bridge', version: '1.0.0', title: 'The bridge', description: 'Who promised the bridge, and who says so.',
      languages: ['en', 'uk'], license: 'MIT', updated: '2024-06-01', story: 'A bridge was promised.',
    },
    entities: [
      {
        id: 'ada-brook', kind: 'person', label: 'Ada Brook', description: 'Minister of Works.', gender: 'f',
        names: [{ text: 'Ada Brook', lang: 'en' }, { text: 'Brook', lang: 'en', use: 'surname' }, { text: 'Ада Брук', lang: 'uk' }],
        titles: [{ text: 'the minister of works', lang: 'en', from: '2020-01-01', until: '2024-01-01' }],
        not: [{ text: 'Brook Street', lang: 'en' }],
        cues: { near: ['office'] },
      },
      {
        id: 'carl-dale', kind: 'person', label: 'Carl Dale', description: 'Mayor of Farside.', gender: 'm',
        names: [{ text: 'Carl Dale', lang: 'en' }],
        titles: [{ text: 'the minister of works', lang: 'en', from: '2024-01-01', until: null }],
      },
      { id: 'herald', kind: 'medium', label: 'The Herald', description: 'A newspaper.', names: [{ text: 'Farside Herald', lang: 'en' }] },
      {
        id: 'ev-promise', kind: 'event', label: 'Promise of the bridge', description: 'What was promised in March 2022.',
        names: [],
        event: { date: '2022-03/2022-04-06', wordings: [{ lang: 'en', head: ['promise*'], with: [['bridge*', 'crossing']] }], anchors: [['ada-brook', 'carl-dale']], short: [{ lang: 'en', head: ['the promise'] }] },
      },
    ],
    facts: [
      {
        id: 'f1', about: ['ada-brook', 'ev-promise'], statement: { en: 'Ada Brook said that the mayor had asked for a bridge.' }, date: '2022-03-02',
        status: 'claimed', attributedTo: 'Ada Brook, via the Herald',
        quotations: [{
          exact: 'They asked us for a bridge', lang: 'en', speaker: 'ada-brook', speakerLabel: 'Ada Brook', chain: ['said in parliament', 'reported by the Herald'],
          source: 'herald-1', translated: true, originalLang: 'uk (presumed)', original: { exact: 'Вони просили міст', lang: 'uk', source: 'herald-uk' },
        }],
        sources: ['herald-1'], answers: [],
      },
      {
        id: 'f2', about: ['carl-dale', 'ada-brook'], statement: { en: 'Carl Dale denied having asked.' }, date: '2022-03-05', status: 'denied', attributedTo: 'Carl Dale',
        quotations: [], sources: ['herald-2'], answers: ['f1'],
      },
      {
        id: 'f3', about: ['ada-brook'], statement: { en: 'Ada Brook became minister in 2020.' }, date: '2020', status: 'established', attributedTo: 'the government gazette',
        quotations: [], sources: ['herald-2'], answers: [],
      },
      {
        id: 'f4', about: ['carl-dale', 'herald'], statement: { en: 'The Herald calls the mayor a friend of bridges.' }, date: null, status: 'assessment', attributedTo: 'the Herald',
        quotations: [], sources: ['herald-2'], answers: [], note: 'Undated.',
      },
    ],
    sources: [
      { id: 'herald-1', type: 'article-newspaper', publisher: 'Herald', title: 'A bridge & its friends', issued: { 'date-parts': [[2022, 3, 2]] }, URL: 'https://herald.example/a', language: 'en' },
      { id: 'herald-2', type: 'webpage', publisher: 'Herald', URL: 'https://herald.example/b#top', language: 'en' },
      { id: 'herald-uk', type: 'report', publisher: 'Herald', title: 'Міст', issued: { 'date-parts': [[2022, 3]] }, URL: 'https://herald.example/uk', language: 'uk' },
    ],
    cues: { office: { en: ['minister', 'works department'], uk: ['міністерк*'] } },
  };
}

/** The small pack as the cards that a build makes of it. */
export function smallCards(pack: PackFile = smallPack()) {
  return {
    id: pack.pack.id, version: pack.pack.version, title: pack.pack.title,
    entities: pack.entities.map(({ id, kind, label, description, names, event }) => ({
      id, kind, label, description, names: names.map(({ text }) => text), ...(event === undefined ? {} : { date: event.date }),
    })),
    facts: pack.facts, sources: pack.sources,
  };
}
