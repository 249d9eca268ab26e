/** What each rung and each kind of evidence is worth: everything is decided again without it. */
import { compilePack } from '../../packs/build.ts';
import { openGazetteer, rungs, type Gazetteer } from '../../engine/index.ts';
import type { FactPack } from '../../packs/index.ts';
import { weights } from '../../engine/weigh.ts';
import type { GoldText } from './gold-text.ts';
import type { Verdict } from './judge-text.ts';
import { judgeAll, readAll, type ReadGold } from './run-engine.ts';
import { falsePerThousand, sharesOf, tally } from './tally.ts';

export interface Ablation {
  readonly without: string;
  readonly actors: number;
  readonly events: number;
  /** Wrong mentions per 1,000 words of texts without any gold. */
  readonly silent: number;
}

const measure = (without: string, verdicts: readonly Verdict[]): Ablation => ({
  without,
  actors: sharesOf(tally(verdicts, 'actor')).f1, events: sharesOf(tally(verdicts, 'event')).f1,
  silent: falsePerThousand(verdicts.filter(({ text }) => text.gold.length === 0)),
});

/** Kinds of evidence that can be left out; what a name is by itself ("use:") cannot. */
const kinds = (): string[] => Object.keys(weights).filter((kind) => !kind.startsWith('use:'));

/** The whole engine first, then without each thing in turn. */
export function ablate(gazetteer: Gazetteer, read: readonly ReadGold[], { pack, texts }: { readonly pack: FactPack; readonly texts: readonly GoldText[] }): Ablation[] {
  return [
    measure('nothing', judgeAll(gazetteer, read)),
    ...[...rungs.map((rung) => ({ name: `rung ${rung}`, without: `how:${rung}` })), ...kinds().map((kind) => ({ name: kind, without: kind }))]
      .map(({ name, without }) => measure(name, judgeAll(gazetteer, read, new Set([without])))),
    ...lesserPacks(pack).map(([name, lesser]) => {
      const opened = openGazetteer(compilePack(lesser).gazetteer);
      return measure(name, judgeAll(opened, readAll(opened, texts)));
    }),
  ];
}

/** The pack without what it says a name is not. */
function lesserPacks(pack: FactPack): readonly (readonly [string, FactPack])[] {
  const change = (alter: (entity: Record<string, unknown>) => void): FactPack => ({
    ...pack,
    entities: new Map([...pack.entities].map(([id, entity]) => {
      const copy: Record<string, unknown> = { ...entity };
      alter(copy);
      return [id, copy as unknown as typeof entity];
    })),
  });
  return [
    ['exclusions of the pack', change((entity) => void (entity['not'] = []))],
    ['cue classes of the pack', change((entity) => void (entity['cues'] = {}))],
  ];
}
