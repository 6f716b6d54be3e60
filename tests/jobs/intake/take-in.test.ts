import { symlinkSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { readRoster } from '../../../src/jobs/intake/roster.js';
import { takeIn } from '../../../src/jobs/intake/take-in.js';
import type { Intake, IntakeOrder } from '../../../src/jobs/intake/take-in.js';
import { InputError } from '../../../src/util/problem.js';
import { folderOf } from '../../support/hand-ins.js';

const order: IntakeOrder = { task: 'mnist-cnn', pattern: undefined, roster: undefined };

const roster = [
  'id,name,moodle id,canvas id',
  's1,Ann Lee,1234567,501',
  's2,王芳,1234568,502',
  's3,Bo Li,1234569,503',
  's4,Bo Li,,',
].join('\n');

const withRoster: IntakeOrder = { ...order, roster: readRoster(roster, 'students.csv') };

/** `id file` of those with a program, `id file: codes` where there are problems; `-` stands for no program. */
const told = ({ handIns }: Intake): string[] =>
  handIns.map(({ id, file, program, problems }) =>
    [id, program ? '' : '- ', file, ...problems.map(({ code }) => ` ${code}`)].join('|'),
  );

interface Row {
  readonly title: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly order?: IntakeOrder;
  readonly rows: readonly string[];
}

const notebook = JSON.stringify({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: [{ cell_type: 'code', source: ['x = 1'], outputs: [], metadata: {} }],
});

const table: readonly Row[] = [
  {
    title: 'programs and notebooks, one for each student',
    files: { 's2.ipynb': notebook, 's1.py': 'x = 1' },
    rows: ['s1||s1.py', 's2||s2.ipynb'],
  },
  {
    title: 'a folder for each student: the only program, or the one of a known name',
    files: {
      's1/anything.py': 'x',
      's1/data.csv': '1',
      's2/main.py': 'x',
      's2/helper.py': 'y',
      's3/deep/down/mnist-cnn.py': 'x',
      's3/other.py': 'y',
    },
    rows: ['s1||s1/anything.py', 's2||s2/main.py', 's3||s3/deep/down/mnist-cnn.py'],
  },
  {
    title:
      'a folder with two programs, with none, or with an archive is a problem of its student only',
    files: {
      's1/a.py': 'x',
      's1/b.py': 'x',
      's2/readme.md': 'x',
      's3/all.zip': 'PK',
      's4.py': 'x',
    },
    rows: [
      's1|- |s1| several-programs',
      's2|- |s2| no-program',
      's3|- |s3| nested-archive',
      's4||s4.py',
    ],
  },
  {
    title: 'files that are no programs get their rows',
    files: {
      'a.py': '',
      'b.py': '\u0000\u0001\u0002',
      'c.py': '%PDF-1.7',
      'd.ipynb': '{',
      'e.docx': 'PK',
    },
    rows: [
      'a|- |a.py| empty-program',
      'b|- |b.py| not-python',
      'c|- |c.py| not-python',
      'd|- |d.ipynb| not-a-notebook',
      'e.docx|- |e.docx| no-program',
    ],
  },
  {
    title: 'what systems leave behind gets no row',
    files: { 's1.py': 'x', '.DS_Store': 'x', '__MACOSX/._s1.py': 'x', 's2/__pycache__/m.pyc': 'x' },
    rows: ['s1||s1.py'],
  },
  {
    title: "Moodle's folders and files, ids from the list of students",
    files: {
      'Ann Lee_1234567_assignsubmission_file_/hw.py': 'x',
      '王芳_1234568_assignsubmission_file_作业.py': 'x',
      'Bo Li_1234569_assignsubmission_file_a.py': 'x',
      'Bo Li_1234569_assignsubmission_file_main.py': 'x',
    },
    order: withRoster,
    rows: [
      's1||Ann Lee_1234567_assignsubmission_file_/hw.py',
      's2||王芳_1234568_assignsubmission_file_作业.py',
      's3||Bo Li_1234569_assignsubmission_file_main.py',
    ],
  },
  {
    title: "Moodle's ids where there is no list, and a name that two have",
    files: { 'Ann Lee_77_assignsubmission_file_/hw.py': 'x' },
    rows: ['77||Ann Lee_77_assignsubmission_file_/hw.py'],
  },
  {
    title: "Canvas' names, late ones and those handed in again: the latest counts",
    files: {
      'leeann_501_9001_hw.py': 'x',
      'leeann_501_9002_hw-1.py': 'y',
      'leeann_501_9003_hw-10.py': 'z',
      '王芳_LATE_502_9004_hw.ipynb': notebook,
    },
    order: withRoster,
    rows: [
      's1||leeann_501_9003_hw-10.py| earlier-attempt| earlier-attempt',
      's2||王芳_LATE_502_9004_hw.ipynb',
    ],
  },
  {
    title: "Canvas' names are found by name where the list has no ids",
    files: { 'leeann_9_9001_hw.py': 'x' },
    order: { ...order, roster: readRoster('id,name\ns1,Ann Lee\n', 'students.csv') },
    rows: ['s1||leeann_9_9001_hw.py'],
  },
  {
    title: 'names that hold an id or a name of the list; a name that two have is nobody',
    files: { 's1_homework1.py': 'x', '王芳-作业.py': 'x', 'Bo Li.py': 'x', 's9.py': 'x' },
    order: withRoster,
    rows: [
      'Bo Li||Bo Li.py| unknown-student',
      's1||s1_homework1.py',
      's2||王芳-作业.py',
      's9||s9.py| unknown-student',
    ],
  },
  {
    title: 'a name that speaks of several students of the list',
    files: { '王芳_s1.py': 'x' },
    order: withRoster,
    rows: ['王芳_s1||王芳_s1.py| several-students'],
  },
  {
    title: 'ids by a pattern',
    files: { '2023_hw.py': 'x', 'hw_2023x.py': 'x' },
    order: { ...order, pattern: /(?<id>\d+)_.*/ },
    rows: ['2023||2023_hw.py', 'hw_2023x||hw_2023x.py| name-not-matched'],
  },
  {
    title: 'ids by a pattern for a part of the name',
    files: { 'hw_2023_last.py': 'x', 'b-2024.py': 'x' },
    order: { ...order, pattern: /(?<id>\d{4})/ },
    rows: ['2023||hw_2023_last.py', '2024||b-2024.py'],
  },
  {
    title: 'one student twice, by capitals, by width, or by the way letters are composed',
    files: {
      'Ann.py': 'x',
      'ann.ipynb': notebook,
      's１.py': 'x',
      's1.py': 'x',
      'é.py': 'x',
      'e\u0301.py': 'y',
    },
    rows: [
      'Ann||Ann.py| handed-in-twice',
      'ann||ann.ipynb| handed-in-twice',
      's1||s1.py| handed-in-twice',
      's1||s１.py| handed-in-twice',
      'é||e\u0301.py| handed-in-twice',
      'é||é.py| handed-in-twice',
    ],
  },
  {
    title: 'strange names',
    files: { '-rf.py': 'x', '=cmd|calc.py': 'x', '学生 😀.py': 'x', '.py': 'x' },
    rows: ['-rf||-rf.py', '.py||.py', '=cmd|calc||=cmd|calc.py', '学生 😀||学生 😀.py'],
  },
];

for (const { title, files, order: own = order, rows } of table)
  test(`taken in: ${title}`, (t) => {
    t.deepEqual(told(takeIn(folderOf(t, files), own)), [...rows]);
  });

test('whoever of the list has handed in nothing is missing, and late is told by Canvas', (t) => {
  const folder = folderOf(t, { 'leeann_LATE_501_9001_hw.py': 'x' });
  const { handIns, missing } = takeIn(folder, withRoster);
  t.deepEqual(
    missing.map(({ id }) => id),
    ['s2', 's3', 's4'],
  );
  t.like(handIns[0], { name: 'Ann Lee', late: true, doubtful: false });
});

test('a link is named and not followed', (t) => {
  const folder = folderOf(t, { 's1.py': 'x = 1' });
  symlinkSync('/etc/hostname', path.join(folder, 's2.py'));
  symlinkSync('/etc', path.join(folder, 's3'));
  t.deepEqual(told(takeIn(folder, order)), [
    's1||s1.py',
    's2|- |s2.py| no-plain-file',
    's3|- |s3| no-program',
  ]);
});

test('an empty folder, and a single program, are no piles', (t) => {
  const folder = folderOf(t, { 'one/s1.py': 'x', 'none/.DS_Store': '' });
  const codeOf = (name: string) =>
    t.throws(() => takeIn(path.join(folder, name), order), { instanceOf: InputError }).problems[0]
      ?.code;
  t.is(codeOf('none'), 'nothing-handed-in');
  t.is(codeOf('one/s1.py'), 'no-pile');
});
