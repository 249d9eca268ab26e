/** Development texts beside the repository, where there are any. They come from public corpora and never enter it; nothing depends on them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GoldText, Layer } from './gold-text.ts';

const home = '../shared/eval';

interface DevSpan { readonly start: number; readonly end: number; readonly entity?: string; readonly kind?: string; readonly layer?: string; readonly note?: string }
interface DevText {
  readonly id: string; readonly lang: string; readonly date?: string; readonly text: string; readonly scope?: readonly string[]; readonly layer_events_exhaustive?: boolean;
  readonly gold: readonly DevSpan[]; readonly traps?: readonly DevSpan[]; readonly ignore?: readonly DevSpan[];
}

const layerOf = ({ layer, entity }: DevSpan): Layer => (layer === 'event' || entity?.startsWith('ev-') ? 'event' : 'actor');

/** All development texts, each file a set; none where there are none. */
export function readDevSet(): GoldText[] {
  const directory = join(home, 'dev');
  if (!existsSync(directory)) return [];
  const { entities } = JSON.parse(readFileSync(join(home, 'entities.json'), 'utf8')) as { readonly entities: readonly { readonly id: string }[] };
  const known = new Set(entities.map(({ id }) => id));
  return readdirSync(directory).sort().filter((name) => name.endsWith('.jsonl')).flatMap((name) =>
    readFileSync(join(directory, name), 'utf8').split('\n').filter((line) => line !== '').map((line): GoldText => {
      const { id, lang, date = null, text, scope, gold, traps = [], ignore = [], layer_events_exhaustive } = JSON.parse(line) as DevText;
      return {
        id, lang, date, text, set: basename(name, '.jsonl'), hasAllEvents: layer_events_exhaustive !== false,
        scope: scope ? new Set(scope.filter((entity) => known.has(entity))) : known,
        gold: gold.map((span) => ({ start: span.start, end: span.end, entity: span.entity!, kind: span.kind!, layer: layerOf(span) })),
        traps: traps.map((span) => ({ start: span.start, end: span.end, note: span.note ?? '', layer: layerOf(span) })),
        open: ignore.map((span) => ({ start: span.start, end: span.end, layer: layerOf(span) })),
      };
    }));
}
