import test from 'ava';
import { z } from 'zod';
import { wholeNumber } from '../../../src/authoring/answer.js';
import type { GeneratedItem, WrittenItem } from '../../../src/authoring/bank/bank.js';
import type { Generator } from '../../../src/authoring/generators/generator.js';
import { drawContent, numbersOf } from '../../../src/exam/composition/draw-content.js';
import type { DrawnContent, DrawTask } from '../../../src/exam/composition/draw-content.js';
import { sameInBoth } from '../../../src/util/localized-text.js';
import { integer } from '../../../src/util/random.js';

/** Draws a whole number from 1 to `most`; working it out takes so many minutes. */
const countdown: Generator = {
  id: 'countdown',
  topic: 'x',
  title: sameInBoth('-'),
  kinds: ['numeric'],
  params: z.unknown(),
  draw: (random, most) => integer(random, 1, Number(most)),
  solve: (facts) => ({ number: Number(facts) }),
  pose: (facts) => ({
    given: sameInBoth(String(facts)),
    ask: sameInBoth(''),
    answer: wholeNumber(Number(facts)),
    quantity: 'number',
    steps: [
      { text: sameInBoth('-'), marks: 1, work: [{ kind: 'write', count: 30 * Number(facts) }] },
    ],
    distractors: [],
  }),
  examples: {},
};

const common = {
  topic: 'x',
  difficulty: 2,
  reserved: false,
  enemies: [],
  position: { file: 'a.yaml', line: 1, column: 1 },
};

const drawn = (most: number, task: Partial<DrawTask> = {}): DrawnContent => {
  const item: GeneratedItem = {
    ...common,
    id: 'x.drawn',
    source: 'generated',
    kinds: ['numeric'],
    generator: countdown,
    params: most,
  };
  return drawContent({ item, kind: 'numeric', seed: '1', variant: 'A', redraws: 0, ...task });
};

const seeds = Array.from({ length: 30 }, (_, index) => String(index));

test('a written item is as its author wrote it, in every variant', (t) => {
  const item: WrittenItem = {
    ...common,
    id: 'x.written',
    source: 'written',
    minutes: 3,
    content: { kind: 'true-false', stem: sameInBoth('?'), why: sameInBoth('!'), answer: true },
  };
  for (const [seed, variant] of [
    ['1', 'A'],
    ['2', 'B'],
  ] as const)
    t.deepEqual(drawContent({ item, kind: 'true-false', seed, variant, redraws: 0 }), {
      content: item.content,
      minutes: 3,
    });
});

test('the same task gives the same numbers; seed, variant and item give others', (t) => {
  t.deepEqual(drawn(1000), drawn(1000));
  t.true(new Set(seeds.map((seed) => numbersOf(drawn(1000, { seed })))).size > 20);
  t.true(
    new Set(['A', 'B', 'C', 'D', 'E'].map((variant) => numbersOf(drawn(1000, { variant })))).size >
      3,
  );
});

test('other variants get numbers that take about as long as those of variant A', (t) => {
  for (const seed of seeds) {
    const { minutes } = drawn(100, {
      seed,
      variant: 'B',
      earlier: { target: 50, numbers: [] },
    });
    t.true(Math.abs(minutes - 50) <= 4, `${minutes} minutes`);
  }
});

test('where no draw comes near the target the nearest is taken', (t) => {
  const { minutes } = drawn(10, { earlier: { target: 50, numbers: [] } });
  t.is(Math.floor(minutes), 10);
});

test('numbers that an earlier variant has are not drawn again, as long as there are others', (t) => {
  for (const seed of seeds) {
    t.not(drawn(2, { seed, variant: 'B', earlier: { target: 1, numbers: ['1'] } }).facts, 1);
    t.is(drawn(1, { seed, variant: 'B', earlier: { target: 1, numbers: ['1'] } }).facts, 1);
  }
});

test('every redraw gives numbers that were not there before', (t) => {
  for (const seed of seeds) {
    const facts = [0, 1, 2].map((redraws) => drawn(3, { seed, redraws }).facts);
    t.deepEqual(facts.toSorted(), [1, 2, 3]);
  }
});

test('a redraw of the numbers of variant B is not variant A again', (t) => {
  for (const seed of seeds) {
    const earlier = { target: 2, numbers: ['2'] };
    const facts = [0, 1].map((redraws) => drawn(3, { seed, variant: 'B', redraws, earlier }).facts);
    t.deepEqual(facts.toSorted(), [1, 3]);
  }
});

test('no generator makes a programming question', (t) => {
  t.throws(() => drawn(3, { kind: 'code' }), { message: /no programming questions/ });
});
