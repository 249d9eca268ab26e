import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { makeSource } from '../../bench/make-names.ts';
import { buildGazetteer, buildPhases, buildSteps, BuildStopped, runSteps, scoutSteps, type BuildPhase, type BuildStep } from '../../engine/build.ts';
import { openGazetteer, type EntitySource } from '../../engine/index.ts';
import { bytes, entities, source } from './small-gazetteer.ts';

const same = (a: ArrayBuffer, b: ArrayBuffer): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;
const state = (id: string, text: string): EntitySource => ({ id, kind: 'state', label: id, names: [{ text, lang: 'en' }] });
const built = (...broken: unknown[]): ArrayBuffer => buildGazetteer({ id: 'x', version: '1', cues: {}, entities: [state('a', 'Belarus'), ...(broken as EntitySource[])] });
/** Of these phases a build of names alone consists; the scout is a work of its own. */
const phases = buildPhases.filter((phase) => phase !== 'scout');

function* oneByOne<T>(items: readonly T[]): Generator<T> {
  yield* items;
}

/** The machine may be busy with other tests. */
const patience = { timeout: 60_000 };

describe('bytes', patience, () => {
  test('B1 entities that come one by one give the bytes of an array', () => {
    expect(same(buildGazetteer({ ...source, entities: oneByOne(entities) }), bytes)).toBe(true);
    const made = makeSource(300, { as: 'whole' });
    expect(same(buildGazetteer(made), buildGazetteer({ ...made, entities: [...made.entities] }))).toBe(true);
  });

  test('B1 … whatever is told of it on the way', () => {
    expect(same(buildGazetteer(source, { progress: () => {}, signal: new AbortController().signal }), bytes)).toBe(true);
  });

  test('B5 50,000 aliases take at most 50 bytes each, and a head that is read in no time', () => {
    const buffer = buildGazetteer(makeSource(50_000, { as: 'exact' }));
    expect(buffer.byteLength / 50_000).toBeLessThanOrEqual(50);
    expect(new Uint32Array(buffer)[3]).toBeLessThan(4_096);
  });

  test('B5 each entity is taken once, and the next not before it is done with', () => {
    let taken = 0;
    function* counted(): Generator<EntitySource> {
      for (const entity of entities) {
        taken++;
        yield entity;
      }
    }
    const steps = buildSteps({ ...source, entities: counted() });
    steps.next();
    expect(taken).toBeLessThan(entities.length);
    for (let step = steps.next(); !step.done; step = steps.next());
    expect(taken).toBe(entities.length);
  });
});

describe('progress', patience, () => {
  const stepsOf = (steps: Iterable<BuildStep>): Map<BuildPhase, BuildStep[]> => Map.groupBy(steps, ({ phase }) => phase);

  test.each([
    ['an array', source.entities],
    ['one by one, without a count', oneByOne(entities)],
  ])('B2 phases come in order, count upwards and end at their total: %s', (_title, list) => {
    const seen = stepsOf(buildSteps({ ...source, entities: list as Iterable<EntitySource> }));
    expect([...seen.keys()]).toEqual(phases);
    for (const steps of seen.values()) {
      steps.reduce((before, step) => {
        expect(step.done).toBeGreaterThanOrEqual(before.done);
        return step;
      });
      expect(steps.at(-1)!.done).toBe(steps.at(-1)!.total);
    }
  });

  test('B2 names are counted as declared, and their total is known where entities are an array or the source says it', () => {
    const declared = entities.reduce((sum, { names }) => sum + names.length, 0);
    expect(stepsOf(buildSteps(source)).get('names')![0]!.total).toBe(declared);
    expect(stepsOf(buildSteps({ ...source, entities: oneByOne(entities) })).get('names')![0]!.total).toBeUndefined();
    expect(stepsOf(buildSteps({ ...source, entities: oneByOne(entities), nameCount: declared })).get('names')!.at(-1)).toEqual({ phase: 'names', done: declared, total: declared });
  });

  test('B2 the scout counts every name of an actor', () => {
    const total = entities.filter(({ kind }) => kind !== 'event').reduce((sum, { names, titles = [] }) => sum + names.length + titles.length, 0);
    expect([...scoutSteps(entities)].at(-1)).toEqual({ phase: 'scout', done: total, total });
  });

  test('B2 the first and the last step of a phase are told, and of those between one in a tenth of a second', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    function* steps(): Generator<BuildStep, string> {
      for (const phase of ['names', 'cues'] as const) {
        for (let done = 0; done <= 100; done++) {
          vi.advanceTimersByTime(3);
          yield { phase, done, total: 100 };
        }
      }
      return 'built';
    }
    const told: string[] = [];
    expect(runSteps(steps(), { progress: ({ phase, done }) => told.push(`${phase} ${done}`) })).toBe('built');
    expect(told).toEqual(['names 0', 'names 34', 'names 68', 'names 100', 'cues 0', 'cues 34', 'cues 68', 'cues 100']);
  });
});

describe('stopping', patience, () => {
  test.each(phases)('B3 at %s: the typed error, and nothing more is done', (phase) => {
    const stop = new AbortController();
    let after = 0;
    const build = (): ArrayBuffer => buildGazetteer(makeSource(120, { as: 'whole' }), {
      signal: stop.signal,
      progress: (step) => {
        if (stop.signal.aborted) after++;
        if (step.phase === phase) stop.abort('enough');
      },
    });
    expect(build).toThrow(expect.objectContaining({ name: 'BuildStopped', cause: 'enough', message: expect.stringMatching(new RegExp(`^Stopped at ${phase}, \\d+ of `, 'u')) }));
    expect(build).toThrow(BuildStopped);
    expect(after).toBe(0);
  });

  test('B3 a source that is being read is closed', () => {
    const stop = new AbortController();
    let isClosed = false;
    function* open(): Generator<EntitySource> {
      try {
        yield* makeSource(120, { as: 'whole' }).entities;
      } finally {
        isClosed = true;
      }
    }
    expect(() => buildGazetteer({ ...source, entities: open() }, { signal: stop.signal, progress: () => stop.abort() })).toThrow(BuildStopped);
    expect(isClosed).toBe(true);
  });

  test('B3 stopped before it began', () => {
    expect(() => runSteps(buildSteps(source), { signal: AbortSignal.abort() })).toThrow('Stopped before it began.');
  });

  test('B3 a step does not grow with the number of names, so that nobody waits to stop it', () => {
    const longest = new Map<BuildPhase, number>();
    let before: BuildStep | undefined;
    for (const step of buildSteps(makeSource(40_000, { as: 'exact' }))) {
      const taken = step.phase === before?.phase ? step.done - before.done : 0;
      longest.set(step.phase, Math.max(taken, longest.get(step.phase) ?? 0));
      before = step;
    }
    const most = { names: 64, cues: 64, tree: 16_384, texts: 16_384, bytes: 1 };
    expect([...longest.keys()]).toEqual(Object.keys(most));
    expect([...longest].filter(([phase, taken]) => taken > most[phase as keyof typeof most])).toEqual([]);
  });
});

describe('bad input in the middle', () => {
  test('B4 an id that comes twice is refused by id', () => expect(() => built(state('b', 'Ukraine'), state('a', 'Russia'))).toThrow(/^a: two entities have this id/u));
  test('B4 a name without a word is refused by entity and name', () => expect(() => built(state('dots', '…'))).toThrow(/^dots: "…"/u));
  test('B4 what is no entity is refused by its place', () => {
    expect(() => built(undefined)).toThrow(/^Entity 1 cannot be read: /u);
    expect(() => built({ id: 'b', kind: 'state', label: 'B' })).toThrow(/^Entity 1 \(b\) cannot be read: /u);
    expect(() => built(state('b', 'Ukraine'), { id: 'c', kind: 'state', label: 'C', names: [{ lang: 'en' }] })).toThrow(/^Entity 2 \(c\) cannot be read: /u);
  });
  test('B4 a bad one leaves the good ones buildable', () => expect(openGazetteer(built(state('b', 'Ukraine'))).aliases).toBe(2));
});
