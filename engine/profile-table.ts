/** What aliases have in common, numbered while they come in (build time). Languages are gathered on the way, so a number may end up unused. */
import type { AliasProfile } from './gazetteer.ts';
import { Interned } from './interned.ts';

/** What one alias says by itself, before the languages of its equals join it. */
export type OwnProfile = Omit<AliasProfile, 'langs'>;

export class ProfileTable {
  readonly #profiles: AliasProfile[] = [];
  /** For each: the number that it shares with those that differ only in their languages and in who made the spelling. */
  readonly #kinds: number[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #alike = new Interned<Omit<OwnProfile, 'made'>>('kinds of names');
  /** By the numbers of both. */
  readonly #merged = new Map<string, number>();

  indexOf(own: OwnProfile, lang: string): number {
    return this.#indexOf(keyOf(own, lang), () => ({ ...own, langs: [lang] }));
  }

  kindOf(profile: number): number {
    return this.#kinds[profile]!;
  }

  /** Whether the pack itself writes so, where before only a transliteration did. */
  isOwned(known: number, added: number): boolean {
    return this.#profiles[known]!.made === true && this.#profiles[added]!.made !== true;
  }

  /** The languages of both; a spelling that the pack writes itself is not a made one. */
  merge(known: number, added: number): number {
    if (known === added) return known;
    const key = `${known} ${added}`;
    let merged = this.#merged.get(key);
    if (merged === undefined) {
      const [before, after] = [this.#profiles[known]!, this.#profiles[added]!];
      const langs = [...new Set([...before.langs, ...after.langs])];
      const profile = { ...(this.isOwned(known, added) ? after : before), langs };
      this.#merged.set(key, (merged = this.#indexOf(keyOf(profile, langs.join()), () => profile)));
    }
    return merged;
  }

  /** Those that are used, numbered in the order in which they are first met. */
  layOut(used: Uint32Array): { profiles: readonly AliasProfile[]; aliasProfile: Uint16Array<ArrayBuffer> } {
    const profiles = new Interned<AliasProfile>('kinds of names');
    const numbers = new Map<number, number>();
    const aliasProfile = Uint16Array.from(used, (profile) => {
      let number = numbers.get(profile);
      if (number === undefined) numbers.set(profile, (number = profiles.indexOf(this.#profiles[profile]!)));
      return number;
    });
    return { profiles: profiles.values, aliasProfile };
  }

  #indexOf(key: string, make: () => AliasProfile): number {
    let index = this.#byKey.get(key);
    if (index === undefined) {
      const profile = make();
      const { made: _made, langs: _langs, ...rest } = profile;
      this.#kinds.push(this.#alike.indexOf(rest));
      this.#byKey.set(key, (index = this.#profiles.push(profile) - 1));
    }
    return index;
  }
}

/** A million of these are asked for: cheaper than JSON. */
const keyOf = ({ role, use, only, other, made, held, wording, group }: OwnProfile, langs: string): string =>
  `${role}\0${use}\0${langs}\0${only ? only.join() : '-'}\0${other ?? ''}\0${made ?? ''}\0${held ? `${held.from}\0${held.until}` : ''}\0${wording ?? ''}\0${group ?? ''}`;
