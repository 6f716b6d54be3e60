import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { gradePrograms } from '../../../src/cli/grading/grade-programs.js';
import { createTerminal } from '../../../src/cli/terminal/terminal.js';
import { freeze } from '../../../src/exam/composition/compose-exam.js';
import type { Exam } from '../../../src/exam/manifest/exam-schema.js';
import { sameInBoth } from '../../../src/util/localized-text.js';
import { without } from '../../../src/util/without.js';
import { parseCsv } from '../../../src/util/csv.js';
import { KeptStream } from '../../support/cli-run.js';
import { fakeGrader } from '../../support/fake-grader.js';
import { classRoom } from '../../support/marked-class.js';
import type { ClassRoom } from '../../support/marked-class.js';
import { markingExam } from '../../support/marking-exam.js';

const task = `
title: { zh: 词, en: words }
kind: model
points: 9
statement: { zh: 写, en: write }
checks:
  - { check: layer-sequence, id: conv, points: 3 }
  - { check: layer-sequence, id: dense, points: 6 }
`;

/** S1 has 3 of 9, S2 has all in capitals of her own, S3 waits for a person, S4 has handed in nothing. */
const programs = { S1: 'conv', s2: 'conv dense', S3: 'explode' };

const roster = 'id,name,class\nS1,,\nS2,,\nS3,,\nS4,,\n';

/** Grades programs into a folder of the room. */
async function gradedPrograms(
  room: ClassRoom,
  given: Readonly<Record<string, string>> = programs,
  list = roster,
): Promise<void> {
  for (const folder of ['words', 'in']) mkdirSync(room.at(folder), { recursive: true });
  room.write('words/task.yaml', task);
  room.write('words/reference.py', 'x = 1');
  room.write('words/starter.py', 'x = 0');
  room.write('roster.csv', list);
  for (const [id, text] of Object.entries(given))
    writeFileSync(path.join(room.at('in'), `${id}.py`), text);
  const [out, error] = [new KeptStream(), new KeptStream()];
  await gradePrograms(
    {
      ...{ answers: room.at('in'), task: room.at('words'), out: room.at('code'), seed: '7' },
      ...{ resume: false, regrade: false, diff: false, json: false, 'require-isolation': false },
      ...{ feedback: 'none', lang: 'en', jobs: 1, roster: room.at('roster.csv') },
    },
    createTerminal({ out, error }, { language: 'en', quiet: true, noColor: true }),
    {
      openGrader: (loaded) => Promise.resolve(fakeGrader(loaded.task)),
      newSeed: () => 'drawn',
      cores: () => 1,
    },
  );
}

const written = (exam: Exam): string => JSON.stringify(freeze(without(exam, 'hash')));

const weighed = (exam: Exam): string => written({ ...exam, weights: { paper: 70, code: 30 } });

/** The exam with a question of 20 points that names the task. */
function withProgram(exam: Exam): Exam {
  const section = exam.sections.length;
  const question = {
    ...{ kind: 'code' as const, number: 9, slot: 'q9', section, item: 'item.9', topic: 'ml' },
    ...{ difficulty: 2, minutes: 1, points: 20, task: 'words' },
    ...{ stem: sameInBoth('$s_9$'), why: sameInBoth('$w_9$') },
  };
  return {
    ...exam,
    points: exam.points + 20,
    sections: [...exam.sections, { kind: 'code', count: 1, points: 20, scoring: 'all-or-nothing' }],
    variants: exam.variants.map((variant) => ({
      ...variant,
      questions: [...variant.questions, question],
    })),
  };
}

const rows = (room: ClassRoom, name = 'gradebook.csv') =>
  new Map(
    parseCsv(room.read('results', name), name).map(({ cells }) => [
      cells['id'] ?? cells['SIS User ID'] ?? cells['idnumber'] ?? '',
      { ...cells },
    ]),
  );

async function graded(t: ExecutionContext, exam: string, ...more: readonly string[]) {
  const room = classRoom(t, { 'exam.json': exam });
  await gradedPrograms(room);
  const outcome = await room.grade('--code', room.at('code'), ...more);
  return { room, outcome };
}

const columns = ['paper', 'code', 'code most', 'code of', 'code status', 'joined', 'joined most'];

const pick = (row: Readonly<Record<string, string>> | undefined): (string | undefined)[] =>
  columns.map((name) => row?.[name]);

test('paper and programs are joined by the weights; who waits or is missing has a range, not 0', async (t) => {
  const { room, outcome } = await graded(t, weighed(markingExam));
  t.is(outcome.code, 0, outcome.err);
  const found = rows(room);
  // The papers have 54 points; two answers of S3 wait there, too.
  const paper = (id: string) => Number(found.get(id)?.['paper']);
  const one = (id: string, code: number) =>
    Math.round(100 * ((70 * paper(id)) / 54 + 30 * code)) / 100;
  t.is(found.get('S1')?.['paper of'], '54');
  t.deepEqual(pick(found.get('S1')).slice(1, 5), ['3', '3', '9', 'final']);
  t.is(Number(found.get('S1')?.['joined']), one('S1', 3 / 9));
  t.deepEqual(pick(found.get('S2')).slice(1, 5), ['9', '9', '9', 'final']);
  t.deepEqual(pick(found.get('S3')).slice(1, 5), ['0', '9', '9', 'waits for a person']);
  t.true(Number(found.get('S3')?.['joined most']) >= Number(found.get('S3')?.['joined']) + 30);
  t.deepEqual(pick(found.get('S4')), ['', '', '', '9', 'not handed in', '', '']);
});

test('Canvas and Moodle are told of joined marks that are final, and of nothing else', async (t) => {
  const { room } = await graded(t, weighed(markingExam));
  const joined = rows(room).get('S1')?.['joined'] ?? '';
  for (const [name, points] of [
    ['canvas.csv', '    Points Possible,,,,,100\n'],
    ['moodle.csv', 'idnumber,name,grade,feedback\n'],
  ] as const) {
    const text = room.read('results', name);
    t.true(text.includes(points), name);
    t.regex(text, new RegExp(`S1,.*${joined}`), name);
    t.false(/S[34],/.test(text), name);
  }
});

test('without weights programs stand apart, and nothing is joined', async (t) => {
  const { room, outcome } = await graded(t, written(markingExam));
  t.is(outcome.code, 0, outcome.err);
  const row = rows(room).get('S1');
  t.deepEqual([row?.['code'], row?.['code status'], row?.['joined']], ['3', 'final', undefined]);
});

test('a question that names the task has the marks of the program on the scale of the paper', async (t) => {
  const { room, outcome } = await graded(t, weighed(withProgram(markingExam)));
  t.is(outcome.code, 0, outcome.err);
  const found = rows(room);
  t.deepEqual(
    ['S1', 'S2', 'S3'].map((id) => found.get(id)?.['q9']),
    ['6.67', '20', ''],
  );
  t.is(found.get('S1')?.['paper of'], '54');
  t.is(found.get('S1')?.['code of'], '20');
  t.true(room.read('results', 'results.jsonl').includes('"marks":"20/3"'));
});

test('a person may give the marks of a program that waits, in the review too', async (t) => {
  const { room } = await graded(t, written(withProgram(markingExam)));
  const review = room.read('results', 'review.csv').split('\n');
  const at = review.findIndex((line) => line.includes('a person has yet to look at the program'));
  t.true(at > 0);
  const [head = '', line = ''] = [review[0], review[at]];
  const marks = head.split(',').indexOf('marks');
  t.true(marks > 0, head);
  const cells = line.split(',');
  cells[marks] = '5';
  review[at] = cells.join(',');
  room.write('results/review.csv', review.join('\n'));
  const again = await room.grade();
  t.is(again.code, 0, again.err);
  t.is(rows(room).get('S3')?.['q9'], '5');
});

test('regrade and report know the programs of the last marking', async (t) => {
  const { room } = await graded(t, weighed(markingExam));
  const before = room.read('results', 'gradebook.csv');
  for (const command of [['regrade'], ['report']]) {
    const outcome = await room.run(...command, room.at('results'), '--feedback', 'html');
    t.is(outcome.code, 0, outcome.err);
    t.is(room.read('results', 'gradebook.csv'), before);
  }
  t.true(room.read('results', 'class.html').includes('Paper and programs'));
  t.true(room.read('results', 'students', 'S1.html').includes('Paper and programs'));
  t.true(room.read('results', 'students', 'S3.html').includes('a person has yet to look'));
});

test('programs of strangers are a problem with their ids; all others are marked', async (t) => {
  const room = classRoom(t, { 'exam.json': weighed(markingExam) });
  await gradedPrograms(room, { ...programs, S9: 'conv' }, `${roster}S9,,\n`);
  const outcome = await room.grade('--code', room.at('code'), '--ui', 'en');
  t.is(outcome.code, 1);
  t.regex(outcome.err, /unknown-student: programs of words are of 1 student\(s\).*S9/);
  t.is(rows(room).get('S1')?.['code'], '3');
});

const refused = [
  { what: 'a folder without results', code: 'in', says: /no-results.*no results of programs/ },
  { what: 'a folder that is not there', code: 'nowhere', says: /nowhere/ },
] as const;

for (const { what, code, says } of refused)
  test(`--code refuses ${what}`, async (t) => {
    const room = classRoom(t);
    await gradedPrograms(room);
    const outcome = await room.grade('--code', room.at(code), '--ui', 'en');
    t.is(outcome.code, 1);
    t.regex(outcome.err, says);
  });

test('an exam with weights says so when no programs are given', async (t) => {
  const room = classRoom(t, { 'exam.json': weighed(markingExam) });
  const outcome = await room.grade('--ui', 'en');
  t.is(outcome.code, 0);
  t.regex(outcome.err, /programs-not-given/);
  t.false(room.read('results', 'gradebook.csv').includes('joined'));
});
