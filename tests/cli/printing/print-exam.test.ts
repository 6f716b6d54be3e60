import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { readExam } from '../../../src/exam/manifest/read-exam.js';
import { filesIn, hashesIn, sharedCourse } from '../../support/cli-course.js';
import { runMain } from '../../support/cli-run.js';

const { tiny, folder, beside } = sharedCourse();

/** Drawn inside the course; moved elsewhere it no longer stands in it. */
const out = path.join(folder, 'out');
const exam = path.join(out, 'exam.json');

test.before('an exam in two variants', async () => {
  await runMain(['generate', '--blueprint', tiny, '--seed', '3', '--variants', '2', '--out', out]);
});

const print = (...args: readonly string[]) => runMain(['print', ...args]);

test.serial(
  'an exam that is printed again has the same papers, beside it by default',
  async (t) => {
    const run = await print(exam);
    t.deepEqual([run.code, run.err], [0, '']);
    const [first, again] = [hashesIn(out), hashesIn(path.join(out, 'zh'))];
    t.false('exam.json' in again);
    t.true(Object.keys(again).length >= 8);
    for (const [name, hash] of Object.entries(again)) t.is(first[name], hash, name);
    t.regex(run.out, /^2 questions, 5 points, 2 variant\(s\)/);
  },
);

test.serial('--lang, --sheet, --out and --json are as those of generate', async (t) => {
  const folderOut = beside('other', 'place');
  const args = ['--lang', 'en', '--sheet', 'a3', '--out', folderOut, '--json'];
  const run = await print(exam, ...args);
  t.deepEqual([run.code, run.err], [0, '']);
  const { hash, seed } = readExam(exam);
  t.like(JSON.parse(run.out), { out: folderOut, hash, seed, files: filesIn(folderOut) });
  t.regex(readFileSync(path.join(folderOut, 'paper-B.pdf'), 'latin1'), /\/MediaBox \[0 0 1190/);
});

test.serial('a quiet run says nothing at all', async (t) => {
  const args = ['--out', beside('quiet'), '--quiet'];
  t.deepEqual(await print(exam, ...args), { code: 0, out: '', err: '' });
  t.deepEqual(filesIn(beside('quiet')), filesIn(path.join(out, 'zh')));
});

test.serial('each student gets a copy of her own, in turn or as the list says', async (t) => {
  const list = beside('名单.csv');
  writeFileSync(
    list,
    '学号,姓名,班级,卷\n2023001,张镕,一班,\n2023002,喆 堃,一班,\n2023003,Zoë $x$,,a\n',
  );
  const folderOut = beside('copies');
  const run = await print(exam, '--students', list, '--out', folderOut);
  t.deepEqual([run.code, run.err], [0, '']);
  const copies = ['2023001', '2023002', '2023003'];
  const names = copies.flatMap((id) => [
    `students/answer-sheet-${id}.json`,
    `students/answer-sheet-${id}.pdf`,
    `students/paper-${id}.pdf`,
  ]);
  t.deepEqual(filesIn(folderOut), names.sort());
  const variants = copies.map((id) => {
    const file = path.join(folderOut, 'students', `answer-sheet-${id}.json`);
    return (JSON.parse(readFileSync(file, 'utf8')) as { variant: string }).variant;
  });
  t.deepEqual(variants, ['A', 'B', 'A']);
});

test.serial('more files than fit a screen are counted', async (t) => {
  const list = beside('six.csv');
  const rows = Array.from({ length: 6 }, (_, index) => `s${index},N`);
  writeFileSync(list, ['id,name', ...rows].join('\n'));
  const run = await print(exam, '--students', list, '--out', beside('six'), '--ui', 'zh');
  t.is(run.code, 0);
  const lines = run.out.trimEnd().split('\n');
  t.is(lines.length, 1 + 16 + 1);
  t.regex(lines.at(-1) ?? '', /^ {2}…… 共 18 个文件，在 .*six\/$/);
});

test.serial('a name that no font can print stops with the character and the student', async (t) => {
  const list = beside('emoji.csv');
  writeFileSync(list, 'id,name\n1,Ann\n2,王😀\n');
  const folderOut = beside('not made');
  const run = await print(exam, '--students', list, '--out', folderOut);
  t.deepEqual([run.code, run.out], [1, '']);
  t.regex(run.err, /^error missing-glyph: .*student 2: 😀 \(U\+1F600\)\n/);
  t.false(existsSync(folderOut));
});

test.serial(
  'problems of the list are told with line and column, and nothing is printed',
  async (t) => {
    const list = beside('wrong.csv');
    writeFileSync(list, 'id,name,variant\n1,Ann,C\n1,Bo,\n');
    const run = await print(exam, '--students', list, '--out', beside('not made'));
    t.deepEqual([run.code, run.out], [1, '']);
    t.true(
      run.err.includes(`${list}:2:1: error unknown-variant: there is no variant C; there are A, B`),
    );
    t.true(
      run.err.includes(`${list}:3:1: error duplicate-student-id: the id 1 is on line 2 already`),
    );
    t.false(existsSync(beside('not made')));
  },
);

test.serial(
  'the templates are those of the course around the exam, or of the one that is given',
  async (t) => {
    const templates = path.join(folder, 'templates');
    mkdirSync(templates, { recursive: true });
    writeFileSync(path.join(templates, 'paper.hbs'), '::: title {}\n\n# 我的模板\n\n:::\n');
    mkdirSync(beside('away'));
    const away = beside('away', 'exam.json');
    writeFileSync(away, readFileSync(exam));
    const printed = async (...args: readonly string[]) => {
      const run = await print(...args);
      t.is(run.code, 0, run.err);
      return hashesIn(args[2] ?? '')['paper-A.pdf'];
    };
    const ours = await printed(away, '--out', beside('t1'));
    const mine = await printed(exam, '--out', beside('t2'));
    const given = await printed(away, '--out', beside('t3'), '--course', folder);
    t.is(ours, hashesIn(out)['paper-A.pdf']);
    t.not(mine, ours);
    t.is(given, mine);
    const nowhere = await print(away, '--course', beside('away'));
    t.is(nowhere.code, 1);
    t.regex(nowhere.err, /^error no-bank: there is no question bank in .*away/);
  },
);

/** Files that are no untouched exams. */
function wrongExams(): readonly (readonly [
  title: string,
  content: string | Buffer,
  code: string,
])[] {
  const text = readFileSync(exam, 'utf8');
  return [
    ['changed points', text.replace('"points": 2', '"points": 3'), 'exam-changed'],
    ['a changed key', text.replace(/"correct": true/, '"correct": false'), 'exam-changed'],
    ['a changed hash', text.replace(/"hash": "[0-9a-f]/, '"hash": "g'), 'exam-malformed'],
    ['another version', text.replace('"version": 1', '"version": 2'), 'exam-malformed'],
    ['a missing key', text.replace(/"seed": "3",/, ''), 'exam-malformed'],
    ['an unknown key', text.replace('{', '{"x": 1,'), 'exam-malformed'],
    ['half of it', text.slice(0, text.length / 2), 'exam-not-json'],
    ['nothing', '', 'exam-not-json'],
    ['other JSON', '[1, 2]', 'exam-malformed'],
    ['another encoding', Buffer.from(text, 'utf16le'), 'exam-not-json'],
  ];
}

test.serial('verify finds every touched exam, and print and generate refuse it', async (t) => {
  const touched = beside('touched.json');
  for (const [title, content, code] of wrongExams()) {
    writeFileSync(touched, content);
    const verified = await runMain(['verify', touched]);
    t.is(verified.code, 1, title);
    t.true(verified.out.startsWith(`${touched}:1:1: error ${code}: `), `${title}: ${verified.out}`);
    const printed = await print(touched, '--out', beside('not made'));
    t.deepEqual([printed.code, printed.out], [1, ''], title);
    t.true(printed.err.startsWith(`${touched}:1:1: error ${code}: `), title);
    const args = ['generate', '--blueprint', tiny, '--from', touched, '--out', beside('not made')];
    t.deepEqual(await runMain(args), printed, title);
  }
  t.false(existsSync(beside('not made')));
});

test.serial('verify says that an exam is untouched, however it is laid out', async (t) => {
  const { hash } = readExam(exam);
  const run = await runMain(['verify', exam]);
  t.deepEqual(run, { code: 0, out: `${exam}: untouched, hash ${hash}\n`, err: '' });
  t.deepEqual(await runMain(['verify', exam, '--quiet']), { code: 0, out: '', err: '' });
  const compact = beside('compact.json');
  writeFileSync(compact, JSON.stringify(JSON.parse(readFileSync(exam, 'utf8'))));
  const json = await runMain(['verify', compact, '--json']);
  t.is(json.code, 0);
  t.deepEqual(JSON.parse(json.out), { file: compact, untouched: true, hash, problems: [] });
});

test.serial('verify --json tells what is wrong as JSON', async (t) => {
  const touched = beside('touched.json');
  writeFileSync(touched, readFileSync(exam, 'utf8').replace('"points": 2', '"points": 3'));
  const run = await runMain(['verify', touched, '--json', '--quiet']);
  t.deepEqual([run.code, run.err], [1, '']);
  const told = JSON.parse(run.out) as { untouched: boolean; problems: { code: string }[] };
  t.is(told.untouched, false);
  t.deepEqual(
    told.problems.map(({ code }) => code),
    ['exam-changed'],
  );
});

for (const command of ['print', 'verify'])
  test.serial(`${command} wants a file that is there`, async (t) => {
    const missing = await runMain([command, beside('no.json')]);
    t.deepEqual([missing.code, missing.out], [1, '']);
    t.true(
      missing.err.startsWith(
        `error file-not-found: there is no such file or folder: ${beside('no.json')}\n`,
      ),
    );
    const wrong = await runMain([command, folder, '--ui', 'zh']);
    t.is(wrong.code, 1);
    t.true(wrong.err.startsWith(`错误 is-a-folder: 这里要的是文件，却是文件夹：${folder}\n`));
  });
