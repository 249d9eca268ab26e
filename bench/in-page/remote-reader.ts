/** Reads as the extension does: texts go to another thread, what needs the whole page is decided here. */
import { blockEvidence, decideMentions, passes, type FoundName, type Reading } from '../../engine/index.ts';
import type { PageReader, TextToRead } from '../../page/index.ts';

interface Reply { readonly readings: readonly Reading[]; readonly names: readonly (readonly [number, FoundName])[] }

export function remoteReader(script: string, bytes: ArrayBuffer): PageReader & { /** Whether texts are still being read. */ isBusy(): boolean } {
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  worker.postMessage(bytes);
  const names = new Map<number, FoundName>();
  const nameOf = (alias: number): FoundName => names.get(alias)!;
  const waiting: ((reply: Reply) => void)[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => waiting.shift()!(data));
  return {
    read: async (texts: readonly TextToRead[]) => {
      worker.postMessage(texts);
      const reply = await new Promise<Reply>((resolve) => { waiting.push(resolve); });
      for (const [alias, name] of reply.names) names.set(alias, name);
      return reply.readings.map((reading, i): Reading => ({ ...reading, text: texts[i]!.text }));
    },
    says: (reading) => blockEvidence(nameOf, reading),
    decide: (reading, evidence) => decideMentions(nameOf, reading, evidence),
    passes,
    isBusy: () => waiting.length > 0,
  };
}
