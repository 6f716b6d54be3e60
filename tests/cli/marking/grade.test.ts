import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { formatCsv, parseCsv } from '../../../src/util/csv.js';
import { classRoom } from '../../support/marked-class.js';
import type { ClassRoom } from '../../support/marked-class.js';

/** The rows of a file of results by the cell of their first column. */
const rowsOf = (room: ClassRoom, name: string): ReadonlyMap<string, Record<string, string>> =>
  new Map(
    parseCsv(room.read('results', name), name).map(({ cells }) => [
      Object.values(cells)[0] ?? '',
      { ...cells },
    ]),
  );

/** Fills in marks in review.csv, as a spreadsheet would: by the answer, without the brackets around its evidence. */
function review(room: ClassRoom, marks: Readonly<Record<string, string>>): void {
  const records = parseCsv(room.read('results', 'review.csv'), 'review.csv');
  const rows = records.map(({ cells }) => ({
    ...cells,
    marks: marks[cells['answer']?.replace(/[【】]/g, '') ?? ''] ?? cells['marks'] ?? '',
  }));
  const head = Object.keys(rows[0] ?? {});
  const table = rows.map((row) => Object.values(row));
  writeFileSync(room.at('results', 'review.csv'), formatCsv([head, ...table]));
}

test('a class is marked: every file is there, and the gradebook holds the marks', async (t) => {
  const room = classRoom(t);
  const { code, out } = await room.grade();
  t.is(code, 0);
  t.regex(out, /3 student\(s\), 1 absent/);
  t.deepEqual(readdirSync(room.at('results')).sort(), [
    'audit.jsonl',
    'canvas.csv',
    'class.html',
    'exam.json',
    'gradebook.csv',
    'moodle.csv',
    'results.jsonl',
    'review.csv',
  ]);
  const rows = rowsOf(room, 'gradebook.csv');
  t.like(rows.get('S1'), { total: '51', status: 'final', q1: '1', q3: '3', q8: '4' });
  t.like(rows.get('S2'), { total: '34', status: 'pending', q4: '4', q5: '', pending: '1' });
  t.like(rows.get('S4'), { status: 'absent', total: '' });
  t.is(rows.get('S2')?.['name'], `'=HYPERLINK("x")`);
  t.is(room.read('results', 'exam.json'), room.read('exam.json'));
});

test('equal input gives equal files, and marking again changes nothing', async (t) => {
  const [one, two] = [classRoom(t), classRoom(t)];
  await one.grade('--feedback', 'html');
  await two.grade('--feedback', 'html');
  const filesOf = (room: ClassRoom) =>
    readdirSync(room.at('results'), { recursive: true, encoding: 'utf8' })
      .filter((name) => path.extname(name) !== '')
      .sort()
      .map((name) => [name, room.read('results', name)]);
  t.deepEqual(filesOf(one), filesOf(two));
  const { out } = await two.grade('--feedback', 'html');
  t.regex(out, /nothing changed/);
  t.deepEqual(filesOf(two), filesOf(one));
});

test('marks that were filled in to review.csv are taken by the next run, for all equal answers, and stay', async (t) => {
  const room = classRoom(t);
  await room.grade();
  review(room, { gates: '6', 'x?': '2' });
  const { code, out } = await room.grade();
  t.is(code, 0);
  t.regex(out, /changed \(changes\.csv\)/);
  const rows = rowsOf(room, 'gradebook.csv');
  t.like(rows.get('S2'), { q5: '6', total: '40', status: 'final' });
  t.like(rows.get('S3'), { q5: '6', q4: '2', status: 'final' });
  t.deepEqual([...rowsOf(room, 'changes.csv').keys()].sort(), ['S2', 'S3']);
  const before = room.read('results', 'review.csv');
  await room.grade();
  t.is(room.read('results', 'review.csv'), before);
  t.regex(before, /gates/);
});

test('a decision stays in review.csv after its answer is gone', async (t) => {
  const room = classRoom(t);
  await room.grade();
  review(room, { 'x?': '2' });
  room.write('answers.csv', room.read('answers.csv').replace('x?', '0.36'));
  await room.grade();
  t.regex(room.read('results', 'review.csv'), /x\?.*,2,/);
  t.like(rowsOf(room, 'gradebook.csv').get('S3'), { q4: '4' });
});

test('overrides win and survive marking again', async (t) => {
  const room = classRoom(t);
  await room.grade();
  const overrides = '- {student: s1, question: q1, marks: 0, reason: copied, who: Li}\n';
  room.write('results/overrides.yaml', overrides);
  await room.grade();
  await room.grade();
  t.like(rowsOf(room, 'gradebook.csv').get('S1'), { q1: '0', total: '50' });
  t.is(room.read('results', 'overrides.yaml'), overrides);
  t.regex(room.read('results', 'audit.jsonl'), /"reason":"copied"/);
});

test('rows that cannot be marked are told with their line, the others are marked, and the code is 1', async (t) => {
  const room = classRoom(t);
  const more = `${room.read('answers.csv')},T,A,,,,,,,,\nS1,F,,,,,,,,,\n`;
  room.write('answers.csv', more);
  const { code, err } = await room.grade();
  t.is(code, 1);
  t.regex(err, /answers\.csv:5:/);
  t.regex(err, /answers\.csv:6:/);
  t.like(rowsOf(room, 'gradebook.csv').get('S1'), { q1: '1' });
});

const refused: readonly (readonly [file: string, text: string, code: RegExp])[] = [
  ['results/review.csv', 'group,question,points,marks\ng0123456789ab,q4,4,99\n', /wrong-review/],
  ['results/overrides.yaml', '- {student: S1}\n', /overrides\.yaml:1:/],
  [
    'results/corrections.yaml',
    '- {question: q99, key: A, reason: r, who: w}\n',
    /impossible-correction/,
  ],
];

for (const [file, text, code] of refused)
  test(`nothing is marked if ${file} is not sound`, async (t) => {
    const room = classRoom(t, { [file]: text });
    const outcome = await room.grade();
    t.is(outcome.code, 1);
    t.regex(outcome.err, code);
    t.deepEqual(readdirSync(room.at('results')), [path.basename(file)]);
  });

test('a folder that holds the results of another exam is refused', async (t) => {
  const head = { format: 'gradpaper-results', version: 1, exam: 'f'.repeat(64), absent: [] };
  const room = classRoom(t, { 'results/results.jsonl': `${JSON.stringify(head)}\n` });
  const { code, err } = await room.grade();
  t.is(code, 1);
  t.regex(err, /other-exam/);
});

test('a table without answers is refused, and no results appear', async (t) => {
  const room = classRoom(t, { 'answers.csv': 'id,1,2\n' });
  const { code, err } = await room.grade();
  t.is(code, 1);
  t.regex(err, /no-answers/);
  t.false(existsSync(room.at('results', 'results.jsonl')));
});

test('files that are not there are told', async (t) => {
  const room = classRoom(t);
  const { code, err } = await room.run(
    'grade',
    room.at('none.csv'),
    '--exam',
    room.at('exam.json'),
  );
  t.is(code, 1);
  t.regex(err, /file-not-found.*none\.csv/);
});

test('a program reads the outcome as JSON', async (t) => {
  const room = classRoom(t);
  const { out } = await room.grade('--json');
  t.like(JSON.parse(out), {
    students: 3,
    absent: ['S4'],
    pending: 3,
    notInCanvasAndMoodle: ['S2', 'S3', 'S4'],
    problems: [],
  });
});

test('each student gets a page, linked from that of the class, with names made harmless', async (t) => {
  const room = classRoom(t);
  await room.grade('--feedback', 'html');
  t.deepEqual(readdirSync(room.at('results', 'students')).sort(), [
    'S1.html',
    'S2.html',
    'S3.html',
  ]);
  const page = room.read('results', 'class.html');
  t.regex(page, /href="students\/S1\.html"/);
  t.false(page.includes('<b>王三'));
  t.false(room.read('results', 'students', 'S3.html').includes('<b>王三'));
});

test('marks in the table that cannot be taken are told with student and column, and wait', async (t) => {
  const room = classRoom(t);
  room.write('answers.csv', room.read('answers.csv').replace(',,7,10,,20', ',,9/10,10,,20'));
  const { code, err } = await room.grade();
  t.is(code, 1);
  t.regex(err, /answers\.csv:2:1: error wrong-marks: student S1, 6\.marks: "9\/10"/);
  t.like(rowsOf(room, 'gradebook.csv').get('S1'), { q5: '', status: 'pending' });
  t.false(room.read('results', 'review.csv').includes('9/10'));
});

test('an override of a student who handed nothing in is refused', async (t) => {
  const overrides = '- {student: S4, question: q1, marks: 1, reason: r, who: w}\n';
  const room = classRoom(t, { 'results/overrides.yaml': overrides });
  const { code, err } = await room.grade();
  t.is(code, 1);
  t.regex(err, /overrides\.yaml:1:13: error unknown-student/);
});

test('students of the last marking do not vanish, unless that is wanted', async (t) => {
  const room = classRoom(t);
  await room.grade();
  const before = room.read('results', 'gradebook.csv');
  const lines = room.read('answers.csv').split('\n');
  room.write('answers.csv', [lines[0], lines[1], ''].join('\n'));
  const { code, err } = await room.grade();
  t.is(code, 1);
  t.regex(err, /students-gone: 2 student\(s\).*S2, S3/);
  t.is(room.read('results', 'gradebook.csv'), before);
  t.is((await room.grade('--replace')).code, 0);
  t.is(rowsOf(room, 'gradebook.csv').get('S2')?.['status'], 'absent');
});
