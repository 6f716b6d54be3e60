import test from 'ava';
import type { Candidate, Choice } from '../../../src/exam/selection/candidate.js';
import { candidatesOf } from '../../../src/exam/selection/candidates-of-bank.js';
import { createSolver } from '../../../src/exam/selection/linear-program.js';
import { selectItems } from '../../../src/exam/selection/select-items.js';
import { loadSmallBank, problemsIn, sketch, smallBlueprint } from '../../support/exam-fixtures.js';
import type { Sketch } from '../../support/exam-fixtures.js';
import { judge } from '../../support/exam-validator.js';

const solve = await createSolver();
const small = candidatesOf(loadSmallBank().items, new Set());
const seeds = Array.from({ length: 12 }, (_, index) => `seed ${index}`);

/** An item of two minutes and difficulty 2 that may be a true-false question, unless it is told otherwise. */
const item = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  topic: 'x',
  kinds: ['true-false'],
  difficulty: 2,
  minutes: () => 2,
  enemies: [],
  ...more,
});

const select = (candidates: readonly Candidate[], of: Sketch, seed = '1'): Choice[] =>
  selectItems({ solve, blueprint: sketch(of), candidates, seed });

const idsOf = (choices: readonly Choice[]): string[] =>
  choices.map(({ item: id }) => id).toSorted();

test('every section gets as many items of its kind as it asks for', (t) => {
  for (const seed of seeds) {
    const choices = selectItems({ solve, blueprint: smallBlueprint, candidates: small, seed });
    const { forbidden, unfilled, missed } = judge(smallBlueprint, small, choices);
    t.deepEqual({ forbidden, unfilled, missed }, { forbidden: false, unfilled: 0, missed: [] });
  }
});

test('the same seed gives the same choice, other seeds give others', (t) => {
  const papers = seeds.map((seed) =>
    JSON.stringify(selectItems({ solve, blueprint: smallBlueprint, candidates: small, seed })),
  );
  for (const candidates of [small, small.toReversed()]) {
    const again = selectItems({ solve, blueprint: smallBlueprint, candidates, seed: 'seed 0' });
    t.is(papers[0], JSON.stringify(again));
  }
  t.true(new Set(papers).size > 8);
});

test('over many seeds every item has its turn', (t) => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => item(id));
  const turns = Array.from({ length: 60 }, (_, seed) =>
    idsOf(select(items, { sections: ['true-false 2×1'] }, String(seed))),
  ).flat();
  for (const { id } of items) {
    const count = turns.filter((turn) => turn === id).length;
    t.true(count >= 8 && count <= 34, `${id}: ${count}`);
  }
});

test('where items fit two sections the seed decides which goes where', (t) => {
  const items = ['a', 'b'].map((id) => item(id, { kinds: ['single', 'numeric'] }));
  const papers = seeds.map((seed) =>
    JSON.stringify(select(items, { sections: ['single 1×1', 'numeric 1×1'] }, seed)),
  );
  t.is(new Set(papers).size, 2);
});

test('as many topics as possible appear, even where the seed would rather have other items', (t) => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => item(id));
  const lonely = item('z', { topic: 'y' });
  for (const seed of seeds)
    t.true(
      idsOf(
        select([...items, lonely], { sections: ['true-false 1×1', 'true-false 1×1'] }, seed),
      ).includes('z'),
    );
});

test('one more topic outweighs any number of items that the seed prefers', (t) => {
  // The two topics y1 and y2 can be had together only with the items p1 to p5, which no topic speaks for.
  const enemiesOf = ['q1', 'q2', 'q3', 'q4', 'q5'];
  const items = [
    ...enemiesOf.map((id) => item(id)),
    ...['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => item(id)),
    item('r', { topic: 'y', enemies: enemiesOf }),
  ];
  for (const seed of seeds)
    t.deepEqual(idsOf(select(items, { sections: ['true-false 6×1'] }, seed)), [
      'p1',
      'p2',
      'p3',
      'p4',
      'p5',
      'r',
    ]);
});

test('an item with two kinds stands on the paper once', (t) => {
  const items = [
    item('both', { kinds: ['single', 'numeric'], topic: 'rare' }),
    item('a', { kinds: ['single'] }),
    item('b', { kinds: ['numeric'] }),
  ];
  for (const seed of seeds) {
    const ids = idsOf(select(items, { sections: ['single 1×1', 'numeric 1×1'] }, seed));
    t.is(new Set(ids).size, 2);
  }
});

/** Title, what two items are like, selection; whether a paper may hold both. */
const together: readonly (readonly [
  string,
  Partial<Candidate>,
  Partial<Candidate>,
  Sketch['selection'],
  boolean,
])[] = [
  ['two items', {}, {}, {}, true],
  ['an item and one that it names as its enemy', { enemies: ['b'] }, {}, {}, false],
  ['an item and one that names it as its enemy', {}, { enemies: ['a'] }, {}, false],
  ['an item that names an enemy that is not there', { enemies: ['gone'] }, {}, {}, true],
  ['two enemies by the blueprint', {}, {}, { enemies: [['a', 'b']] }, false],
  [
    'an item that the blueprint sets against itself, and another',
    {},
    {},
    { enemies: [['a', 'a']] },
    true,
  ],
  ['two items of one generator', { generator: 'g' }, { generator: 'g' }, {}, false],
  [
    'two items of one generator that may come twice',
    { generator: 'g' },
    { generator: 'g' },
    { perGenerator: 2 },
    true,
  ],
  ['items of two generators', { generator: 'g' }, { generator: 'h' }, {}, true],
];
for (const [title, a, b, selection, possible] of together)
  test(`${title} ${possible ? 'may' : 'may not'} stand together`, async (t) => {
    const items = [item('a', a), item('b', b)];
    const of = { sections: ['true-false 2×1'], selection: { ...selection } };
    const problems = await problemsIn(() => select(items, of));
    t.is(problems.length === 0, possible);
    t.is(select([...items, item('c')], of).length, 2, 'a third item always helps');
  });

test('of a group of three enemies at most one is chosen', (t) => {
  const items = ['a', 'b', 'c', 'd', 'e'].map((id) => item(id));
  for (const seed of seeds) {
    const ids = idsOf(
      select(
        items,
        { sections: ['true-false 3×1'], selection: { enemies: [['a', 'b', 'c']] } },
        seed,
      ),
    );
    t.is(ids.filter((id) => 'abc'.includes(id)).length, 1);
  }
});

test('what is fixed stays, what is banned is not chosen, and the rest is filled up', (t) => {
  const items = ['a', 'b', 'c', 'd'].map((id) => item(id));
  for (const seed of seeds) {
    const choices = selectItems({
      solve,
      blueprint: sketch({ sections: ['true-false 1×1', 'true-false 2×1'] }),
      candidates: items,
      seed,
      fixed: { chosen: [{ item: 'a', section: 1 }], banned: ['b'] },
    });
    t.deepEqual(idsOf(choices), ['a', 'c', 'd']);
    t.is(choices.find(({ item: id }) => id === 'a')?.section, 1);
  }
});

test('quotas count a topic and all below it, but not one that only begins alike', (t) => {
  const items = [
    item('exact', { topic: 'cnn' }),
    item('below', { topic: 'cnn.size' }),
    item('alike', { topic: 'cnnx' }),
    item('other', { topic: 'rnn' }),
  ];
  const ids = (questions: object): string[] =>
    idsOf(
      select(items, {
        sections: ['true-false 2×1'],
        selection: { topics: [{ topic: 'cnn', questions }] },
      }),
    );
  t.deepEqual(ids({ min: 2 }), ['below', 'exact']);
  t.deepEqual(ids({ max: 0 }), ['alike', 'other']);
});

/** Bounds that a paper of two items (of difficulty 3, 2 minutes and 1 point each, one generated) just meets, or just misses. */
const bounds: readonly (readonly [Readonly<Record<string, unknown>>, boolean])[] = [
  [{ difficulty: { mean: 2, tolerance: 1 } }, true],
  [{ difficulty: { mean: 2, tolerance: 0.9 } }, false],
  [{ difficulty: { mean: 4, tolerance: 1 } }, true],
  [{ difficulty: { mean: 4, tolerance: 0.9 } }, false],
  [{ minutes: { min: 4, max: 4 } }, true],
  [{ minutes: { min: 4.1 } }, false],
  [{ minutes: { max: 3.9 } }, false],
  [{ generated: { min: 1, max: 1 } }, true],
  [{ generated: { min: 2 } }, false],
  [{ generated: { max: 0 } }, false],
  [{ topics: [{ topic: 'x', questions: { min: 2, max: 2 }, points: { min: 2, max: 2 } }] }, true],
  [{ topics: [{ topic: 'x', points: { min: 2.5 } }] }, false],
  [{ topics: [{ topic: 'x', points: { max: 1.5 } }] }, false],
  [{ topics: [{ topic: 'x', kind: 'true-false', questions: { min: 2 } }] }, true],
  [{ require: ['a', 'b'] }, true],
];
for (const [selection, possible] of bounds)
  test(`${JSON.stringify(selection)} is ${possible ? 'just met' : 'just missed'}`, async (t) => {
    const items = [item('a', { difficulty: 3, generator: 'g' }), item('b', { difficulty: 3 })];
    const problems = await problemsIn(() =>
      select(items, { sections: ['true-false 2×1'], selection }),
    );
    t.is(problems.length, possible ? 0 : 1);
  });

test('the mean difficulty is weighted by points', (t) => {
  const items = [
    item('easy', { difficulty: 1 }),
    item('hard', { difficulty: 5 }),
    item('easy essay', { difficulty: 1, kinds: ['short'] }),
    item('hard essay', { difficulty: 5, kinds: ['short'] }),
  ];
  const ids = (mean: number): string[] =>
    idsOf(
      select(items, {
        sections: ['true-false 1×1', 'short 1×9'],
        selection: { difficulty: { mean, tolerance: 0 } },
      }),
    );
  t.deepEqual(ids(4.6), ['easy', 'hard essay']);
  t.deepEqual(ids(1.4), ['easy essay', 'hard']);
});
