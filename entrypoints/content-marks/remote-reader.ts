/** Has texts read in the background, where the names are; what needs the rest of the page is decided here, from what came back. */
import { blockEvidence, decideMentions, passes, type FoundName, type FoundNames, type Reading } from '../../engine/index.ts';
import type { PageReader, TextToRead } from '../../page/index.ts';
import { askPatiently, OtherSideGone, type PackReadings, type TextsToRead } from '../../platform/index.ts';

/** What one pack found in one text. */
interface Part { readonly names: FoundNames; readonly reading: Reading }

/** A reading with what it was put together from. */
interface JoinedReading extends Reading { readonly parts: readonly Part[] }

/** @param lost called when the extension is no longer there; texts then read as if nothing were in them */
export function createRemoteReader(offPacks: readonly string[], lost: () => void, signal: AbortSignal): PageReader {
  /** By pack: the names met on this page. */
  const known = new Map<string, Map<number, FoundName>>();

  const learn = ({ pack, names }: PackReadings): FoundNames => {
    const mine = known.get(pack) ?? new Map<number, FoundName>();
    known.set(pack, mine);
    for (const [alias, name] of names) mine.set(alias, name);
    return (alias) => mine.get(alias)!;
  };

  return {
    async read(texts) {
      const answers = await ask({ offPacks, texts }, lost, signal);
      const found = new Map<number, Part[]>();
      for (const answer of answers) {
        const names = learn(answer);
        for (const { index, lang, candidates, namesakes } of answer.readings) {
          const { text } = texts[index] ?? {};
          if (text === undefined) continue;
          const parts = found.get(index) ?? [];
          parts.push({ names, reading: { text, lang, candidates, namesakes } });
          found.set(index, parts);
        }
      }
      return texts.map((text, index) => joinParts(text, found.get(index) ?? none));
    },
    says(reading) {
      const all = partsOf(reading).map((part) => blockEvidence(part.names, part.reading));
      if (all.length === 1) return all[0]!;
      return { namesakes: all.flatMap(({ namesakes }) => namesakes), company: all.flatMap(({ company }) => company), inFull: all.flatMap(({ inFull }) => inFull) };
    },
    // where packs find the same words, the earlier one has them
    decide(reading, evidence) {
      const all = partsOf(reading).map((part) => decideMentions(part.names, part.reading, evidence));
      if (all.length === 1) return all[0]!;
      return all.flatMap((mentions, i) => mentions.filter((mention) => !all.slice(0, i).some((earlier) => earlier.some((other) => other.start < mention.end && mention.start < other.end))))
        .sort((a, b) => a.start - b.start);
    },
    passes,
  };
}

/** Of the many texts in which nothing was found. */
const none: readonly never[] = [];

/** The session gives back what read() gave it. */
const partsOf = (reading: Reading): readonly Part[] => (reading as JoinedReading).parts;

function joinParts({ text, lang }: TextToRead, parts: readonly Part[]): JoinedReading {
  const [first] = parts;
  if (!first) return { text, lang, candidates: none, namesakes: none, parts };
  if (parts.length === 1) return { ...first.reading, parts };
  return { text, lang: first.reading.lang, candidates: parts.flatMap(({ reading }) => reading.candidates), namesakes: parts.flatMap(({ reading }) => reading.namesakes), parts };
}

/** @throws {RequestFailed} when the background could not answer after all patience. */
async function ask(request: TextsToRead, lost: () => void, signal: AbortSignal): Promise<readonly PackReadings[]> {
  try {
    // a pack that could not be loaded may be there the next time
    return await askPatiently('read-texts', request, { signal, evenRefused: true });
  } catch (error) {
    if (!(error instanceof OtherSideGone)) throw error;
    lost();
    return [];
  }
}
