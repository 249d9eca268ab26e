import { Fragment, type ComponentChild, type VNode } from 'preact';
import type { TextKey, Translate } from './texts.ts';

/** First of the private-use characters that hold the places while the text is put together. */
const firstSlot = 0xe000;

/** A text whose $1, $2 … are elements: names keep their own direction and language inside a sentence of any word order. */
export function fill(t: Translate, key: TextKey, ...parts: readonly ComponentChild[]): VNode {
  const text = t(key, ...parts.map((_, index) => String.fromCharCode(firstSlot + index)));
  return (
    <>
      {text.split(/([\uE000-\uE0FF])/u).map((piece, index) =>
        index % 2 === 0 ? piece : <Fragment key={index}>{parts[piece.charCodeAt(0) - firstSlot]}</Fragment>)}
    </>
  );
}
