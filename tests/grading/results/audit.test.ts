import test from 'ava';
import { brokenLine, withEntry } from '../../../src/grading/results/audit.js';

const entry = {
  command: 'grade' as const,
  exam: 'abc',
  corrections: [],
  overrides: [],
  decisions: 0,
  students: 2,
  changes: [{ id: 'S1', before: '1', after: '2' }],
};

const log = withEntry(withEntry(withEntry('', entry), { ...entry, command: 'regrade' }), entry);

test('entries are numbered, and each holds the hash of the one before', (t) => {
  const lines = log.trimEnd().split('\n');
  t.is(lines.length, 3);
  t.deepEqual(
    lines.map((line) => (JSON.parse(line) as { number: number }).number),
    [1, 2, 3],
  );
  t.is(brokenLine(log), undefined);
});

test('a line that was changed or taken out shows', (t) => {
  const [first = '', second = '', third = ''] = log.split('\n');
  t.is(brokenLine([first.replace('S1', 'S2'), second, third].join('\n')), 2);
  t.is(brokenLine([first, third].join('\n')), 2);
  t.is(brokenLine([second, third].join('\n')), 1);
});

test('a run that was killed and comes again does not write its entry twice', (t) => {
  t.is(withEntry(log, entry), log);
  t.not(withEntry(log, { ...entry, students: 3 }), log);
});
