import test from 'ava';
import { readCorrections } from '../../../src/grading/corrections/read-corrections.js';
import { parseYaml } from '../../../src/util/yaml-document.js';
import { markingExam } from '../../support/marking-exam.js';

const read = (text: string) => readCorrections(parseYaml(text, 'corrections.yaml'), markingExam);

const about = 'reason: wrong key, who: Li';

/** The key of a slot in each variant after a correction, as letters, truth or number. */
const keysOf = (text: string, slot: string): unknown[] => {
  const { corrected, problems } = read(text);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return corrected.exam.variants.map(({ questions }) => {
    const question = questions.find((candidate) => candidate.slot === slot);
    if (!question) return undefined;
    if ('options' in question)
      return question.options.flatMap(({ label, correct }) => (correct ? label : [])).join('');
    return question.kind === 'true-false' || question.kind === 'numeric'
      ? question.answer
      : undefined;
  });
};

const keys: readonly (readonly [line: string, slot: string, a: string, b: string])[] = [
  ['{question: q2, key: B}', 'q2', 'B', 'B'],
  ['{question: q2, key: C}', 'q2', 'C', 'A'],
  ['{question: q2, key: [A, C]}', 'q2', 'AC', 'AC'],
  ['{question: q2, variant: B, key: A}', 'q2', 'A', 'A'],
  ['{question: q3, key: "A, b,D"}', 'q3', 'ABD', 'ACD'],
  ['{question: q3, variant: A, key: D}', 'q3', 'D', 'CD'],
];

for (const [line, slot, a, b] of keys)
  test(`${line} makes the key ${a} in variant A and ${b} in B`, (t) => {
    t.deepEqual(keysOf(`- ${line.replace('}', `, ${about}}`)}`, slot), [a, b]);
  });

test('an option that becomes right stands for no misconception any more', (t) => {
  const { corrected } = read(`- {question: q2, key: B, ${about}}`);
  const question = corrected.exam.variants[0]?.questions[1];
  const options = question && 'options' in question ? question.options : [];
  t.deepEqual(
    options.map(({ mistake }) => mistake),
    [undefined, undefined, 'mistake-2'],
  );
});

test('a true-or-false key is turned', (t) => {
  t.deepEqual(keysOf(`- {question: q1, key: false, ${about}}`, 'q1'), [false, false]);
});

test('a number keeps its decimals and tolerance, unless another tolerance is given', (t) => {
  const [plain] = keysOf(`- {question: q4, key: 0.4, ${about}}`, 'q4');
  t.like(plain, { value: 0.4, decimals: 2, tolerance: { kind: 'absolute', value: 0.01 } });
  const wider = `- {question: q4, key: 0.4, tolerance: {kind: relative, value: 0.1}, ${about}}`;
  t.like(keysOf(wider, 'q4')[1], { value: 0.4, tolerance: { kind: 'relative', value: 0.1 } });
});

test('a generated question is corrected in the named variant only', (t) => {
  const [a, b] = keysOf(`- {question: q8, variant: B, key: 7, ${about}}`, 'q8');
  t.like(a, { value: 5 });
  t.like(b, { value: 7 });
});

test('rules and full marks for everyone are kept apart from keys', (t) => {
  const { corrected } = read(
    `- {question: q3, rule: r-exams/none, ${about}}\n- {question: q5, credit: everyone, reason: not taught, who: Li}`,
  );
  t.deepEqual([...corrected.rules], [['q3', 'r-exams/none']]);
  t.deepEqual([...corrected.credited], [['q5', 'not taught']]);
  t.is(corrected.exam, markingExam);
});

test('the manifest itself is never changed', (t) => {
  const before = JSON.stringify(markingExam);
  read(`- {question: q2, key: B, ${about}}`);
  t.is(JSON.stringify(markingExam), before);
});

test('an empty file corrects nothing', (t) => {
  t.deepEqual(read('').corrections, []);
  t.deepEqual(read('[]').problems, []);
});

const wrong: readonly (readonly [line: string, code: string, column: number])[] = [
  ['{question: q99, rule: all-or-nothing}', 'unknown-question', 14],
  ['{question: q99, key: A}', 'impossible-correction', 3],
  ['{question: q2, variant: Z, key: A}', 'impossible-correction', 3],
  ['{question: q2, key: Z}', 'impossible-correction', 3],
  ['{question: q2, key: true}', 'impossible-correction', 3],
  ['{question: q1, key: A}', 'impossible-correction', 3],
  ['{question: q8, key: 7}', 'impossible-correction', 3],
  ['{question: q5, key: 7}', 'impossible-correction', 3],
  ['{question: q4, key: [1, 2]}', 'impossible-correction', 3],
  ['{question: q3, rule: r-exams/nnoe}', 'unknown-scoring-rule', 24],
];

for (const [line, code, column] of wrong)
  test(`${line} is refused: ${code}`, (t) => {
    const { problems } = read(`- ${line.replace('}', `, ${about}}`)}`);
    t.deepEqual(
      problems.map((problem) => [problem.code, problem.position?.line, problem.position?.column]),
      [[code, 1, column]],
    );
  });

test('reason and who are required', (t) => {
  const { problems } = read('- {question: q2, key: B}');
  t.true(problems.length > 0);
});
