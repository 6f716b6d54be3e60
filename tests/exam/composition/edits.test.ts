import test from 'ava';
import { applyEdits, numberRedraws } from '../../../src/exam/composition/edits.js';
import type { Slot } from '../../../src/exam/composition/variant-order.js';
import type { Edit } from '../../../src/exam/manifest/exam-schema.js';
import type { Candidate } from '../../../src/exam/selection/candidate.js';
import { createSolver } from '../../../src/exam/selection/linear-program.js';
import { problemsIn, sketch } from '../../support/exam-fixtures.js';

const solve = await createSolver();

const item = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  topic: 'x.one',
  kinds: ['single'],
  difficulty: 2,
  minutes: () => 2,
  enemies: [],
  ...more,
});

const candidates = [
  item('a'),
  item('b'),
  item('c', { topic: 'x.two' }),
  item('d', { enemies: ['b'] }),
  item('e', { generator: 'g' }),
  item('f', { generator: 'g', kinds: ['single', 'numeric'] }),
  item('n', { kinds: ['numeric'] }),
  item('s', { kinds: ['short'], topic: 'y' }),
];

/** A paper of three questions: a and b in the first section, n in the second. */
const slots: readonly Slot[] = [
  { slot: 'q1', item: 'a', section: 0 },
  { slot: 'q2', item: 'b', section: 0 },
  { slot: 'q3', item: 'n', section: 1 },
];

const pin = (slot: string, id: string): Edit => ({ kind: 'pin', slot, item: id });
const redraw = (slot: string, what: 'item' | 'numbers' = 'item'): Edit => ({
  kind: 'redraw',
  slot,
  what,
});

const after = (edits: readonly Edit[], selection = {}, seed = '1'): string[] =>
  applyEdits(slots, edits, {
    solve,
    blueprint: sketch({ sections: ['single 2×2', 'numeric 1×3'], selection }),
    candidates,
    seed,
  }).map(({ slot, item: id, section }) => `${slot} ${section} ${id}`);

test('without edits all stays', (t) => {
  t.deepEqual(after([]), ['q1 0 a', 'q2 0 b', 'q3 1 n']);
});

test('a pinned item stands at its slot, and the others stay', (t) => {
  t.deepEqual(after([pin('q2', 'c')]), ['q1 0 a', 'q2 0 c', 'q3 1 n']);
  t.deepEqual(after([pin('q1', 'e'), pin('q3', 'n')]), ['q1 0 e', 'q2 0 b', 'q3 1 n']);
});

test('a redraw takes another item, and the others stay', (t) => {
  for (const seed of ['1', '2', '3', '4', '5']) {
    const [first, second, third] = after([redraw('q2')], {}, seed);
    t.deepEqual([first, third], ['q1 0 a', 'q3 1 n']);
    t.regex(second ?? '', /^q2 0 [cdef]$/);
  }
});

test('every further redraw gives an item that has not stood there, until there is none', async (t) => {
  // In the place of b can stand c, d, e and f.
  const edits = [1, 2, 3, 4].map(() => redraw('q2'));
  const stood = edits.map((_, index) => after(edits.slice(0, index + 1))[1]);
  t.deepEqual(stood.toSorted(), ['q2 0 c', 'q2 0 d', 'q2 0 e', 'q2 0 f']);
  const [problem] = await problemsIn(() => after([...edits, redraw('q2')]));
  t.is(problem?.code, 'no-other-item');
  t.is(problem?.message.en, 'no other item can stand at q2 while all other questions stay');
  t.is(problem?.message.zh, 'q2 没有别的题目可换（其余题目不变）');
});

test('an item that was pinned away does not come back by a redraw', (t) => {
  for (const seed of ['1', '2', '3', '4', '5'])
    t.regex(after([pin('q1', 'c'), redraw('q1')], {}, seed)[0] ?? '', /^q1 0 [ef]$/);
});

test('an item that was drawn away may be pinned elsewhere, and a redraw minds it there', (t) => {
  // Beside a, pinned to q2, neither its enemy b nor what stood at q1 before may be drawn: only e is left.
  const few = [item('a', { enemies: ['b'] }), item('b'), item('c'), item('e')];
  const start: Slot[] = [
    { slot: 'q1', item: 'a', section: 0 },
    { slot: 'q2', item: 'e', section: 0 },
  ];
  const blueprint = sketch({ sections: ['single 2×2'] });
  const edits = [pin('q1', 'c'), pin('q2', 'a'), redraw('q1')];
  for (const seed of ['1', '2', '3'])
    t.deepEqual(
      applyEdits(start, edits, { solve, blueprint, candidates: few, seed }).map(
        ({ item: id }) => id,
      ),
      ['e', 'a'],
    );
});

test('redrawn numbers keep the item', (t) => {
  t.deepEqual(after([pin('q2', 'e'), redraw('q2', 'numbers')]), ['q1 0 a', 'q2 0 e', 'q3 1 n']);
});

test('numbers are redrawn as often as was asked for that slot', (t) => {
  const edits = [redraw('q2', 'numbers'), redraw('q2'), redraw('q3', 'numbers')];
  t.is(numberRedraws([...edits, redraw('q2', 'numbers'), pin('q2', 'e')], 'q2'), 2);
  t.is(numberRedraws(edits, 'q3'), 1);
  t.is(numberRedraws(edits, 'q1'), 0);
});

/** Title, edits, code, message in both languages, advice. */
const refused: readonly (readonly [string, readonly Edit[], string, string, string, RegExp])[] = [
  [
    'a slot that is not there',
    [redraw('q4')],
    'unknown-slot',
    'there is no question q4',
    '没有题号 q4',
    /q1 to q3/,
  ],
  [
    'an item that is not there',
    [pin('q1', 'x.onw')],
    'unknown-item',
    'the bank has no item x.onw, or the blueprint excludes it',
    '题库中没有题目 x.onw，或者蓝图排除了它',
    /Known are: a, b, c/,
  ],
  [
    'an item of another kind',
    [pin('q1', 's')],
    'wrong-kind',
    's cannot stand at q1 as a single-choice question',
    's 不能作为单项选择题放在 q1',
    /same kind/,
  ],
  [
    'an item that stands elsewhere in the section',
    [pin('q1', 'b')],
    'clash',
    'b cannot stand at q1 beside b at q2',
    'b 不能放在 q1：它与 q2 的 b 不能同时出现',
    /change q2 first/,
  ],
  [
    'an item that stands elsewhere in another section',
    [pin('q1', 'f'), pin('q3', 'f')],
    'clash',
    'f cannot stand at q3 beside f at q1',
    'f 不能放在 q3：它与 q1 的 f 不能同时出现',
    /change q1 first/,
  ],
  [
    'an enemy of an item',
    [pin('q1', 'd')],
    'clash',
    'd cannot stand at q1 beside b at q2',
    'd 不能放在 q1：它与 q2 的 b 不能同时出现',
    /enemies/,
  ],
  [
    'a second item of a generator',
    [pin('q1', 'e'), pin('q2', 'f')],
    'clash',
    'f cannot stand at q2 beside e at q1',
    'f 不能放在 q2：它与 q1 的 e 不能同时出现',
    /generator/,
  ],
  [
    'other numbers for a written item',
    [redraw('q1', 'numbers')],
    'no-numbers',
    'a at q1 is not generated: it has no numbers to draw again',
    'q1 的题目 a 不是由生成器产生的，没有数字可换',
    /--redraw q1/,
  ],
];
for (const [title, edits, code, en, zh, advice] of refused)
  test(`${title} is refused`, async (t) => {
    const problems = await problemsIn(() => after(edits));
    t.deepEqual(
      problems.map(({ code: each, message }) => [each, message]),
      [[code, { zh, en }]],
    );
    t.regex(problems[0]?.advice?.en ?? '', advice);
    t.regex(problems[0]?.advice?.zh ?? '', /\p{Script=Han}/u);
  });

test('a pin that breaks a demand of the blueprint is refused with that demand', async (t) => {
  const selection = { topics: [{ topic: 'x.two', questions: { max: 0 } }] };
  const problems = await problemsIn(() => after([pin('q1', 'c')], selection));
  t.deepEqual(
    problems.map(({ message }) => message.en),
    ['allows at most 0 questions on x.two; together with the other demands it is at least 1'],
  );
});

test('a required item cannot be redrawn', async (t) => {
  const problems = await problemsIn(() => after([redraw('q1')], { require: ['a'] }));
  t.deepEqual(
    problems.map(({ code }) => code),
    ['no-other-item', 'selection-required'],
  );
});
