/** The agreed shape of every request and every reply, checked where it arrives. */
import { entityKinds, rungs, type Candidate } from '../engine/index.ts';
import type { Card, CardRequest } from '../packs/index.ts';
import { correctionScopes, type CorrectionOnPage, type PageCorrection } from './correction.ts';
import { isAnything, isArrayOf, isBoolean, isCount, isNull, isNumber, isOneOf, isShape, isString, orAbsent, orNull, type Check } from './shape.ts';
import { isProblem } from './problem.ts';
import { group, keeps } from './rule.ts';
import { settingRules } from './stored-settings.ts';
import type { ListedMention, MarkLook, PageStatus, PanelList, PanelMention, PanelQuotation, PanelText, PackReadings, TextsToRead, ToBackground, ToPage } from './types.ts';

export type Messages = Record<string, { request: unknown; reply: unknown }>;
export type MessageChecks<M extends Messages> = { readonly [K in keyof M]: { readonly request: Check<M[K]['request']>; readonly reply: Check<M[K]['reply']> } };
/** An interface as a map of messages. */
export type AsMessages<I> = { [K in keyof I]: I[K] };

/** A page's texts can be long, its lists too; nothing honest is longer than this. */
const longestText = 10_000;
const longestList = 10_000;
const isText: Check<string> = (value): value is string => isString(value) && value.length <= longestText;
const isIds: Check<readonly string[]> = (value): value is readonly string[] => isArrayOf(isText)(value) && value.length <= longestList;

const isPageStatus = isShape({
  mentions: isCount, entities: isCount, uncertain: isCount, unreadableFrames: isCount, partial: isBoolean, reading: orAbsent(isBoolean), blocked: isBoolean,
  entityIds: orAbsent(isIds), revision: orAbsent(isCount), corrected: orAbsent(isCount),
} satisfies Record<keyof PageStatus, Check<never> | Check<unknown>>) as Check<PageStatus>;

/** Cards are made by our own packs floor from a checked pack; only their outline is looked at here. */
const isCard = isShape({
  entity: isShape({ id: isString, kind: isString, label: isString, description: isString }),
  facts: isArrayOf(isShape({ id: isString, sources: isArrayOf(isAnything), replies: isArrayOf(isAnything) })),
}) as unknown as Check<Card>;

const isCardRequest = isShape({ entity: isText, together: isIds, pageDate: orAbsent(isText) }) as Check<CardRequest>;

const listedMention = {
  entity: isText, kind: isText, surface: isText, how: isText, alias: isText, lang: isText, distance: isNumber, certainty: isNumber,
  sentence: isShape({ text: isText, start: isCount, end: isCount }),
};
const isListedMention = isShape(listedMention);
const isListedMentions = isArrayOf(isListedMention) as unknown as Check<readonly ListedMention[]>;

const isPanelMention = isShape({
  ...listedMention, id: isCount, sentenceLang: isText, together: isIds, heldBack: isOneOf('unsure', 'kind', 'entity', 'corrected', null), correction: orAbsent(orNull(isText)), alternatives: isArrayOf(isAnything),
}) as unknown as Check<PanelMention>;
const isPanelQuotation = isShape<PanelQuotation>({
  id: isCount, text: isText, lang: isText, near: isArrayOf(isShape<PanelQuotation['near'][number]>({ entity: isText, rank: isCount })), inside: isIds,
});
const isPanelList = isShape<PanelList>({ title: isText, address: isText, date: orNull(isText), mentions: isArrayOf(isPanelMention), more: isCount, active: orNull(isCount), quotations: isArrayOf(isPanelQuotation), moreQuotations: isBoolean });
/** A document's text is as long as the document. */
const isPanelText = isShape<PanelText>({
  address: isText, title: isText, lang: isText, date: orNull(isText), text: isString, places: isArrayOf(isShape<PanelText['places'][number]>({ id: isCount, start: isCount, end: isCount })),
});

/** UTF-16 code units of the texts of one request together: a page sends 30,000 and the rest of a block at a time. */
const mostTextAtOnce = 100_000;
const isTextsToRead: Check<TextsToRead> = (value): value is TextsToRead => areTexts(value)
  && value.texts.length <= longestList && value.texts.reduce((sum, { text }) => sum + text.length, 0) <= mostTextAtOnce;
const areTexts = isShape<TextsToRead>({ offPacks: isIds, texts: isArrayOf(isShape<TextsToRead['texts'][number]>({ text: isText, lang: isText })) });

const isCandidate = isShape<Candidate>({
  start: isCount, end: isCount, alias: isCount, how: isOneOf(...rungs), distance: isNumber,
  evidence: isArrayOf(isShape<Candidate['evidence'][number]>({ kind: isString, text: isString })),
});
/** The names themselves come from our own engine and a checked pack; only their outline is looked at. */
const isPackReadings = isShape({
  pack: isText,
  readings: isArrayOf(isShape({ index: isCount, lang: isText, candidates: isArrayOf(isCandidate), namesakes: isIds })),
  names: isArrayOf((entry): entry is PackReadings['names'][number] => Array.isArray(entry) && isCount(entry[0]) && isShape({ entity: isText, kind: isText, text: isString })(entry[1])),
}) as Check<PackReadings>;

/** Words longer than this are no name (UTF-16 code units); the same bound as in storage. */
const isName: Check<string> = (value): value is string => isString(value) && value.length <= 300;
/** A reader points at one mention: its words, and the name that they are a form of. */
const mostNames = 10;
const areNames: Check<readonly string[]> = (value): value is readonly string[] => isArrayOf(isName)(value) && value.length <= mostNames;
const isCorrectionOnPage = isShape<CorrectionOnPage>({
  entity: isName, label: isName, kind: isOneOf(...entityKinds), surface: isName, names: orNull(areNames), scope: isOneOf(...correctionScopes),
});

const isMarkLook = keeps(group<MarkLook>({ styles: settingRules.markStyles, strength: settingRules.markStrength }));

export const toBackgroundChecks: MessageChecks<AsMessages<ToBackground>> = {
  'status-changed': { request: isPageStatus, reply: isNull },
  'card': { request: isCardRequest, reply: orNull(isCard) },
  'load-card-code': { request: isNull, reply: isNull },
  'load-panel-code': { request: isNull, reply: isNull },
  'read-texts': { request: isTextsToRead, reply: isArrayOf(isPackReadings) },
  'insert-mark-style': { request: isShape<{ look: MarkLook; instead: MarkLook | null }>({ look: isMarkLook, instead: orNull(isMarkLook) }), reply: isNull },
  'tab-host': { request: isNull, reply: isString },
  'open-panel': { request: isNull, reply: isNull },
  'page-corrections': { request: isNull, reply: isArrayOf(isShape<PageCorrection>({ id: isText, entity: isText, names: orNull(isIds) })) },
  'correct': { request: isCorrectionOnPage, reply: orNull(isText) },
  'undo-correction': { request: isShape<{ readonly id: string }>({ id: isText }), reply: isNull },
  'problem': { request: isProblem, reply: isNull },
  'active-changed': { request: isShape<{ id: number | null }>({ id: orNull(isCount) }), reply: isNull },
};

export const toPageChecks: MessageChecks<AsMessages<ToPage>> = {
  'status': { request: isNull, reply: isPageStatus },
  'rescan': { request: isNull, reply: isNull },
  'corrections-changed': { request: isNull, reply: isNull },
  'leave': { request: isNull, reply: isNull },
  'mentions': { request: isNull, reply: orNull(isListedMentions) },
  'step': { request: isShape<{ direction: 1 | -1 }>({ direction: isOneOf(1, -1) }), reply: isBoolean },
  'open-card': { request: isNull, reply: isBoolean },
  'open-selection': { request: isShape<{ text: string }>({ text: isText }), reply: isBoolean },
  'panel-list': { request: isNull, reply: orNull(isPanelList) },
  'panel-text': { request: isNull, reply: orNull(isPanelText) },
  'reveal': { request: isShape<{ id: number; open: boolean }>({ id: isCount, open: isBoolean }), reply: isBoolean },
};
