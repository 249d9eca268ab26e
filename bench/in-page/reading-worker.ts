/** Stands for the background of the extension in a made page: reads texts with a gazetteer, away from the page's main thread. */
import { namesOf, openGazetteer, readText, type Candidate, type Gazetteer } from '../../engine/index.ts';
import type { TextToRead } from '../../page/index.ts';

let gazetteer: Gazetteer | undefined;

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer | readonly TextToRead[]>) => {
  if (data instanceof ArrayBuffer) {
    gazetteer = openGazetteer(data);
    return;
  }
  const nameOf = namesOf(gazetteer!);
  const readings = data.map(({ text, lang }) => readText(gazetteer!, text, lang));
  const aliases = new Set(readings.flatMap(({ candidates }) => candidates.map(({ alias }: Candidate) => alias)));
  // the texts are there already, as in the extension
  postMessage({ readings: readings.map((reading) => ({ ...reading, text: '' })), names: [...aliases].map((alias) => [alias, nameOf(alias)]) });
});
