import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import { loadBank } from '../../src/authoring/bank/load-bank.js';
import { allTasks } from '../../src/grading/code/tasks/find-task.js';
import { loadTask } from '../../src/grading/code/tasks/load-task.js';
import { hiddenNumbers } from '../../src/report/feedback/leaks/hidden-numbers.js';
import { numbersOf } from '../../src/report/feedback/leaks/numbers-of.js';
import { bare, runNode } from '../support/cli-run.js';
import { readTarball } from '../support/read-tarball.js';
import { leaksIn, reservedTexts } from '../support/reserved-texts.js';

// The package is packed from a copy of the tree: other tests run what is built here at the same time.

const around = mkdtempSync(path.join(tmpdir(), 'gradpaper package '));
const copy = path.join(around, 'clone');
const installed = path.join(around, 'installed', 'node_modules', 'gradpaper');
const elsewhere = path.join(around, 'elsewhere');
test.after.always(() => {
  rmSync(around, { recursive: true });
});

/** What is neither tracked nor needed to pack. */
const notCopied = ['node_modules', 'dist', 'out', 'coverage', '.git', 'tests', 'docs'];

function copyTree(): void {
  for (const name of readdirSync('.').filter((entry) => !notCopied.includes(entry)))
    cpSync(name, path.join(copy, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
}

/** Runs `npm pack`, whose scripts make what is packed, and returns the files of the package. */
function pack(): Map<string, Buffer> {
  const args = ['pack', '--pack-destination', around, '--no-update-notifier'];
  const { status, stderr, stdout } = spawnSync('npm', args, {
    cwd: copy,
    env: bare(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm pack: ${stdout}${stderr}`);
  const tarball = readdirSync(around).find((name) => name.endsWith('.tgz')) ?? '';
  return readTarball(path.join(around, tarball));
}

/** Lays the files down as npm does; the dependencies are those of the clone. */
function install(files: ReadonlyMap<string, Buffer>): void {
  for (const [name, content] of files) {
    mkdirSync(path.dirname(path.join(installed, name)), { recursive: true });
    writeFileSync(path.join(installed, name), content);
  }
  symlinkSync(path.resolve('node_modules'), path.join(installed, 'node_modules'));
  mkdirSync(elsewhere);
}

const files = ((): ReadonlyMap<string, Buffer> => {
  copyTree();
  const packed = pack();
  install(packed);
  return packed;
})();

const run = (...args: readonly string[]) =>
  runNode([path.join(installed, 'dist', 'bin', 'gradpaper.js'), ...args, '--ui', 'en'], {
    cwd: elsewhere,
    env: bare(),
  });

const readText = (file: string): string => readFileSync(file, 'utf8');

const reserved = reservedTexts(path.join(copy, 'question-bank'));

test('no file of the package tells of a reserved item', (t) => {
  t.true(reserved.ids.length >= 20 && reserved.texts.length > 200);
  t.true(files.size > 70);
  const leaks = [...files].flatMap(([name, content]) =>
    leaksIn(content.toString('utf8'), reserved).map((leak) => `${name}: ${leak}`),
  );
  t.deepEqual(leaks, []);
});

test('the bank of the clone does tell of them, in YAML or JSON, so that they would be found', (t) => {
  const bank = path.join(copy, 'question-bank');
  const contents = readdirSync(bank, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readText(path.join(entry.parentPath, entry.name)));
  const found = [...contents, JSON.stringify(loadBank(bank).items)].flatMap((content) =>
    leaksIn(content, reserved),
  );
  t.is(new Set(found).size, reserved.ids.length + reserved.texts.length);
});

test('the package holds what was published of the bank, and the compiled files of just that', (t) => {
  const names = [...files.keys()];
  for (const name of [
    'bank.json',
    'formulas.json',
    'question-bank/LICENSE',
    'question-bank/topics.yaml',
    'question-bank/blueprints/final.yaml',
  ])
    t.true(names.includes(`dist/package/${name}`), name);
  t.deepEqual(
    names.filter(
      (name) =>
        name.startsWith('question-bank') ||
        name.startsWith('reference-models') ||
        name === 'dist/bank.json' ||
        /\.(?:ts|test\.js)$/.test(name),
    ),
    [],
  );
  const compiled = JSON.parse(String(files.get('dist/package/bank.json'))) as {
    items: { reserved: boolean }[];
    hash: string;
  };
  const mark = JSON.parse(String(files.get('dist/package/question-bank/publication.json'))) as {
    items: number;
    bank: string;
  };
  t.deepEqual([compiled.items.length, compiled.hash], [mark.items, mark.bank]);
  t.true(compiled.items.every((item) => !item.reserved));
});

test('the clone that it was packed from keeps its whole bank', (t) => {
  const program = path.join(copy, 'dist', 'bin', 'gradpaper.js');
  const { stdout } = spawnSync(process.execPath, [program, 'bank', 'list', '--json'], {
    cwd: copy,
    encoding: 'utf8',
  });
  const items = JSON.parse(stdout) as { id: string; reserved: boolean }[];
  t.deepEqual(
    items
      .filter((item) => item.reserved)
      .map(({ id }) => id)
      .sort(),
    [...reserved.ids].sort(),
  );
});

test('the installed package lints and lists the bank that it holds', async (t) => {
  const lint = await run('bank', 'lint', '--json');
  t.is(lint.code, 0, lint.out);
  const list = await run('bank', 'list', '--json');
  const items = JSON.parse(list.out) as { reserved: boolean }[];
  t.true(items.length > 150 && items.every((item) => !item.reserved));
});

test('the installed package draws the final paper from the bank that it holds', async (t) => {
  const blueprint = path.join(
    installed,
    'dist',
    'package',
    'question-bank',
    'blueprints',
    'final.yaml',
  );
  const draw = await run('generate', '--blueprint', blueprint, '--out', 'exam', '--quiet');
  t.deepEqual(draw, { code: 0, out: '', err: '' });
  const { variants } = JSON.parse(readText(path.join(elsewhere, 'exam', 'exam.json'))) as {
    variants: { questions: { item: string }[] }[];
  };
  const drawn = variants.flatMap(({ questions }) => questions.map(({ item }) => item));
  t.is(drawn.length, 29);
  t.deepEqual(
    drawn.filter((id) => reserved.ids.includes(id)),
    [],
  );
  t.deepEqual(
    readdirSync(path.join(elsewhere, 'exam'))
      .filter((name) => name.endsWith('.pdf'))
      .sort(),
    ['answer-sheet-A.pdf', 'key-A.pdf', 'paper-A.pdf', 'two-way-table.pdf'],
  );
});

const tasksOfClone = allTasks([path.join(copy, 'reference-models')]).flatMap((folder) => {
  const { loaded } = loadTask(folder);
  return loaded ? [loaded] : [];
});

const inPackage = (task: string, name: string): string =>
  String(files.get(`dist/package/reference-models/${task}/${name}`));

test('of each task the package holds what students may hold, and no other file', (t) => {
  t.true(tasksOfClone.length >= 12);
  const names = [...files.keys()].filter((name) => name.includes('/reference-models/')).sort();
  const allowed = [
    'reference.json',
    'starter.py',
    'statement.en.md',
    'statement.zh.md',
    'task.yaml',
  ];
  t.deepEqual(
    names,
    tasksOfClone
      .flatMap(({ task: { id } }) =>
        allowed.map((name) => `dist/package/reference-models/${id}/${name}`),
      )
      .sort(),
  );
});

test('no file of the package has a line of a reference, an example or a drawing of inputs that its starter has not', (t) => {
  const all = [...files].map(([name, content]) => ({ name, text: content.toString('utf8') }));
  const packed = all.filter(({ name }) => name.includes('/reference-models/'));
  const leaks = tasksOfClone.flatMap(({ task, folder }) => {
    const own = packed.filter(({ name }) => name.includes(`/${task.id}/`));
    return secretLines(folder).flatMap((line) =>
      own.filter(({ text }) => text.includes(line)).map(({ name }) => `${name}: ${line}`),
    );
  });
  t.deepEqual(leaks, []);
  t.true(tasksOfClone.every(({ folder }) => secretLines(folder).length > 3));
});

/** Lines of code that only a teacher has: long enough to tell, and not in what students are given. */
function secretLines(folder: string): string[] {
  const open = ['starter.py', 'task.yaml'].map((name) => readText(path.join(folder, name))).join();
  const programs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.py') && name !== 'starter.py',
  );
  const lines = programs.flatMap((name) => readText(path.join(folder, name)).split('\n'));
  return [...new Set(lines.map((line) => line.trim()))].filter(
    (line) => line.length >= 16 && !open.includes(line),
  );
}

test('no hidden check, none of its numbers and no case but the shown ones are in the package', (t) => {
  for (const { task } of tasksOfClone) {
    const text = inPackage(task.id, 'task.yaml');
    t.false(/visible: false/.test(text), task.id);
    const said = numbersOf([text, inPackage(task.id, 'statement.en.md')]);
    t.deepEqual(
      [...hiddenNumbers(task, [])].filter((number) => said.includes(number)),
      [],
      task.id,
    );
    const { references, cases } = JSON.parse(inPackage(task.id, 'reference.json')) as {
      references: { source: unknown }[];
      cases: unknown[];
    };
    t.is(cases.length, task.function?.examples.length ?? 0, task.id);
    t.true(references.every(({ source }) => source === null));
  }
});

test('the installed package checks a program from an empty folder', async (t) => {
  const program = path.join(copy, 'examples', 'submissions', '2026001.py');
  const { code, out, err } = await run('check', program, '--task', 'mnist-cnn', '--json');
  t.is(code, 0, out + err);
  const { checks } = JSON.parse(out) as { checks: { status: string }[] };
  t.true(checks.length > 4 && checks.every(({ status }) => status === 'passed'));
});
