import test from 'ava';
import { createSolver } from '../../../src/exam/selection/linear-program.js';
import type { LinearProgram, Solution, Terms } from '../../../src/exam/selection/linear-program.js';
import { integer, seeded } from '../../../src/util/random.js';
import { problemsIn } from '../../support/exam-fixtures.js';

const solve = await createSolver();

/** Title, programme, values at the optimum. */
const solvable: readonly (readonly [string, LinearProgram, Readonly<Record<string, number>>])[] = [
  [
    'the dearer of two that exclude each other is taken',
    {
      objective: [
        ['a', 5],
        ['b', 4],
      ],
      rows: [
        {
          terms: [
            ['a', 1],
            ['b', 1],
          ],
          high: 1,
        },
      ],
      binary: ['a', 'b'],
    },
    { a: 1, b: 0 },
  ],
  [
    'a lower bound makes the dear one be taken',
    {
      objective: [
        ['a', -5],
        ['b', 1],
      ],
      rows: [
        {
          terms: [
            ['a', 2],
            ['b', 1],
          ],
          low: 2,
        },
      ],
      binary: ['a', 'b'],
    },
    { a: 1, b: 1 },
  ],
  [
    'a row with both bounds at one value is met exactly',
    {
      objective: [
        ['a', 1],
        ['b', 1],
        ['c', 1],
      ],
      rows: [
        {
          terms: [
            ['a', 1],
            ['b', 2],
            ['c', 3],
          ],
          low: 3,
          high: 3,
        },
      ],
      binary: ['a', 'b', 'c'],
    },
    { a: 1, b: 1, c: 0 },
  ],
  [
    'a row without bounds binds nothing',
    { objective: [['a', 1]], rows: [{ terms: [['a', 1]] }], binary: ['a'] },
    { a: 1 },
  ],
  [
    'a variable that is not binary may be any amount',
    {
      objective: [['short', -1]],
      rows: [
        {
          terms: [
            ['a', 1],
            ['short', 1],
          ],
          low: 3.5,
        },
      ],
      binary: ['a'],
    },
    { a: 1, short: 2.5 },
  ],
  [
    'a variable that only a row names has a value too',
    { objective: [], rows: [{ terms: [['b', 1]], low: 1 }], binary: ['b'] },
    { b: 1 },
  ],
];
for (const [title, program, values] of solvable)
  test(title, (t) => {
    const solution = solve(program);
    for (const [name, value] of Object.entries(values))
      t.true(Math.abs((solution?.get(name) ?? Number.NaN) - value) < 1e-6, name);
  });

/** Title, rows that nothing satisfies. */
const impossible: readonly (readonly [string, LinearProgram['rows']])[] = [
  [
    'two rows that contradict each other',
    [
      { terms: [['a', 1]], low: 1 },
      { terms: [['a', 1]], high: 0 },
    ],
  ],
  ['a sum of nothing that should be something', [{ terms: [], low: 1 }]],
  [
    'more than all binaries together',
    [
      {
        terms: [
          ['a', 1],
          ['b', 1],
        ],
        low: 3,
      },
    ],
  ],
];
for (const [title, rows] of impossible)
  test(`${title} has no solution`, (t) => {
    t.is(solve({ objective: [['a', 1]], rows, binary: ['a', 'b'] }), undefined);
  });

test('a programme with a thousand terms in a row is read whole', (t) => {
  const names = Array.from({ length: 1000 }, (_, index) => `x${index}`);
  const terms: Terms = names.map((name, index) => [name, index % 7 === 0 ? 1.0625 : 1]);
  const solution = solve({ objective: terms, rows: [{ terms, high: 500 }], binary: names });
  const sum = terms.reduce(
    (total, [name, factor]) => total + factor * (solution?.get(name) ?? 0),
    0,
  );
  t.true(Math.abs(sum - 500) < 1e-6);
});

/** Equations with large random coefficients: a search must branch, and may end without an answer. */
function hardRows(
  random: ReturnType<typeof seeded>,
  names: readonly string[],
): LinearProgram['rows'] {
  return [0, 1, 2].map(() => {
    const terms: Terms = names.map((name) => [name, integer(random, 1, 99)]);
    const half = Math.floor(terms.reduce((sum, [, factor]) => sum + factor, 0) / 2);
    return { terms, low: half, high: half };
  });
}

test('a search that ends at the node limit without any choice is a problem of the input', async (t) => {
  const names = Array.from({ length: 16 }, (_, index) => `x${index}`);
  const rows = hardRows(seeded('hard'), names);
  const impatient = await createSolver(1);
  const problems = await problemsIn(() =>
    impatient({ objective: [['x0', 1]], rows, binary: names }),
  );
  t.deepEqual(
    problems.map(({ code }) => code),
    ['selection-too-hard'],
  );
  t.regex(problems[0]?.message.zh ?? '', /没有找到/);
});

test('a search that ends at the node limit keeps the best choice that it has, the same each time', async (t) => {
  const random = seeded('knapsackc');
  const names = Array.from({ length: 40 }, (_, index) => `x${index}`);
  const objective: Terms = names.map((name) => [name, integer(random, 50, 149)]);
  const rows = Array.from({ length: 5 }, () => {
    const terms: Terms = names.map((name) => [name, integer(random, 0, 99)]);
    return { terms, high: 500 };
  });
  const worth = (solution: Solution, terms: Terms): number =>
    terms.reduce((sum, [name, factor]) => sum + factor * (solution?.get(name) ?? 0), 0);
  const program = { objective, rows, binary: names };
  const impatient = await createSolver(1);
  const first = impatient(program);
  for (const { terms, high } of rows) t.true(worth(first, terms) <= high + 1e-6);
  t.true(worth(first, objective) > 1000);
  t.true(worth(first, objective) < worth(solve(program), objective) - 0.5, 'the limit was reached');
  t.deepEqual(impatient(program), first);
});
