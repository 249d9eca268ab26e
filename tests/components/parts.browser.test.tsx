import type { VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import { PartialDate } from '../../components/PartialDate.tsx';
import { RecognitionLine } from '../../components/card/RecognitionLine.tsx';
import { SourceList } from '../../components/card/SourceList.tsx';
import { fuzzyRecognition, inflectedRecognition, pactCard, pactRecognition, sources, surnameRecognition, titleRecognition } from '../../components/gallery/facts.ts';
import { StatusLabel } from '../../components/StatusLabel.tsx';
import { claimStatuses, type Recognition } from '../../packs/index.ts';
import { inRoot } from './in-root.tsx';

function drawn<T>(view: VNode, look: (box: Element) => T): T {
  const { root, remove } = inRoot(<div class="glossator">{view}</div>);
  try {
    return look(root.querySelector('.glossator')!);
  } finally {
    remove();
  }
}

describe('a status is a shape and words', () => {
  test.each([
    ['established', 'established · BelTA'], ['claimed', 'claimed by BelTA'], ['attributed', 'attributed to BelTA'], ['admitted', 'admitted by BelTA'],
    ['assessment', 'assessment by BelTA'], ['inference', 'inference by BelTA'], ['disputed', 'disputed · BelTA'], ['denied', 'denied by BelTA'],
    ['no comment', 'no comment · BelTA'], ['unconfirmed', 'unconfirmed · BelTA'],
  ] as const)('%s', (status, words) => {
    expect(drawn(<StatusLabel status={status} by="BelTA" />, (box) => box.textContent)).toBe(words);
  });

  test('no two shapes are alike, and all are of one ink', () => {
    const drawings = claimStatuses.map((status) => drawn(<StatusLabel status={status} by="" />, (box) => {
      const shape = box.querySelector('svg')!;
      return { shape: shape.innerHTML, ink: getComputedStyle(shape).color };
    }));
    expect(new Set(drawings.map(({ shape }) => shape)).size).toBe(claimStatuses.length);
    expect(new Set(drawings.map(({ ink }) => ink)).size).toBe(1);
  });
});

describe('a date is as exact as it is known', () => {
  test.each([
    ['2023-01-24', '24 January 2023', '2023-01-24'], ['2022-10', 'October 2022', '2022-10'], ['1904', '1904', '1904'],
    ['2022-03/2022-04-06', 'March – 6 April 2022', null], ['2022-12~', 'about December 2022', null], [null, 'date unknown', null],
  ])('%s', (date, words, machine) => {
    expect(drawn(<PartialDate date={date} />, (box) => [box.textContent, box.querySelector('time')?.getAttribute('datetime') ?? null])).toEqual([words, machine]);
  });
});

describe('how a mention was recognised', () => {
  const person = { id: 'lukashenko', kind: 'person', label: 'Alexander Lukashenko', description: '' } as const;
  test.each<[string, Recognition]>([
    ['person · as “Łukaszenki” · inflected (pl) · certain', inflectedRecognition],
    ['person · as “Lukashenko” · short name · “Alexander Lukashenko” on this page · very likely', surnameRecognition],
    ['person · as “Lukashneko” · 2 letters apart · likely', fuzzyRecognition],
    ['person · as “the Belarusian leader” · title held 20 July 1994 – … · very likely', titleRecognition],
  ])('%s', (line, recognition) => {
    expect(drawn(<RecognitionLine entity={person} recognition={recognition} />, (box) => box.textContent)).toBe(line);
  });

  test('an event by its company, the certainty as a figure on asking', () => {
    drawn(<RecognitionLine entity={pactCard.entity} recognition={pactRecognition} />, (box) => {
      expect(box.textContent).toBe('event · 24 January 2023 · as “non-aggression pact” · beside “Belarus” · very likely');
      expect(box.querySelector('.certainty')!.getAttribute('title')).toBe('Certainty: 94%');
    });
  });

  test('evidence that lies in the words themselves is not told again', () => {
    const recognition: Recognition = { ...pactRecognition, cue: { kind: 'modifier', text: 'non aggression' } };
    expect(drawn(<RecognitionLine entity={pactCard.entity} recognition={recognition} />, (box) => box.textContent)).toBe('event · 24 January 2023 · as “non-aggression pact” · very likely');
  });

  test('the name of the language stands behind its tag', () => {
    expect(drawn(<RecognitionLine entity={person} recognition={inflectedRecognition} />, (box) => box.querySelector('abbr')!.title)).toBe('Polish');
  });
});

describe('sources', () => {
  test('what is unknown is said to be unknown', () => {
    expect(drawn(<SourceList sources={[sources.vesti]} quotations={[]} />, (box) => box.textContent!.trim())).toBe('Vesti.ru, title unknown, date unknown');
  });

  test('a title is marked with its language', () => {
    expect(drawn(<SourceList sources={[sources.tass]} quotations={[]} />, (box) => box.querySelector('cite')!.lang)).toBe('ru');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/', 'https://', '//example.org/'])('%s is no link', (URL) => {
    expect(drawn(<SourceList sources={[{ ...sources.tass, URL }]} quotations={[]} />, (box) => [box.querySelector('a'), box.textContent!.includes('TASS')])).toEqual([null, true]);
  });
});
