/** Paragraphs -> a page with the markup of news pages: headings, paragraphs with links and emphasis, lists, tables, figures, and the boxes around it all. */
import type { Paragraph } from './make-texts.ts';
import { Chance } from './random.ts';

/** One word in so many stands in an inline element of its own. */
const wordsForOneInline = 25;
const inline = ['a href="#"', 'em', 'strong', 'span class="x"', 'b'];

export function makePage(paragraphs: readonly Paragraph[], seed: number): string {
  const chance = new Chance(seed);
  const parts: string[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const kind = chance.next();
    const take = (n: number): readonly Paragraph[] => paragraphs.slice(at, at += n);
    if (kind < 0.7) parts.push(...take(1).map((one) => `<p lang="${one.lang}">${dress(one.sentences.join(' '), chance)}</p>`));
    else if (kind < 0.8) parts.push(...take(1).map((one) => `<h2 lang="${one.lang}">${one.sentences[0]}</h2><p lang="${one.lang}">${dress(one.sentences.slice(1).join(' ') || '—', chance)}</p>`));
    else if (kind < 0.88) parts.push(`<ul>${take(4).map((one) => `<li lang="${one.lang}">${dress(one.sentences.join(' '), chance)}</li>`).join('')}</ul>`);
    else if (kind < 0.94) parts.push(`<table>${take(3).map((one) => `<tr lang="${one.lang}">${one.sentences.map((sentence) => `<td>${sentence}</td>`).join('')}</tr>`).join('')}</table>`);
    else parts.push(...take(1).map((one) => `<figure><img alt="" width="1" height="1"><figcaption lang="${one.lang}">${dress(one.sentences.join(' '), chance)}</figcaption></figure>`));
  }
  const articles: string[] = [];
  for (let at = 0; at < parts.length; at += 12) articles.push(`<article><div class="body">\n${parts.slice(at, at + 12).join('\n')}\n</div></article>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Made page</title></head><body><nav><a href="#">News</a> <a href="#">World</a></nav>
<main>${articles.join('\n')}</main><footer><p>All made up.</p></footer></body></html>`;
}

const dress = (text: string, chance: Chance): string => text.split(' ').map((word) => {
  if (chance.below(wordsForOneInline) !== 0) return word;
  const tag = chance.pick(inline);
  return `<${tag}>${word}</${tag.split(' ')[0]}>`;
}).join(' ');
