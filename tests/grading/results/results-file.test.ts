import test from 'ava';
import { readResults, resultLines } from '../../../src/grading/results/results-file.js';
import type { Results } from '../../../src/grading/results/results-file.js';
import { studentResult } from '../../support/results.js';

const results: Results = {
  exam: 'abc',
  language: 'en',
  absent: [{ id: 'S9', name: '王', class: '' }],
  students: [studentResult('S1', { q1: '5/3' }), studentResult('S2', { q1: null })],
};

const text = [...resultLines(results)].join('');

test('what was written is read', (t) => {
  t.deepEqual(readResults(text, 'results.jsonl'), { results, problems: [] });
});

const damaged: readonly (readonly [what: string, text: string, line: number])[] = [
  ['an empty file', '', 1],
  ['another file', '{"format":"other"}\n', 1],
  ['a torn line', text.slice(0, -20), 3],
  ['a line without marks', text.replace('"status"', '"state"'), 2],
];

for (const [what, broken, line] of damaged)
  test(`${what} is refused with its line`, (t) => {
    const { results: read, problems } = readResults(broken, 'results.jsonl');
    t.is(read, undefined);
    t.deepEqual(
      problems.map(({ code, position }) => [code, position?.line]),
      [['results-damaged', line]],
    );
  });
