import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { readExam } from '../../../src/exam/manifest/read-exam.js';
import type { Question } from '../../../src/exam/manifest/question-schema.js';
import { newYear, pipeInto } from '../../support/practice-devices.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const blueprint = `id: small
header:
  course: {zh: 课程, en: Course}
  title: {zh: 小考, en: Quiz}
  term: {zh: 学期, en: Term}
  date: '2027-01-11'
  duration: 30
sections:
  - {kind: true-false, count: 2, points: 5}
  - {kind: single, count: 2, points: 5}
  - {kind: numeric, count: 1, points: 10}
  - {kind: short, count: 1, points: 10}
`;

const minute = 60_000;

/** A folder for progress, and a small blueprint beside it. */
function place(t: Parameters<typeof temporaryFolder>[0]) {
  const folder = temporaryFolder(t, { 'small.yaml': blueprint });
  const data = path.join(folder, 'data');
  const mock = path.join(folder, 'small.yaml');
  const examOf = (number = 1) => readExam(path.join(data, 'mocks', `small-${number}`, 'exam.json'));
  return { data, mock, examOf };
}

function keyOf(question: Question): string {
  switch (question.kind) {
    case 'true-false':
      return question.answer ? 'T' : 'F';
    case 'single':
      return question.options.find(({ correct }) => correct)?.label ?? '';
    case 'numeric':
      return question.answerText.en;
    case 'short':
    case 'multiple':
    case 'comprehensive':
    case 'code':
      return 'a text';
  }
}

const resultIn = (out: string) => {
  const line = out.split('\n').find((text) => text.includes('"mock-result"'));
  return JSON.parse(line ?? '{}') as { total: string; points: number; pending: number };
};

test('a paper can be left, continued, jumped about in, handed in and is marked by the grader', async (t) => {
  const { data, mock, examOf } = place(t);
  const first = await pipeInto(['T'], { mock }, { data });
  t.is(first.code, 0);
  t.regex(first.out, /6 questions, 40 marks, 30 minutes/);
  t.regex(first.out, /Saved\. To go on: gradpaper practice --mock small/);
  const exam = examOf();
  const questions = exam.variants[0]?.questions ?? [];
  const [one, ...others] = questions;
  if (!one) return t.fail('an empty paper');
  // Goes on at the second question; at the end back to the first, then hands in and meets no point of the rubric.
  const lines = [...others.map(keyOf), '1', keyOf(one), 'l', 'h', ''];
  const second = await pipeInto(lines, { mock, json: true }, { data });
  const { total, points, pending } = resultIn(second.out);
  t.deepEqual({ total, points, pending }, { total: '30', points: 40, pending: 0 });
  t.deepEqual(examOf(), exam);
});

test('an answer is kept by an empty line, and the list shows what is open', async (t) => {
  const { data, mock } = place(t);
  await pipeInto(['T', 'F'], { mock }, { data });
  const { out } = await pipeInto(['l', '1', '', 'l'], { mock }, { data });
  t.regex(out, /Your answer so far: T \(Enter keeps it\)/);
  t.is(out.match(/✓ true\/false.*\(answered\)/g)?.length, 4);
  t.is(out.match(/single-choice.*\(not answered\)/g)?.length, 4);
});

test('there are no hints, and a question mark is no answer', async (t) => {
  const { data, mock } = place(t);
  const { out } = await pipeInto(['?', '？', 'T'], { mock }, { data });
  t.is(out.match(/There are no hints in a mock examination/g)?.length, 2);
  t.regex(out, /Question 2 of 6/);
});

test('the list names what is open, goes on with it, and h hands in from a question too', async (t) => {
  const { data, mock } = place(t);
  const { out } = await pipeInto(['T', 's', 'l', '', 'h'], { mock }, { data });
  t.regex(
    out,
    /Not finished: 2–6\. Which question\?\s+\(g Go on with question 3; h Hand in; q Save/,
  );
  t.regex(out, /Question 3 of 6[^]*Question 3 of 6[^]*h hand in[^]*of 40 marks/);
});

test('behind the last question the list begins again with what was skipped', async (t) => {
  const { data, mock } = place(t);
  const { out } = await pipeInto(['s', 'T', 's', 's', 's', 's', 'g'], { mock }, { data });
  t.regex(out, /Not finished: 1, 3–6\.[^]*g Go on with question 1;[^]*Question 1 of 6/);
});

test('gaps earn nothing and wait for nobody', async (t) => {
  const { data, mock } = place(t);
  const { out } = await pipeInto(['l', 'h'], { mock, json: true }, { data });
  t.like(resultIn(out), { total: '0', pending: 0 });
});

test('written answers are marked by the rubric points that she says they meet', async (t) => {
  const { data, mock, examOf } = place(t);
  await pipeInto([], { mock }, { data });
  const short = examOf().variants[0]?.questions.find(({ kind }) => kind === 'short');
  if (short?.kind !== 'short') return t.fail('no short question');
  const lines = ['l', String(short.number), 'some words', 'h', '1'];
  const { out } = await pipeInto(lines, { mock, json: true }, { data });
  t.is(resultIn(out).total, String(short.rubric[0]?.marks));
});

test('a finished paper is over: the next one is new', async (t) => {
  const { data, mock, examOf } = place(t);
  await pipeInto(['l', 'h'], { mock }, { data });
  await pipeInto(['l', 'q'], { mock, seed: '2' }, { data });
  t.not(examOf(1).hash, examOf(2).hash);
});

test('the clock stands still while nobody sits there', async (t) => {
  const { data, mock } = place(t);
  const log = () => readFileSync(path.join(data, 'mocks', 'small-1', 'answers.jsonl'), 'utf8');
  await pipeInto(['T'], { mock }, { data, tick: minute / 2 });
  const used = /"kind":"left","used":(\d+)/.exec(log())?.[1];
  t.true(Number(used) > 0);
  const weekLater = newYear + 7 * 24 * 60 * minute;
  const { out } = await pipeInto([], { mock }, { data, now: weekLater });
  t.regex(out, /Question 2 of 6 · 2\d:\d\d left/);
});

test('when the time is over, a paper that nobody sits at is handed in', async (t) => {
  const { data, mock } = place(t);
  const ticking = { data, tick: 5 * minute };
  const { out } = await pipeInto(Array(60).fill('T'), { mock, json: true }, ticking);
  t.is(resultIn(out).points, 40);
  const asked = readFileSync(path.join(data, 'mocks', 'small-1', 'answers.jsonl'), 'utf8');
  t.true(asked.split('"1":"T"').length === 2 && !asked.includes('"6":"T"'));
});

test('what was answered is known to practice; gaps are not', async (t) => {
  const { data, mock } = place(t);
  await pipeInto(['T', 'l', 'h'], { mock }, { data });
  const { out } = await pipeInto([], { export: true }, { data });
  const { reviews } = JSON.parse(out) as { reviews: { kind: string }[] };
  t.deepEqual(
    reviews.map(({ kind }) => kind),
    ['true-false'],
  );
});

test('no reserved item stands on a mock paper', async (t) => {
  for (let seed = 0; seed < 5; seed++) {
    const { data, mock, examOf } = place(t);
    await pipeInto([], { mock, seed: String(seed) }, { data });
    const items = examOf().variants.flatMap(({ questions }) => questions.map(({ item }) => item));
    t.false(items.includes('lstm.trace.design') || items.includes('nn.act.identities'));
  }
});

test('--forget and a mock examination exclude each other', async (t) => {
  const { data, mock } = place(t);
  await t.throwsAsync(pipeInto([], { mock, forget: true }, { data }), { name: 'UsageError' });
});

test('paper, key and result are printed as PDF on request', async (t) => {
  const { data, mock } = place(t);
  const { out } = await pipeInto(['l', 'p', 'q'], { mock }, { data });
  t.regex(out, /Written: .*paper\.pdf/);
  const folder = path.join(data, 'mocks', 'small-1');
  t.is(readFileSync(path.join(folder, 'paper.pdf')).subarray(0, 5).toString(), '%PDF-');
  t.false(readdirSync(folder).includes('key.pdf'));
});
