/** The entities of a pack as the entity sections of a gazetteer (build time). */
import type { EntityProfile } from './gazetteer.ts';
import { bytes, integers, shorts } from './growing.ts';
import { Interned } from './interned.ts';
import { encodeLetters } from './letters.ts';
import type { EntitySource, EventSource, TitleSource } from './source.ts';
import { WordTable } from './word-table.ts';

export class EntityTable {
  readonly #ids = new WordTable();
  readonly #profiles = new Interned<EntityProfile>('kinds of entities');
  readonly #starts = integers();
  readonly #texts = bytes();
  readonly #profile = shorts();

  constructor() {
    this.#starts.push(0);
  }

  get profiles(): readonly EntityProfile[] {
    return this.#profiles.values;
  }

  /** @throws {RangeError} when there is one of that id already. */
  add({ id, kind, label, cues, event, gender, titles }: EntitySource): void {
    const since = kind === 'person' ? firstYear(titles) : undefined;
    const number = this.#profile.push(this.#profiles.indexOf({ kind, cues: cues ?? {}, ...(event && { event: eventProfile(event) }), ...(gender && { gender }), ...(since !== undefined && { since }) }));
    if (this.#ids.add(id) !== number) throw new RangeError(`${id}: two entities have this id. Give one of them another.`);
    encodeLetters(`${id}\0${label}`, this.#texts);
    this.#starts.push(this.#texts.length);
  }

  layOut() {
    return { entityStarts: this.#starts.values(), entityTexts: this.#texts.values(), entityProfile: this.#profile.values() };
  }
}

function firstYear(titles: readonly TitleSource[] = []): number | undefined {
  const years = titles.flatMap(({ from }) => (from === null ? [] : [Number.parseInt(from, 10)]));
  return years.length > 0 ? years.reduce((a, b) => Math.min(a, b)) : undefined;
}

const eventProfile = ({ date, anchors, far = [], reach = 'paragraph', wordings }: EventSource): NonNullable<EntityProfile['event']> => ({
  date, anchors: reach === 'page' ? [] : anchors, far: [...(reach === 'page' ? anchors : []), ...far], reach,
  wordings: wordings.map(({ lang, with: groups, within }) => ({ lang: lang.split('-')[0]!, groups: groups.length, within: within ?? 4 })),
});
