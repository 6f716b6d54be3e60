import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { readExam } from '../../../src/exam/manifest/read-exam.js';
import type { Question } from '../../../src/exam/manifest/question-schema.js';
import { courseWith, filesIn, hashesIn, sharedCourse } from '../../support/cli-course.js';
import { runMain } from '../../support/cli-run.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const { tiny, quiz, beside } = sharedCourse();

const generate = (...args: readonly string[]) => runMain(['generate', ...args]);

const seeded = ['--seed', '0123456789abcdef0123456789abcdef'];

/** Two questions in two variants, and eight in two, from the same seed. */
const tinyExam = beside('tiny');
const quizExam = beside('quiz');

test.before('two exams that the tests share', async (t) => {
  const run = await generate('--blueprint', tiny, ...seeded, '--variants', '2', '--out', tinyExam);
  t.deepEqual([run.code, run.err], [0, '']);
  const [first, ...lines] = run.out.trimEnd().split('\n');
  const { hash } = readExam(path.join(tinyExam, 'exam.json'));
  t.regex(first ?? '', /^2 questions, 5 points, 2 variant\(s\); predicted \d+(?:–\d+)? minutes; /);
  t.true(first?.endsWith(`hash ${hash.slice(0, 10)}`));
  t.deepEqual(
    lines.map((line) => path.basename(line)),
    filesOf('A', 'B'),
  );
  await generate('--blueprint', quiz, ...seeded, '--variants', '2', '--out', quizExam);
});

const filesOf = (...variants: readonly string[]): string[] =>
  [
    ...variants.flatMap((variant) => [
      `answer-sheet-${variant}.json`,
      `answer-sheet-${variant}.pdf`,
      `key-${variant}.pdf`,
      `paper-${variant}.pdf`,
    ]),
    'exam.json',
    'two-way-table.csv',
    'two-way-table.pdf',
  ].sort();

/** The questions of one variant of an exam, by their slots. */
function questionsIn(folder: string, variant = 'A'): Map<string, Question> {
  const { variants } = readExam(path.join(folder, 'exam.json'));
  const questions = variants.find(({ id }) => id === variant)?.questions ?? [];
  return new Map(questions.map((question) => [question.slot, question]));
}

/** The slots whose questions are not the same in two folders. */
function changedSlots(first: string, second: string, variant = 'A'): string[] {
  const [before, after] = [questionsIn(first, variant), questionsIn(second, variant)];
  return [...before.keys()].filter(
    (slot) => JSON.stringify(before.get(slot)) !== JSON.stringify(after.get(slot)),
  );
}

test('all files are made, and nothing else', (t) => {
  t.deepEqual(filesIn(tinyExam), filesOf('A', 'B'));
});

test.serial('the same seed gives the same bytes in another folder', async (t) => {
  const out = beside('same', '另一个 folder', 'deep');
  await generate('--blueprint', tiny, ...seeded, '--variants', '2', '--out', out);
  t.deepEqual(hashesIn(out), hashesIn(tinyExam));
});

test.serial(
  'without a seed each draw has 128 random bits of its own; --json tells them',
  async (t) => {
    const draw = async (name: string, ...args: readonly string[]) => {
      const out = beside(name);
      const run = await generate('--blueprint', tiny, '--out', out, '--json', ...args);
      t.deepEqual([run.code, run.err], [0, '']);
      const { hash, seed, variants } = readExam(path.join(out, 'exam.json'));
      t.deepEqual(JSON.parse(run.out), {
        out,
        hash,
        seed,
        variants: variants.map(({ id, minutes }) => ({ id, minutes })),
        files: filesOf('A'),
      });
      t.regex(seed, /^[0-9a-f]{32}$/);
      return seed;
    };
    t.not(await draw('random 1'), await draw('random 2', '--quiet'));
  },
);

test.serial('a short seed is commented on', async (t) => {
  const short = await generate('--blueprint', tiny, '--seed', '2026', '--out', beside('short'));
  t.is(short.code, 0);
  t.regex(short.err, /^Note: this seed is short\. With a public bank students could draw/);
});

test.serial('a quiet run says nothing at all', async (t) => {
  const args = ['--blueprint', tiny, '--seed', '5', '--quiet', '--out', beside('quiet')];
  t.deepEqual(await generate(...args), { code: 0, out: '', err: '' });
});

test.serial('papers are made in Chinese, English or both, on A4 or A3', async (t) => {
  const paperOf = async (name: string, ...args: readonly string[]) => {
    const out = beside(name);
    const run = await generate(
      '--blueprint',
      tiny,
      ...seeded,
      '--variants',
      '2',
      '--out',
      out,
      ...args,
    );
    t.is(run.code, 0, run.err);
    return paperIn(out);
  };
  const zh = paperIn(tinyExam);
  const en = await paperOf('en', '--lang', 'en');
  const both = await paperOf('both', '--lang', 'both');
  const a3 = await paperOf('a3', '--sheet', 'a3');
  t.deepEqual([zh.language, zh.width], ['zh-CN', 595]);
  t.deepEqual([en.language, en.width], ['en', 595]);
  t.is(both.width, 595);
  t.deepEqual([a3.language, a3.width], ['zh-CN', 1191]);
  t.is(new Set([zh, en, both, a3].map(({ bytes }) => bytes)).size, 4);
  for (const name of ['en', 'both', 'a3'])
    t.is(hashesIn(beside(name))['exam.json'], hashesIn(tinyExam)['exam.json'], name);
});

function paperIn(folder: string): { bytes: string; language: string | undefined; width: number } {
  const bytes = readFileSync(path.join(folder, 'paper-A.pdf'), 'latin1');
  return {
    bytes,
    language: /\/Lang \((.*?)\)/.exec(bytes)?.[1],
    width: Math.round(Number(/\/MediaBox \[0 0 ([\d.]+) /.exec(bytes)?.[1])),
  };
}

const fromQuiz = ['--blueprint', quiz, '--from', path.join(quizExam, 'exam.json')];

test.serial(
  'going on from an exam without a change gives the same exam, in as many variants',
  async (t) => {
    const out = beside('again');
    const run = await generate(...fromQuiz, '--out', out);
    t.deepEqual([run.code, run.err], [0, '']);
    t.deepEqual(hashesIn(out), hashesIn(quizExam));
  },
);

test.serial('--redraw changes one question in every variant and leaves the rest', async (t) => {
  const out = beside('redrawn');
  const run = await generate(...fromQuiz, '--redraw', 'q4', '--out', out);
  t.is(run.code, 0, run.err);
  for (const variant of ['A', 'B']) t.deepEqual(changedSlots(quizExam, out, variant), ['q4']);
  t.is(questionsIn(out).get('q4')?.kind, 'single');
  t.not(questionsIn(out).get('q4')?.item, questionsIn(quizExam).get('q4')?.item);
});

test.serial('--redraw q4=numbers keeps the item', async (t) => {
  const generated = [...questionsIn(quizExam).values()].find(({ generator }) => generator);
  const slot = generated?.slot ?? '';
  const out = beside('numbers');
  await generate(...fromQuiz, '--redraw', `${slot}=numbers`, '--variants', '1', '--out', out);
  t.deepEqual(changedSlots(quizExam, out), [slot]);
  t.is(questionsIn(out).get(slot)?.item, generated?.item);
  t.deepEqual(filesIn(out), filesOf('A'), '--variants may be another number than before');
});

test.serial('--pin puts an item in the place of one question', async (t) => {
  const used = [...questionsIn(quizExam).values()].map(({ item }) => item);
  const choice = ['basics.layers.last', 'basics.layers.parameters', 'basics.convolution.size'];
  const free = choice.find((item) => !used.includes(item)) ?? '';
  const out = beside('pinned');
  const run = await generate(...fromQuiz, '--pin', `q4=${free}`, '--out', out);
  t.is(run.code, 0, run.err);
  t.deepEqual(changedSlots(quizExam, out), ['q4']);
  t.is(questionsIn(out).get('q4')?.item, free);
});

/** Changes that do not fit the exam. */
const misfits: readonly (readonly [
  option: string,
  change: string,
  code: string,
  advice: string,
])[] = [
  ['--pin', 'q99=basics.layers.last', 'unknown-slot', 'Questions are q1 to q8'],
  ['--redraw', 'q0', 'unknown-slot', 'Questions are q1 to q8'],
  ['--pin', 'q1=basics.layers.lst', 'unknown-item', 'Did you mean "basics.layers.last"?'],
  ['--pin', 'q1=basics.layers.last', 'wrong-kind', 'Choose an item of the same kind.'],
];

for (const [option, change, code, advice] of misfits)
  test.serial(`${option} ${change} ends with 1 (${code}), and nothing is written`, async (t) => {
    const run = await generate(...fromQuiz, option, change, '--out', beside('not made'));
    t.deepEqual([run.code, run.out], [1, '']);
    t.true(run.err.startsWith(`error ${code}: `), run.err);
    t.true(run.err.includes(advice), run.err);
    t.throws(() => filesIn(beside('not made')), { code: 'ENOENT' });
  });

test.serial('a bank or blueprint that changed since the draw is told', async (t) => {
  const course = courseWith(t, { 'question-bank/more.yaml': oneMoreItem });
  const from = ['--from', path.join(tinyExam, 'exam.json'), '--variants', '1'];
  const other = await generate('--blueprint', quiz, ...from, '--out', beside('changed'));
  t.is(other.code, 0);
  t.regex(other.err, /^warning blueprint-changed: the blueprint is not the one[^\n]*\n$/);
  const more = await generate('--blueprint', course.tiny, ...from, '--out', beside('changed more'));
  t.is(more.code, 0);
  t.regex(more.err, /^warning bank-changed: the bank is not the one[^\n]*\n$/);
});

const oneMoreItem = `- id: basics.layers.more
  topic: basics.layers
  kind: true-false
  difficulty: 1
  minutes: 1
  stem: {zh: 网络层有参数。, en: Layers have parameters.}
  answer: true
  why: {zh: 有的有。, en: Some do.}
`;

test.serial('files of an earlier draw that do not fit the new one are named', async (t) => {
  const out = beside('same', '另一个 folder', 'deep');
  const run = await generate('--blueprint', tiny, '--out', out);
  t.is(run.code, 0);
  const names = 'answer-sheet-B.json, answer-sheet-B.pdf, key-B.pdf, paper-B.pdf';
  t.regex(
    run.err,
    new RegExp(
      `^Note: the folder held another exam; its exam.json is kept as exam-[0-9a-f]{10}\\.json,[^\\n]*\\n` +
        `Note: the folder still holds files of an earlier exam[^:]*: ${names}\\n$`,
    ),
  );
});

test.serial('a final that excludes an earlier one shares no item with it', async (t) => {
  const final = readFileSync('question-bank/blueprints/final.yaml', 'utf8');
  const folder = temporaryFolder(t, {
    'final.yaml': final,
    'second.yaml': `${final}  exclude: [first/exam.json]\n`,
  });
  const at = (...names: readonly string[]) => path.join(folder, ...names);
  for (const [blueprint, out] of [
    ['final.yaml', 'first'],
    ['second.yaml', 'second'],
  ] as const) {
    const run = await generate('--blueprint', at(blueprint), ...seeded, '--out', at(out));
    t.is(run.code, 0, run.err);
  }
  const items = (name: string) => [...questionsIn(at(name)).values()].map(({ item }) => item);
  t.is(items('first').length, 29);
  t.deepEqual(
    items('first').filter((item) => items('second').includes(item)),
    [],
  );
});
