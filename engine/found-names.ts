/** What deciding needs to know of the names that were found. Plain data: what was read in one place is decided in another, without the gazetteer. */
import { aliasText, entityOf, profileOf, type AliasProfile, type EntityProfile, type Gazetteer } from './gazetteer.ts';
import type { EntityKind } from './types.ts';

export interface FoundName extends Pick<AliasProfile, 'role' | 'use' | 'langs' | 'held'> {
  /** Id of the covered entity. */
  readonly entity: string;
  readonly kind: EntityKind;
  /** The name as the pack writes it. */
  readonly text: string;
  readonly event?: Pick<NonNullable<EntityProfile['event']>, 'date' | 'far'>;
}

/** The name behind the number that a candidate carries. */
export type FoundNames = (alias: number) => FoundName;

const known = new WeakMap<Gazetteer, FoundNames>();

/** The names of a gazetteer, each put together when it is first asked for. */
export function namesOf(gazetteer: Gazetteer): FoundNames {
  let names = known.get(gazetteer);
  if (!names) {
    const found = new Map<number, FoundName>();
    known.set(gazetteer, names = (alias) => {
      let name = found.get(alias);
      if (!name) found.set(alias, name = putTogether(gazetteer, alias));
      return name;
    });
  }
  return names;
}

function putTogether(gazetteer: Gazetteer, alias: number): FoundName {
  const { role, use, langs, held } = profileOf(gazetteer, alias);
  const { id, kind, event } = entityOf(gazetteer, alias);
  return { entity: id, kind, role, use, langs, text: aliasText(gazetteer, alias), ...(held && { held }), ...(event && { event: { date: event.date, far: event.far } }) };
}
