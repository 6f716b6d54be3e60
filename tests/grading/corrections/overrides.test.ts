import test from 'ava';
import { readOverrides } from '../../../src/grading/corrections/overrides.js';
import { toNumber } from '../../../src/grading/objective/fraction.js';
import { parseYaml } from '../../../src/util/yaml-document.js';
import { markingExam } from '../../support/marking-exam.js';

const read = (text: string) => readOverrides(parseYaml(text, 'overrides.yaml'), markingExam);

test('an override is found by student, whatever the case of the id, and question', (t) => {
  const { overrides, problems } = read(
    '- {student: s001, question: q5, marks: 7.5, reason: shown orally, who: Li}\n- {student: 2024001, question: q5, marks: 1, reason: x, who: Li}',
  );
  t.deepEqual(problems, []);
  const found = overrides.find('S001', { slot: 'q5' });
  t.is(found && toNumber(found.marks), 7.5);
  t.is(found?.reason, 'shown orally');
  t.truthy(overrides.find('2024001', { slot: 'q5' }));
  t.is(overrides.find('S001', { slot: 'q6' }), undefined);
  t.is(overrides.find('S002', { slot: 'q5' }), undefined);
});

test('an empty file overrides nothing', (t) => {
  t.deepEqual(read('').overrides.list, []);
});

const wrong: readonly (readonly [text: string, code: string, line: number])[] = [
  ['- {student: S1, question: q9, marks: 1, reason: r, who: w}', 'unknown-question', 1],
  ['- {student: S1, question: q1, marks: 2, reason: r, who: w}', 'too-many-marks', 1],
  [
    '- {student: S1, question: q1, marks: 1, reason: r, who: w}\n- {student: s1, question: q1, marks: 0, reason: r, who: w}',
    'second-override',
    2,
  ],
  ['- {student: S1, question: q1, marks: -1, reason: r, who: w}', 'out-of-range', 1],
  ['- {student: S1, question: q1, mark: 1, reason: r, who: w}', 'unknown-key', 1],
];

for (const [text, code, line] of wrong)
  test(`${code} is told on line ${line}`, (t) => {
    const { problems } = read(text);
    t.true(problems.some((problem) => problem.code === code && problem.position?.line === line));
  });

test('an override of a student who is not there is refused; a number that lost its zeros is recognised', (t) => {
  const yaml = parseYaml('- {student: 12, question: q1, marks: 1, reason: r, who: w}', 'o.yaml');
  const { problems } = readOverrides(yaml, markingExam, ['0012', 'S1']);
  t.deepEqual(
    problems.map(({ code, position }) => [code, position?.line]),
    [['unknown-student', 1]],
  );
  t.regex(problems[0]?.advice?.en ?? '', /'0012'/);
  t.deepEqual(readOverrides(yaml, markingExam, ['12']).problems, []);
});
