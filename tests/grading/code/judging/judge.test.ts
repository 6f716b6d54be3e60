import test from 'ava';
import fc from 'fast-check';
import { evidenceNeeds } from '../../../../src/grading/code/judging/evidence-needs.js';
import { judge } from '../../../../src/grading/code/judging/judge.js';
import { toNumber, parseFraction } from '../../../../src/grading/objective/fraction.js';
import type { TaskCheck } from '../../../../src/grading/code/tasks/task.js';
import {
  checkOf,
  conv,
  dense,
  evidenceOf,
  input,
  judged,
  lacking,
  noModel,
  reference,
  rightLayers,
  taskOf,
  trained,
} from '../../../support/code-evidence.js';

const number = (text: string): number =>
  toNumber(parseFraction(text) ?? { numerator: -1n, denominator: 1n });
const layers = (count: number) => trained({ layers: rightLayers().slice(0, count) });
const sequence = (changes: Partial<TaskCheck> = {}) =>
  checkOf({ check: 'layer-sequence', points: 6, ...changes });
const argument = (changes: Partial<TaskCheck> = {}) =>
  checkOf({ check: 'layer-arguments', points: 4, ...changes });

const rules: readonly (readonly [TaskCheck['partial'], number, string])[] = [
  ['none', 6, '0'],
  ['none', 7, '6'],
  ['by-part', 4, '3'],
  ['by-part', 1, '0'],
  [
    [
      { from: 0.8, share: 0.5 },
      { from: 0.4, share: 0.25 },
    ],
    6,
    '3',
  ],
  [
    [
      { from: 0.8, share: 0.5 },
      { from: 0.4, share: 0.25 },
    ],
    4,
    '3/2',
  ],
  [
    [
      { from: 0.8, share: 0.5 },
      { from: 0.4, share: 0.25 },
    ],
    3,
    '0',
  ],
  [[{ from: 0, share: 0.5 }], 1, '0'],
];

for (const [partial, count, marks] of rules)
  test(`${count - 1} of 6 layers earn ${marks} of 6 points by ${JSON.stringify(partial)}`, (t) => {
    const task = taskOf({ checks: [sequence({ partial })] });
    t.deepEqual(judged(task, { inspection: layers(count) }).marks, { least: marks, most: marks });
  });

test('a check is skipped where one that it requires has earned nothing', (t) => {
  const task = taskOf({ checks: [sequence(), argument({ requires: ['layer-sequence'] })] });
  const { checks, marks } = judged(task, { inspection: noModel });
  t.deepEqual(
    checks.map(({ status }) => status),
    ['failed', 'skipped'],
  );
  t.is(marks.most, '0');
  const [, second] = judged(task, { inspection: layers(3) }).checks;
  t.is(second?.status, 'failed');
});

test('what requires a skipped check is skipped too, and a broken one holds up nothing', (t) => {
  const chain = [
    sequence(),
    argument({ requires: ['layer-sequence'] }),
    checkOf({ check: 'compile', requires: ['layer-arguments'] }),
  ];
  const states = (inspection: ReturnType<typeof trained> | null) =>
    judged(taskOf({ checks: chain }), { inspection }).checks.map(({ status }) => status);
  t.deepEqual(states(noModel), ['failed', 'skipped', 'skipped']);
  t.deepEqual(states(null), ['broken', 'broken', 'broken']);
});

test('marks are a range while a check is broken, and not final', (t) => {
  const task = taskOf({
    checks: [sequence(), checkOf({ check: 'metric-at-least', points: 4, options: { least: 0.5 } })],
  });
  const { marks, isFinal } = judged(task, {
    inspection: trained({ inspection: { metric: null } }),
  });
  t.deepEqual([marks, isFinal], [{ least: '6', most: '10' }, false]);
  t.true(judged(task, {}).isFinal);
});

test('what gradpaper lacks late in a program leaves earlier checks alone', (t) => {
  const task = taskOf({
    checks: [sequence(), checkOf({ check: 'printed-output', options: { contains: ['x'] } })],
  });
  const { checks } = judged(task, { end: lacking });
  t.deepEqual(
    checks.map(({ status }) => status),
    ['passed', 'broken'],
  );
});

test('a check that does not exist, or does not take its options, is broken', (t) => {
  const wrong = [
    checkOf({ check: 'no-such-check' }),
    checkOf({ check: 'compile', options: { colour: 1 } }),
  ];
  const { checks } = judged(taskOf({ checks: wrong }), {});
  t.deepEqual(
    checks.map(({ status }) => status),
    ['broken', 'broken'],
  );
});

test('hidden checks and their points are left out where a student looks', (t) => {
  const task = taskOf({ checks: [sequence(), argument({ visible: false })] });
  const { points, checks } = judge(task, [reference()], evidenceOf(), { hidden: false });
  t.deepEqual([points, checks.map(({ id }) => id)], [6, ['layer-sequence']]);
  t.is(judge(task, [reference()], evidenceOf()).points, 10);
});

test('a submission that is equal to any of the references is right', (t) => {
  const other = reference(trained({ layers: [input([4]), dense(3, 4)] }));
  const task = taskOf({ checks: [sequence(), checkOf({ check: 'forward-equality' })] });
  const inspection = trained({
    inspection: { forward: [{ kind: 'incomparable', why: 'inputs' }, { kind: 'equal' }] },
  });
  const { marks } = judge(task, [other, reference()], evidenceOf({ inspection }));
  t.deepEqual(marks, { least: '8', most: '8' });
});

test('only what the checks need is computed', (t) => {
  const none = { forward: null, trajectory: null, metric: null, function: false };
  const needs = (checks: readonly TaskCheck[], hidden = true) =>
    evidenceNeeds(taskOf({ checks, data: 'mnist' }), { hidden });
  t.deepEqual(needs([checkOf({ check: 'compile' })]), none);
  const rows = { rows: 3 };
  t.deepEqual(needs([checkOf({ check: 'forward-equality', options: rows })]), {
    ...none,
    forward: rows,
  });
  const hidden = checkOf({ check: 'training-trajectory', visible: false });
  t.deepEqual(needs([hidden]), { ...none, trajectory: { steps: 3, rows: 4 } });
  t.deepEqual(needs([hidden], false), none);
  const metric = checkOf({ check: 'metric-at-least', options: { least: 0.5, rows: 7 } });
  t.deepEqual(needs([metric]).metric, { set: 'mnist', rows: 7, metric: 'accuracy' });
});

const partials = fc.constantFrom<TaskCheck['partial']>('none', 'by-part', [
  { from: 0.5, share: 0.5 },
]);

test('marks lie between none and all, and more right layers never earn less', (t) => {
  fc.assert(
    fc.property(
      partials,
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      (partial, points, requires) => {
        const needs = requires ? ['layer-sequence'] : [];
        const task = taskOf({
          checks: [sequence({ partial, points }), argument({ partial, requires: needs })],
        });
        const marks = [1, 2, 3, 4, 5, 6, 7].map((count) =>
          number(judged(task, { inspection: layers(count) }).marks.least),
        );
        const isInside = marks.every((one) => one >= 0 && one <= points + 4);
        return (
          isInside &&
          marks.every((one, at) => at === 0 || one >= (marks[at - 1] ?? 0)) &&
          marks.at(-1) === points + 4
        );
      },
    ),
    { numRuns: 60 },
  );
  t.pass();
});

test('the same evidence gives the same judgement, and it can be written as JSON', (t) => {
  const task = taskOf({ checks: [sequence(), argument()] });
  const once = judged(task, { inspection: trained({ layers: [input([28, 28, 1]), conv(9)] }) });
  const recorded: unknown = JSON.parse(JSON.stringify(once));
  t.deepEqual(
    recorded,
    judged(task, { inspection: trained({ layers: [input([28, 28, 1]), conv(9)] }) }),
  );
});
