import path from 'node:path';
import test from 'ava';
import { readStudents } from '../../../src/cli/printing/read-students.js';
import { InputError } from '../../../src/util/problem.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const variants = ['A', 'B', 'C'];

type Sound = readonly [title: string, csv: string | Uint8Array, jobs: readonly string[]];

/** Jobs in short: variant, id, name, class. */
const sound: readonly Sound[] = [
  ['English heads', 'id,name\n1,Ann\n2,Bo\n', ['A|1|Ann|', 'B|2|Bo|']],
  [
    'Chinese heads in another order',
    '姓名,班级,学号\n张镕,一班,2023001\n',
    ['A|2023001|张镕|一班'],
  ],
  ['heads in capitals with spaces', ' Student ID , NAME \n7,喆 堃\n', ['A|7|喆 堃|']],
  ['a byte-order mark and CRLF', '\ufeffid,name\r\n1,Ann\r\n', ['A|1|Ann|']],
  [
    'variants given, in small letters too',
    'id,name,variant\n1,a,C\n2,b,b\n3,c,\n',
    ['C|1|a|', 'B|2|b|', 'C|3|c|'],
  ],
  [
    'neighbours get different variants in turn',
    'id,name\n1,a\n2,b\n3,c\n4,d\n',
    ['A|1|a|', 'B|2|b|', 'C|3|c|', 'A|4|d|'],
  ],
  ['quoted cells and empty lines', 'id,name\n\n1,"Lee, Ann"\n\n', ['A|1|Lee, Ann|']],
  ['semicolons, as spreadsheets of some countries write', 'id;name\n1;Ann\n', ['A|1|Ann|']],
  ['tabs and full-width digits', 'id\tname\n１２\tAnn\n', ['A|12|Ann|']],
  ['columns that nobody asks for', 'no,id,name,mail\n1,S-1_x,Ann,a@b\n', ['A|S-1_x|Ann|']],
];

for (const [title, csv, expected] of sound)
  test(`a list of students is read: ${title}`, (t) => {
    const folder = temporaryFolder(t, { '名单.csv': csv });
    const jobs = readStudents(path.join(folder, '名单.csv'), variants);
    const short = jobs.map(({ variant, student }) =>
      [variant, student?.id, student?.name, student?.class ?? ''].join('|'),
    );
    t.deepEqual(short, expected);
    t.true(jobs.every(({ student }) => student && !(student.class === '')));
  });

type Broken = readonly [
  title: string,
  csv: string | Uint8Array,
  problems: readonly string[],
  words?: string,
];

const gbk = Buffer.from([0xd1, 0xa7, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0a]);

/** Problems in short: code and line. */
const broken: readonly Broken[] = [
  ['an empty file', '', ['no-students:1'], 'the list has no students'],
  ['heads only', 'id,name\n', ['no-students:1']],
  ['no ids', 'name\nAnn\n', ['missing-column:1'], 'there is no column id / student id'],
  ['neither ids nor names', 'a,b\n1,2\n', ['missing-column:1', 'missing-column:1'], 'has a, b'],
  [
    'a slip in a name',
    'id,name,varient\n1,a,B\n',
    ['misspelt-column:1'],
    '"varient" would not be read',
  ],
  ['an unknown variant', 'id,name,variant\n1,a,D\n', ['unknown-variant:2'], 'there are A, B, C'],
  ['the same id twice', 'id,name\n1,a\n2,b\n1,c\n', ['duplicate-student-id:4'], 'on line 2'],
  ['ids that differ in capitals', 'id,name\nx1,a\nX1,b\n', ['duplicate-student-id:3'], 'on line 2'],
  ['no name', 'id,name\n1,\n', ['no-student-name:2']],
  ['no id in two rows', 'id,name\n,a\n,b\n', ['wrong-student-id:2', 'wrong-student-id:3']],
  ['an id with a slash', 'id,name\n../1,a\n', ['wrong-student-id:2'], 'the id "../1" should be'],
  ['an id of 21 digits', `id,name\n${'1'.repeat(21)},a\n`, ['wrong-student-id:2']],
  ['an id in Chinese', 'id,name\n一,a\n', ['wrong-student-id:2']],
  [
    'several things at once',
    'id,name,variant\n1,,D\n1,b,A\n',
    ['no-student-name:2', 'unknown-variant:2', 'duplicate-student-id:3'],
  ],
  ['GBK', Buffer.concat([gbk, Buffer.from('1,a\n')]), ['file-encoding:1'], 'GBK'],
  ['a quote that is not closed', 'id,name\n1,"Ann\n', ['csv-syntax:2']],
];

for (const [title, csv, expected, words = ''] of broken)
  test(`a list of students is refused: ${title}`, (t) => {
    const folder = temporaryFolder(t, { 'students.csv': csv });
    const file = path.join(folder, 'students.csv');
    const error = t.throws(() => readStudents(file, variants), { instanceOf: InputError });
    t.deepEqual(
      error.problems.map(({ code, position }) => `${code}:${position?.line}`),
      expected,
    );
    t.true(error.problems.every(({ position }) => position?.file === file));
    t.true(error.message.includes(words), error.message);
  });

test('a list that is not there, or is a folder, is refused with its path', (t) => {
  const folder = temporaryFolder(t, {});
  for (const [file, code] of [
    [path.join(folder, 'no.csv'), 'file-not-found'],
    [folder, 'is-a-folder'],
  ] as const) {
    const error = t.throws(() => readStudents(file, variants), { instanceOf: InputError });
    t.deepEqual(
      error.problems.map((problem) => problem.code),
      [code],
    );
    t.true(error.message.includes(file));
  }
});
