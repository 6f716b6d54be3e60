import test from 'ava';
import { changesBetween, changesTable } from '../../../src/grading/results/changes.js';
import { studentResult } from '../../support/results.js';

test('those whose marks moved are listed with every question, exactly', (t) => {
  const before = [
    studentResult('S1', { q1: '1', q2: '5/3', q3: null }),
    studentResult('S2', { q1: '0', q2: '2', q3: '4' }),
    studentResult('S3', { q1: '1', q2: '2', q3: '4' }),
  ];
  const after = [
    studentResult('S1', { q1: '1', q2: '2', q3: '3' }),
    studentResult('S2', { q1: '0', q2: '2', q3: '4' }),
    studentResult('S3', { q1: '0', q2: '2', q3: '4' }),
  ];
  const changes = changesBetween(before, after);
  t.deepEqual(
    changes.map(({ id, before: old, after: now }) => [id, old, now]),
    [
      ['S1', '8/3', '6'],
      ['S3', '7', '6'],
    ],
  );
  t.deepEqual(changesTable(changes, 'en').slice(1), [
    ['S1', 'Name S1', 'q2', '1.67', '2', '2.67', '6', 3.33],
    ['S1', 'Name S1', 'q3', '', '3', '2.67', '6', 3.33],
    ['S3', 'Name S3', 'q1', '1', '0', '7', '6', -1],
  ]);
});

test('students of only one marking are no change', (t) => {
  const one = [studentResult('S1', { q1: '1' })];
  t.deepEqual(changesBetween(one, []), []);
  t.deepEqual(changesBetween([], one), []);
});
