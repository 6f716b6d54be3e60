import test from 'ava';
import { twoWayTable } from '../../src/exam/two-way-table.js';
import type { TwoWayRow } from '../../src/exam/two-way-table.js';
import { drawSmall, loadSmallBank, sketch } from '../support/exam-fixtures.js';

const exam = await drawSmall(loadSmallBank(), { variants: 2 });
const tables = exam.variants.map((variant) => twoWayTable(exam, variant));
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

test('every row sums to its points, by section and by difficulty', (t) => {
  for (const { rows, total } of tables)
    for (const row of [...rows, total]) {
      t.is(sum(row.bySection), row.points);
      t.is(sum(row.byDifficulty), row.points);
      t.is(row.bySection.length, exam.sections.length);
      t.is(row.byDifficulty.length, 5);
    }
});

test('every column sums to its total', (t) => {
  for (const { rows, total } of tables) {
    const column = (of: (row: TwoWayRow) => number) => sum(rows.map(of));
    t.is(
      column(({ points }) => points),
      total.points,
    );
    t.is(
      column(({ questions }) => questions),
      total.questions,
    );
    for (const [index, points] of total.bySection.entries())
      t.is(
        column(({ bySection }) => bySection[index] ?? 0),
        points,
      );
    for (const [index, points] of total.byDifficulty.entries())
      t.is(
        column(({ byDifficulty }) => byDifficulty[index] ?? 0),
        points,
      );
  }
});

test('the total is the whole paper', (t) => {
  for (const { total } of tables) {
    t.is(total.points, exam.points);
    t.deepEqual(
      total.bySection,
      exam.sections.map(({ count, points }) => count * points),
    );
    t.is(total.questions, sum(exam.sections.map(({ count }) => count)));
  }
});

test('all variants have one table, with the topics of the exam in their order', (t) => {
  t.deepEqual(tables[1], tables[0]);
  t.deepEqual(
    tables[0]?.rows.map(({ topic }) => topic),
    Object.keys(exam.topics),
  );
});

test('points are counted under the topic, the section and the difficulty of their question', async (t) => {
  const blueprint = sketch({
    sections: ['short 1×10', 'true-false 1×1.5'],
    selection: { require: ['rnn.basic.c', 'cnn.size.a'] },
  });
  const small = await drawSmall(loadSmallBank(), { blueprint });
  const [variant] = small.variants;
  t.deepEqual(variant && twoWayTable(small, variant).rows, [
    {
      topic: 'cnn.size',
      questions: 1,
      bySection: [0, 1.5],
      byDifficulty: [1.5, 0, 0, 0, 0],
      points: 1.5,
    },
    {
      topic: 'rnn.basic',
      questions: 1,
      bySection: [10, 0],
      byDifficulty: [0, 0, 0, 10, 0],
      points: 10,
    },
  ]);
});
