import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { newYear, pipeInto } from '../../support/practice-devices.js';
import { displayWidth } from '../../support/cli-run.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const day = 86_400_000;

const jsonLines = (out: string): readonly Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const logOf = (data: string): string[] =>
  readFileSync(path.join(data, 'reviews.jsonl'), 'utf8').trim().split('\n');

test('without input the first question is shown, nothing is noted, and all is well', async (t) => {
  const data = temporaryFolder(t, {});
  const { code, out } = await pipeInto([], {}, { data });
  t.is(code, 0);
  t.regex(out, /Question 1 of 3/);
  t.regex(out, /No question was answered/);
  t.is(readFileSync(path.join(data, 'reviews.jsonl'), 'utf8'), '');
});

test('each line is an answer that is judged, explained and noted', async (t) => {
  const data = temporaryFolder(t, {});
  const options = { kind: 'true-false', count: 4 };
  const { code, out } = await pipeInto(['T', 'F', '对', '×'], options, { data });
  t.is(code, 0);
  t.is(out.match(/^Worked solution$/gm)?.length, 4);
  t.regex(out, /4 answered: \d right, \d wrong\./);
  t.regex(out, /Your progress is saved/);
  t.is(logOf(data).length, 4);
});

test('a session on a topic with a program to write says the command that checks it; others do not', async (t) => {
  for (const [topic, isSaid] of [
    ['keras.mnist', true],
    ['lstm', false],
  ] as const) {
    const data = temporaryFolder(t, {});
    const { out } = await pipeInto(['T'], { topic, kind: 'true-false', count: 1 }, { data });
    t.is(out.includes('gradpaper check my_model.py --task mnist-cnn'), isSaid, topic);
    t.is(out.includes('gradpaper practice --kind code'), isSaid, topic);
  }
});

test('programs to write are listed with the command that checks them', async (t) => {
  const data = temporaryFolder(t, {});
  const { code, out } = await pipeInto([], { kind: 'code' }, { data });
  t.is(code, 0);
  t.regex(out, /gradpaper check my_model\.py --task mnist-cnn/);
  t.is(out.match(/--task mnist-cnn\n/g)?.length, 1);
});

test('the same seed, progress and answers give the same session', async (t) => {
  const lines = ['A', 'B', 'C', 'D'];
  const [first, second] = await Promise.all(
    [0, 1].map(() => pipeInto(lines, { count: 4 }, { data: temporaryFolder(t, {}) })),
  );
  t.is(first?.out, second?.out);
});

test('the key of every objective question is right, in each kind', async (t) => {
  for (const kind of ['true-false', 'single', 'multiple', 'numeric']) {
    const options = { kind, count: 6, json: true };
    const blank = await pipeInto(Array(6).fill(''), options, { data: temporaryFolder(t, {}) });
    const keys = jsonLines(blank.out).flatMap(({ type, answers }) =>
      type === 'answer' ? (answers as { key: string }[]).map(({ key }) => key) : [],
    );
    // A wrong answer makes other cards come, so the first key is tried in a new session.
    const right = await pipeInto(keys, { ...options, count: 1 }, { data: temporaryFolder(t, {}) });
    const answer = jsonLines(right.out).find(({ type }) => type === 'answer');
    t.is(answer?.['isRight'], true, `${kind}: ${JSON.stringify(answer)}`);
    t.is(answer?.['share'], '1');
  }
});

test('a wrong numeric answer is told its misconception by name', async (t) => {
  // 60×60, kernel 4×4, stride 3, padding 2 (drawn by this seed): without the + 1 it is 20 instead of 21.
  const options = { topic: 'cnn.size', kind: 'numeric', count: 1, json: true };
  const asked = await pipeInto([''], options, { data: temporaryFolder(t, {}) });
  const answer = jsonLines(asked.out).find(({ type }) => type === 'answer');
  const facts = answer?.['facts'] as Record<string, number>;
  t.like(facts, { image: 60, kernel: 4, stride: 3, padding: 2 });
  const data = temporaryFolder(t, {});
  const { out } = await pipeInto(['20'], { ...options, json: false }, { data });
  t.regex(out, /Wrong/);
  t.regex(out, /You said: 20/);
  t.regex(out, /Answer: 21/);
  t.regex(out, /left out the \+ 1 of the size formula/);
  t.true(logOf(data)[0]?.includes('"mistakes":["forgot-plus-one"]'));
});

test('hints come one after the other and make a right answer count less', async (t) => {
  const data = temporaryFolder(t, {});
  const options = { topic: 'cnn.size', kind: 'numeric', count: 1 };
  const { out } = await pipeInto(['?', '？', '?', '?', '21'], options, { data });
  t.regex(out, /Hint 1 of \d/);
  t.regex(out, /Hint 2 of \d/);
  t.regex(out, /There are no more hints/);
  t.regex(out, /Right/);
  const [review = ''] = logOf(data);
  t.regex(review, /"share":1,"hints":[23]/);
});

test('s shows the answer, which is noted as not known', async (t) => {
  const data = temporaryFolder(t, {});
  const { out } = await pipeInto(['s'], { kind: 'single', count: 1 }, { data });
  t.regex(out, /Not answered/);
  t.regex(out, /Answer: [A-Z]\./);
  t.regex(logOf(data)[0] ?? '', /"share":0/);
});

for (const [title, lines] of [
  ['then the key is shown', ['Z']],
  ['twice over too', ['Z', 'Z', 'A']],
] as const)
  test(`an answer that cannot be read is said so and not noted; ${title}`, async (t) => {
    const data = temporaryFolder(t, {});
    const { out } = await pipeInto(lines, { kind: 'single', count: 1 }, { data });
    t.regex(out, /could not be read: this question has no option Z[^]*Answer: [A-E]\./);
    t.is(readFileSync(path.join(data, 'reviews.jsonl'), 'utf8'), '');
  });

test('the line after an answer that could not be read is another try', async (t) => {
  const data = temporaryFolder(t, {});
  const { out } = await pipeInto(['Z', 'A'], { kind: 'single', count: 1 }, { data });
  t.regex(out, /could not be read[^]*1 answered/);
  t.is(logOf(data).length, 1);
});

test('a program gets a verdict for each line, also for one that cannot be read', async (t) => {
  const data = temporaryFolder(t, {});
  const { out } = await pipeInto(['Z', 'A'], { kind: 'single', count: 2, json: true }, { data });
  const answers = jsonLines(out).filter(({ type }) => type === 'answer');
  t.deepEqual(
    answers.map((line) => (line['answers'] as { status: string }[]).map(({ status }) => status)),
    [['unreadable'], ['judged']],
  );
});

test('parts that were judged count when the student leaves before the last', async (t) => {
  const options = { kind: 'comprehensive', count: 2 };
  const data = temporaryFolder(t, {});
  const { out } = await pipeInto(['s', 's'], options, { data });
  t.regex(out, /You left after 2 of the \d parts of this question: they are noted/);
  t.regex(out, /1 answered[^]*Your progress is saved/);
  t.is(logOf(data).length, 1);
});

test('a written answer is marked by the points that the student says it meets', async (t) => {
  const data = temporaryFolder(t, {});
  const options = { kind: 'short', topic: 'ml', count: 1 };
  const { out } = await pipeInto(['something', '1'], options, { data });
  t.regex(out, /Model answer/);
  t.regex(out, /Which of these points/);
  t.regex(out, /[\d.]+ of \d+ marks/);
  const review = JSON.parse(logOf(data)[0] ?? '') as { share: number };
  t.true(review.share > 0 && review.share < 1);
});

test('reserved items are never asked, however long one practises', async (t) => {
  const data = temporaryFolder(t, {});
  const { out } = await pipeInto(Array(250).fill(''), { count: 150, json: true }, { data });
  const asked = jsonLines(out).filter(({ type }) => type === 'question');
  t.true(asked.length >= 100);
  t.false(asked.some(({ card }) => card === 'cnn.byhand.max-pooling' || card === 'search.museum'));
});

test('a question for programs holds no key before it is answered', async (t) => {
  const data = temporaryFolder(t, {});
  const { out } = await pipeInto(['A'], { kind: 'single', count: 1, json: true }, { data });
  const [question, answer, summary] = jsonLines(out);
  t.like(question, { type: 'question', kind: 'single' });
  t.deepEqual(Object.keys(question ?? {}).sort(), [
    ...['card', 'kind', 'options', 'stem', 'topic', 'type'],
  ]);
  t.like(answer, { type: 'answer', kind: 'single' });
  t.like(summary, { type: 'summary', answered: 1 });
});

test('what is due comes first on the next days', async (t) => {
  const data = temporaryFolder(t, {});
  const options = { count: 3, json: true };
  const cards = (out: string) =>
    jsonLines(out).flatMap(({ type, card }) => (type === 'question' ? [card] : []));
  const first = await pipeInto(
    ['s', 's', 's', 's', 's', 's'],
    { ...options, kind: 'single' },
    { data },
  );
  const later = { data, now: newYear + 30 * day };
  const second = await pipeInto(['s', 's', 's'], { ...options, seed: '2', kind: 'single' }, later);
  t.deepEqual(cards(second.out).toSorted(), cards(first.out).toSorted());
});

for (const language of ['zh', 'en'] as const)
  for (const columns of [40, 80, 200])
    test(`nothing is wider than ${columns} columns in ${language}`, async (t) => {
      const data = temporaryFolder(t, {});
      const lines = Array<string>(60).fill('?').concat(Array<string>(60).fill('s'));
      const mixed = lines.map((_, index) => (index % 3 === 2 ? 's' : '?'));
      const { out } = await pipeInto(mixed, { count: 20 }, { data, language, columns });
      // Answers that came through the pipe stand behind their prompts.
      const wide = out.split('\n').filter((line) => displayWidth(line) > columns + 2);
      t.deepEqual(wide, []);
    });

test('--plain writes no signs or drawings that a reader of screens would stumble over', async (t) => {
  const data = temporaryFolder(t, {});
  const { out } = await pipeInto(Array(20).fill('s'), { plain: true, count: 12 }, { data });
  t.notRegex(out, /[─│┌┐└┘█░✓✗◐]/);
  t.false(out.includes('\u001b'));
});

test('damaged lines are kept, reported once and passed over', async (t) => {
  const data = temporaryFolder(t, { 'reviews.jsonl': 'rubbish\n' });
  const { err, code } = await pipeInto(['T'], { kind: 'true-false', count: 1 }, { data });
  t.is(code, 0);
  t.is(err.match(/1 lines of the progress log are damaged \(1\)/g)?.length, 1);
  t.is(logOf(data)[0], 'rubbish');
  t.is(logOf(data).length, 2);
});

test('after a torn line a new one is begun', async (t) => {
  const data = temporaryFolder(t, { 'reviews.jsonl': '{"v":1,"at":5' });
  await pipeInto(['T'], { kind: 'true-false', count: 1 }, { data });
  t.is(logOf(data).length, 2);
  const { out } = await pipeInto([], { export: true }, { data });
  t.is((JSON.parse(out) as { reviews: unknown[] }).reviews.length, 1);
});

test('--forget answers as always and writes nothing', async (t) => {
  const data = path.join(temporaryFolder(t, {}), 'not made');
  const options = { kind: 'true-false', count: 2, forget: true };
  const { code, out } = await pipeInto(['T', 'T'], options, { data });
  t.is(code, 0);
  t.regex(out, /Nothing was saved/);
  t.false(existsSync(data));
});

const refused: readonly (readonly [
  title: string,
  code: string,
  options: Parameters<typeof pipeInto>[1],
])[] = [
  ['an unknown topic', 'unknown-topic', { topic: 'lsmt' }],
  ['a topic without questions of the kind', 'nothing-to-ask', { topic: 'meta', kind: 'numeric' }],
  ['an unknown blueprint', 'file-not-found', { mock: 'finall' }],
];

for (const [title, problem, options] of refused)
  test(`${title} is refused with advice`, async (t) => {
    const data = temporaryFolder(t, {});
    const { code, codes } = await pipeInto([], options, { data });
    t.is(code, 1);
    t.deepEqual(codes, [problem]);
  });

test('a data folder that cannot be written is refused', async (t) => {
  const folder = temporaryFolder(t, { file: 'no folder' });
  const { codes } = await pipeInto([], {}, { data: path.join(folder, 'file') });
  t.deepEqual(codes, ['data-folder-unwritable']);
});

test('--reset asks first, and keeps what was there', async (t) => {
  const data = temporaryFolder(t, { 'reviews.jsonl': 'rubbish\n', 'reviews.backup-1.jsonl': '' });
  const no = await pipeInto(['no'], { reset: true }, { data });
  t.is(no.code, 1);
  t.true(existsSync(path.join(data, 'reviews.jsonl')));
  const yes = await pipeInto(['reset'], { reset: true }, { data });
  t.is(yes.code, 0);
  t.deepEqual(readdirSync(data).toSorted(), ['reviews.backup-1.jsonl', 'reviews.backup-2.jsonl']);
  t.is(readFileSync(path.join(data, 'reviews.backup-2.jsonl'), 'utf8'), 'rubbish\n');
});

test('--stats shows a bar for each topic that was asked, and what to do next', async (t) => {
  const data = temporaryFolder(t, {});
  await pipeInto(['T', 'T', 'T'], { kind: 'true-false', count: 3 }, { data });
  const { out } = await pipeInto([], { stats: true }, { data });
  t.regex(out, /3 answers/);
  t.is(out.match(/: \d+ %, 1 answer$/gm)?.length, 3);
  t.regex(out, /gradpaper practice --topic/);
  const json = await pipeInto([], { stats: true, json: true }, { data });
  t.like(JSON.parse(json.out), { answered: 3, due: 0 });
  const later = await pipeInto([], { stats: true }, { data, now: newYear + 60 * day });
  t.regex(later.out, /3 questions are due: gradpaper practice/);
});

test('--export prints all reviews as they were noted', async (t) => {
  const data = temporaryFolder(t, {});
  await pipeInto(['T', 'F'], { kind: 'true-false', count: 2 }, { data });
  const { out } = await pipeInto([], { export: true }, { data });
  const { reviews } = JSON.parse(out) as { reviews: { at: number }[] };
  t.deepEqual(
    reviews.map(({ at }) => at),
    [newYear, newYear],
  );
});

test('programs to write are shown with the command that checks them', async (t) => {
  const data = temporaryFolder(t, {});
  const { code, out } = await pipeInto([], { kind: 'code' }, { data, language: 'zh' });
  t.is(code, 0);
  t.regex(out, /检查： gradpaper check my_model\.py --task mnist-cnn/);
  const listed = await pipeInto([], { kind: 'code', json: true }, { data });
  const programs = JSON.parse(listed.out) as readonly { readonly task: string }[];
  t.true(programs.some(({ task }) => task === 'mnist-cnn'));
});

test('a topic without programs to write is told', async (t) => {
  const data = temporaryFolder(t, {});
  const { codes } = await pipeInto([], { kind: 'code', topic: 'cnn.size' }, { data });
  t.deepEqual(codes, ['nothing-to-ask']);
});
