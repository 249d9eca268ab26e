/** Mentions of one text against its gold: who was found, who was missed, what was wrong. */
import type { Mention, Span } from '../../engine/index.ts';
import type { GoldMention, GoldText, Layer } from './gold-text.ts';

/** What is judged of a mention. */
export type Claim = Pick<Mention, 'start' | 'end' | 'entity' | 'how' | 'certainty'>;

export interface Verdict {
  readonly text: GoldText;
  /** Each gold mention that counts, with the mention that found it. */
  readonly gold: readonly { readonly wanted: GoldMention; readonly by: Claim | null; readonly isStrict: boolean }[];
  /** Each mention that counts. */
  readonly claims: readonly { readonly claim: Claim; readonly layer: Layer; readonly isRight: boolean; readonly isStrict: boolean; readonly onTrap: boolean }[];
}

export const layerOf = ({ entity }: { readonly entity: string }): Layer => (entity.startsWith('ev-') ? 'event' : 'actor');
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const common = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * One to one: equal spans first, then the largest overlap. A mention that found nothing is wrong, unless it lies on open words or on an
 * adjective of its entity; on a look-alike it is wrong whatever else is there.
 */
export function judgeText(text: GoldText, mentions: readonly Claim[]): Verdict {
  const wanted = text.gold.filter(({ kind, layer }) => kind !== 'demonym' && (layer === 'actor' || text.hasAllEvents));
  const spared = text.gold.filter((mention) => !wanted.includes(mention));
  const claims = distinct(mentions).filter((claim) => (text.scope?.has(claim.entity) ?? true) && (layerOf(claim) === 'actor' || text.hasAllEvents));
  const pairs = wanted.flatMap((mention) => claims
    .filter((claim) => claim.entity === mention.entity && overlaps(mention, claim))
    .map((claim) => ({ mention, claim, isStrict: isSame(mention, claim), size: common(mention, claim) })));
  pairs.sort((a, b) => Number(b.isStrict) - Number(a.isStrict) || b.size - a.size);
  const foundBy = new Map<GoldMention, (typeof pairs)[number]>();
  const right = new Map<Claim, boolean>();
  for (const pair of pairs) {
    if (foundBy.has(pair.mention) || right.has(pair.claim)) continue;
    foundBy.set(pair.mention, pair);
    right.set(pair.claim, pair.isStrict);
  }
  return {
    text,
    gold: wanted.map((mention) => ({ wanted: mention, by: foundBy.get(mention)?.claim ?? null, isStrict: foundBy.get(mention)?.isStrict ?? false })),
    claims: claims.flatMap((claim) => {
      const layer = layerOf(claim);
      const isRight = right.has(claim);
      const onTrap = !isRight && text.traps.some((trap) => trap.layer === layer && overlaps(trap, claim));
      const isSpared = spared.some((mention) => mention.entity === claim.entity && overlaps(mention, claim)) || text.open.some((span) => span.layer === layer && overlaps(span, claim));
      if (!isRight && !onTrap && isSpared) return [];
      return [{ claim, layer, isRight, isStrict: right.get(claim) ?? false, onTrap }];
    }),
  };
}

const distinct = (mentions: readonly Claim[]): Claim[] => [...new Map(mentions.map((mention) => [`${mention.start} ${mention.end} ${mention.entity}`, mention])).values()];
