/** A backup as a file: everything a reader has set and corrected, as readable JSON. Read strictly: what is not understood whole is refused, with the place. Pure. */
import { isGroup, type Rule, type Wrong } from './rule.ts';
import { isCorrection, migrations as correctionSteps, mostCorrections } from './stored-corrections.ts';
import { migrated, migrations as settingSteps, settingRules } from './stored-settings.ts';
import type { Correction } from './correction.ts';
import type { Settings } from './types.ts';

const format = 'glossator-backup';
/** Of the file as a whole; settings and corrections count their own. */
const version = 1;
/** Bytes; no honest backup comes near, and a larger file is not even opened. */
export const mostBytes = 1_000_000;

export interface Backup {
  /** Only what was set; all else is as it comes. */
  readonly settings: Partial<Settings>;
  readonly corrections: readonly Correction[];
}

/** Why a file is not taken. */
export type Refusal =
  | { readonly reason: 'large' | 'foreign' | 'unreadable' }
  | { readonly reason: 'no-json'; /** Counted from 1; absent where the browser does not say. */ readonly line?: string }
  | { readonly reason: 'newer'; readonly place: string }
  | { readonly reason: 'twice' | 'too-many'; readonly place: string }
  | { readonly reason: 'wrong' } & Wrong;

/** @param by the version of the extension @param at epoch milliseconds */
export const writeBackup = ({ settings, corrections }: Backup, by: string, at: number): string => `${JSON.stringify({
  format, version, by, made: new Date(at).toISOString(),
  settings: { version: settingSteps.length, set: settings },
  corrections: { version: correctionSteps.length, list: corrections },
}, null, 2)}\n`;

class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}
const refuse = (refusal: Refusal): never => { throw new Refused(refusal); };
const wrong = (place: string, expected: Wrong['expected']): never => refuse({ reason: 'wrong', place, expected });

/** What a backup says, or why it is not taken. */
export function readBackup(text: string): Backup | Refusal {
  try {
    const file = parse(text);
    if (!isGroup(file) || file['format'] !== format) return { reason: 'foreign' };
    const named = onlyThese(file, '', ['format', 'version', 'by', 'made', 'settings', 'corrections']);
    checkVersion(named['version'], 'version', 1, version);
    for (const name of ['by', 'made']) if (typeof named[name] !== 'string') wrong(name, 'text');
    return { settings: readSet(named['settings']), corrections: readList(named['corrections']) };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

export const isRefusal = (read: Backup | Refusal): read is Refusal => 'reason' in read;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const line = /line (\d+)/u.exec(String(error))?.[1];
    return refuse({ reason: 'no-json', ...(line !== undefined && { line }) });
  }
}

function onlyThese(value: unknown, place: string, names: readonly string[]): Record<string, unknown> {
  if (!isGroup(value)) return wrong(place, 'group');
  const stranger = Object.keys(value).find((name) => !names.includes(name));
  return stranger === undefined ? value : wrong(place === '' ? stranger : `${place}.${stranger}`, 'nothing');
}

function checkVersion(value: unknown, place: string, oldest: number, newest: number): void {
  if (!Number.isSafeInteger(value) || (value as number) < oldest) wrong(place, 'number');
  if ((value as number) > newest) refuse({ reason: 'newer', place });
}

function readSet(value: unknown): Partial<Settings> {
  const stored = onlyThese(value, 'settings', ['version', 'set']);
  checkVersion(stored['version'], 'settings.version', 0, settingSteps.length);
  if (!isGroup(stored['set'])) wrong('settings.set', 'group');
  const { set } = migrated(stored);
  for (const [name, one] of Object.entries(onlyThese(set, 'settings.set', Object.keys(settingRules)))) {
    const found = (settingRules[name as keyof Settings] as Rule<unknown>)(one, `settings.set.${name}`, true);
    if (found) refuse({ reason: 'wrong', ...found });
  }
  return set as Partial<Settings>;
}

const correctionFields = ['id', 'entity', 'label', 'kind', 'surface', 'names', 'scope', 'where', 'at', 'private'];

function readList(value: unknown): readonly Correction[] {
  const stored = onlyThese(value, 'corrections', ['version', 'list']);
  checkVersion(stored['version'], 'corrections.version', 0, correctionSteps.length);
  if (!Array.isArray(stored['list'])) return wrong('corrections.list', 'list');
  const list = correctionSteps.slice(stored['version'] as number).reduce<readonly unknown[]>((now, step) => step(now), stored['list'] as readonly unknown[]);
  if (list.length > mostCorrections) refuse({ reason: 'too-many', place: 'corrections.list' });
  const known = new Set<string>();
  return list.map((one, index) => {
    const place = `corrections.list[${index}]`;
    onlyThese(one, place, correctionFields);
    // those of one page and of private windows are never written down
    if (!isCorrection(one) || one.scope === 'page' || one.private) return wrong(place, 'correction');
    if (known.has(one.id)) refuse({ reason: 'twice', place });
    known.add(one.id);
    return one;
  });
}
