import path from 'node:path';
import { writeFileSync } from 'node:fs';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import fc from 'fast-check';
import { readExam, verifyExam } from '../../../src/exam/manifest/read-exam.js';
import type { VerifiedExam } from '../../../src/exam/manifest/read-exam.js';
import { InputError } from '../../../src/util/problem.js';
import { drawSmall, loadSmallBank } from '../../support/exam-fixtures.js';
import { leavesOf, replaced } from '../../support/json-leaves.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const exam = await drawSmall(loadSmallBank(), {
  variants: 2,
  edits: [{ kind: 'redraw', slot: 'q1', what: 'item' }],
});
const text = JSON.stringify(exam, null, 2);

/** A function that verifies an exam.json with the given content. */
function verifier(t: ExecutionContext): (content: string | Uint8Array) => VerifiedExam {
  const file = path.join(temporaryFolder(t, {}), 'exam.json');
  return (content) => {
    writeFileSync(file, content);
    return verifyExam(file);
  };
}

test('an untouched manifest is read as it was drawn', (t) => {
  const { exam: read, problems } = verifier(t)(text);
  t.deepEqual(problems, []);
  t.deepEqual(read, exam);
});

test('white space and the order of keys are no change', (t) => {
  const verify = verifier(t);
  const turned = Object.fromEntries(Object.entries(exam).reverse());
  for (const content of [JSON.stringify(exam), JSON.stringify(turned), `${text}\n\n`])
    t.deepEqual(verify(content).problems, []);
});

test('any leaf that is changed is found out', (t) => {
  const verify = verifier(t);
  const leaves = leavesOf(exam);
  t.true(leaves.length > 500);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: leaves.length - 1 }),
      fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
      (index, value) => {
        const place = leaves[index] ?? [];
        const content = JSON.stringify(replaced(exam, place, value));
        fc.pre(content !== JSON.stringify(exam));
        return verify(content).problems.length > 0;
      },
    ),
    { seed: 1, numRuns: 150 },
  );
});

test('a change that keeps the form is told with both hashes', (t) => {
  const { exam: read, problems } = verifier(t)(text.replace('"seed": "1"', '"seed": "2"'));
  t.is(read?.seed, '2');
  t.deepEqual(
    problems.map(({ code }) => code),
    ['exam-changed'],
  );
  const [problem] = problems;
  t.true(problem?.message.en.includes(`the file says ${exam.hash.slice(0, 16)}…`));
  t.true(problem?.message.zh.includes(`文件中的哈希为 ${exam.hash.slice(0, 16)}…`));
  t.regex(problem?.advice?.en ?? '', /Restore your copy/);
  t.deepEqual({ ...problem?.position, file: '' }, { file: '', line: 1, column: 1 });
});

const flipped = (hash: string): string => (hash.startsWith('0') ? '1' : '0') + hash.slice(1);

/** Title, change of the text, code, what the message names. */
const broken: readonly (readonly [string, (text: string) => string, string, RegExp])[] = [
  ['an empty file', () => '', 'exam-not-json', /JSON/],
  ['a file that is cut off', (whole) => whole.slice(0, 2000), 'exam-not-json', /JSON/],
  ['another kind of JSON', () => '[]', 'exam-malformed', /this part should be a mapping/],
  ['null', () => 'null', 'exam-malformed', /this part should be a mapping/],
  [
    'a manifest without its hash',
    (whole) => whole.replace(/"hash": "[0-9a-f]+",?(?=\s+"?[a-z}])/, ''),
    'exam-malformed',
    /hash/,
  ],
  [
    'a manifest without variants',
    (whole) => whole.replace('"variants": [', '"variant": ['),
    'exam-malformed',
    /"variants" is missing/,
  ],
  [
    'a manifest with a key of somebody else',
    (whole) => whole.replace('{', '{"extra": 1,'),
    'exam-malformed',
    /unknown key "extra"/,
  ],
  [
    'another version',
    (whole) => whole.replace('"version": 1', '"version": 2'),
    'exam-malformed',
    /"version"/,
  ],
  ['a hash that is none', (whole) => whole.replace(exam.hash, 'abc'), 'exam-malformed', /hash/],
  [
    'a hash with one digit changed',
    (whole) => whole.replace(exam.hash, flipped(exam.hash)),
    'exam-changed',
    /hash/,
  ],
];

for (const [title, change, code, named] of broken)
  test(`${title} is told as ${code}`, (t) => {
    const { exam: read, problems } = verifier(t)(change(text));
    t.true(problems.length > 0 && problems.length <= 10);
    t.deepEqual([...new Set(problems.map((problem) => problem.code))], [code]);
    t.is(read === undefined, code !== 'exam-changed');
    t.regex(problems[0]?.message.en ?? '', named);
    t.regex(problems[0]?.message.zh ?? '', /\p{Script=Han}/u);
  });

test('who needs the exam gets it whole or not at all', (t) => {
  const folder = temporaryFolder(t, {
    'whole.json': text,
    'changed.json': text.replace('"seed": "1"', '"seed": "2"'),
    'broken.json': '{',
  });
  t.deepEqual(readExam(path.join(folder, 'whole.json')), exam);
  for (const name of ['changed.json', 'broken.json']) {
    const error = t.throws(() => readExam(path.join(folder, name)), { instanceOf: InputError });
    t.is(error.problems[0]?.position?.file, path.join(folder, name));
  }
  t.throws(() => readExam(path.join(folder, 'none.json')), { code: 'ENOENT' });
});
