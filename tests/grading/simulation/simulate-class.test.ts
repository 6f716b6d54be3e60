import { createHash } from 'node:crypto';
import test from 'ava';
import { drawMind } from '../../../src/grading/simulation/mind.js';
import { simulateClass } from '../../../src/grading/simulation/simulate-class.js';
import type { SimulationOptions } from '../../../src/grading/simulation/simulate-class.js';
import { formatCsv } from '../../../src/util/csv.js';
import { answersExam } from '../../support/answers-exam.js';
import { finalExam } from '../../support/bank-papers.js';
import { analyseSimulated, readSimulated, tickedIn } from '../../support/simulated-scores.js';

const { exam: final } = await finalExam('1');
const choices = (final.variants[0]?.questions ?? []).flatMap((question) =>
  'options' in question ? question : [],
);
const small = answersExam();
const options: SimulationOptions = { students: 40, seed: '1', language: 'zh', typing: 50 };

for (const [students, seed] of [
  [40, '1'],
  [40, '2'],
  [40, '3'],
  [300, '1'],
  [300, '2'],
] as const)
  test(`a class of ${students} (seed ${seed}) has totals, a reliability and keys as real classes have`, (t) => {
    const simulated = simulateClass(final, { ...options, students, seed, typing: 0 });
    const table = readSimulated(final, simulated);
    t.deepEqual(table.problems, []);
    const { totals, reliability, options: tables } = analyseSimulated(final, table);
    const within = (value: number | null, [low, high]: readonly [number, number], what: string) => {
      t.true(value !== null && value >= low && value <= high, `${what}: ${value}`);
    };
    within(totals.mean, [57, 77], 'mean');
    within(totals.sd, [9, 18], 'standard deviation');
    within(reliability.defined ? reliability.alpha : null, [0.68, 0.92], 'alpha');
    const keys = tables.flatMap((item) => item.options.filter(({ key }) => key));
    const sound = keys.filter(({ correctedPointBiserial }) => (correctedPointBiserial ?? 0) > 0);
    t.true(sound.length >= keys.length * 0.85, `${sound.length} of ${keys.length} keys`);
  });

test('two or three students are absent, the others have a row in the order of the list', (t) => {
  for (const seed of ['1', '2', '3', '4']) {
    const { rows, absent, problems } = readSimulated(
      final,
      simulateClass(final, { ...options, seed }),
    );
    t.deepEqual(problems, []);
    t.true([2, 3].includes(absent.length));
    t.is(rows.length + absent.length, 40);
    t.deepEqual(
      rows.map(({ id }) => id),
      rows.map(({ id }) => id).sort(),
    );
  }
});

test('a small class has no absent students, and one of a thousand has no two ids alike', (t) => {
  t.is(simulateClass(small, { ...options, students: 1 }).answers.length, 2);
  const { students } = simulateClass(small, { ...options, students: 1000 });
  t.is(new Set(students.map(([id]) => id)).size, 1001);
});

test('about as many students as wished type their written answers; the others have marks', (t) => {
  for (const [typing, least, most] of [
    [0, 0, 0],
    [50, 60, 140],
    [100, 180, 200],
  ] as const) {
    const { answers } = simulateClass(small, { ...options, students: 200, typing });
    const column = answers[0]?.indexOf('5.marks') ?? -1;
    const rows = answers.slice(1);
    const typed = rows.filter((cells) => cells[column] === '').length;
    t.true(typed >= least && typed <= most, `${typed} of ${rows.length}`);
  }
});

test('whoever holds a misconception takes its options more often than the others do', (t) => {
  const { answers } = simulateClass(final, { ...options, students: 300 });
  const [head = [], ...rows] = answers;
  const chances = rows.flatMap((cells) => {
    const mind = drawMind(final, options.seed, Number(cells[0]?.slice(-6)) - 1);
    return choices.flatMap((question) => {
      const labels = question.options.map(({ label }) => label);
      const ticked = tickedIn(cells[head.indexOf(String(question.number))], labels) ?? [];
      return question.options.flatMap(({ label, mistake }) =>
        mistake === undefined
          ? []
          : { isHeld: mind.misconceptions.has(mistake), isTaken: ticked.includes(label) },
      );
    });
  });
  const share = (held: boolean) => {
    const group = chances.filter(({ isHeld }) => isHeld === held);
    return group.filter(({ isTaken }) => isTaken).length / group.length;
  };
  t.true(share(true) > share(false) * 1.5, `${share(true)} and ${share(false)}`);
});

test('names and sentences are in the language that is wanted', (t) => {
  const { students, answers } = simulateClass(final, { ...options, language: 'en', typing: 100 });
  t.notRegex(JSON.stringify([students, answers]), /\p{Script=Han}/u);
  t.regex(students[1]?.[1] ?? '', /^[A-Z][a-z]+ [A-Z][a-z]+$/);
  const chinese = simulateClass(final, { ...options, typing: 100 });
  t.regex(chinese.students[1]?.[1] ?? '', /^\p{Script=Han}{2,3}$/u);
});

test('ids have the digits of the answer sheet', (t) => {
  for (const [studentIdDigits, id] of [
    [4, '0001'],
    [8, '20260001'],
    [10, '2026000001'],
  ] as const) {
    const exam = { ...small, header: { ...small.header, studentIdDigits } };
    t.is(simulateClass(exam, options).students[1]?.[0], id);
  }
});

/** The bytes of one class: the test runs on every version of Node that the project supports. */
const known = '232147eaf13000a7';

test('the same exam and options give the same bytes everywhere, and another seed another class', (t) => {
  const hash = (seed: string) => {
    const { students, answers } = simulateClass(small, { ...options, seed });
    return createHash('sha256')
      .update(formatCsv([...students, ...answers]))
      .digest('hex')
      .slice(0, 16);
  };
  t.is(hash('1'), known);
  t.not(hash('2'), known);
});
