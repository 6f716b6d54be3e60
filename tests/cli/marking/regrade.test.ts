import { readdirSync, rmSync } from 'node:fs';
import test from 'ava';
import { parseCsv } from '../../../src/util/csv.js';
import { classRoom } from '../../support/marked-class.js';

const corrections = `- {question: q2, key: B, reason: the printed key was wrong, who: Li}
- {question: q1, credit: everyone, reason: not taught, who: Li}
`;

test('after a correction everybody who moves is listed, and the log tells why and by whom', async (t) => {
  const room = classRoom(t, { 'corrections.yaml': corrections });
  await room.grade();
  // The answers are in the results: their own file is not needed any more.
  rmSync(room.at('answers.csv'));
  const { code, out } = await room.run(
    ...['regrade', room.at('results'), '--corrections', room.at('corrections.yaml')],
    ...['--lang', 'en'],
  );
  t.is(code, 0);
  t.regex(out, /the marks of 3 student\(s\) changed/);
  const changes = parseCsv(room.read('results', 'changes.csv'), 'changes.csv').map(({ cells }) => [
    cells['id'],
    cells['question'],
    cells['before'],
    cells['after'],
  ]);
  t.deepEqual(changes, [
    ['S1', 'q2', '2', '0'],
    ['S2', 'q1', '0', '1'],
    ['S2', 'q2', '2', '0'],
    ['S3', 'q2', '0', '2'],
  ]);
  const log = room.read('results', 'audit.jsonl').trimEnd().split('\n');
  t.is(log.length, 2);
  t.like(JSON.parse(log[1] ?? ''), {
    number: 2,
    command: 'regrade',
    corrections: [{ who: 'Li', reason: 'the printed key was wrong' }, { question: 'q1' }],
  });
  t.is(room.read('results', 'corrections.yaml'), corrections);
});

test('a correction holds for the next marking too, and taking it back brings the old marks back', async (t) => {
  const room = classRoom(t, { 'corrections.yaml': corrections });
  await room.grade();
  const before = room.read('results', 'gradebook.csv');
  await room.run('regrade', room.at('results'), '--corrections', room.at('corrections.yaml'));
  await room.grade();
  t.not(room.read('results', 'gradebook.csv'), before);
  room.write('results/corrections.yaml', '[]\n');
  await room.run('regrade', room.at('results'), '--lang', 'en');
  t.is(room.read('results', 'gradebook.csv'), before);
});

test('without a correction nothing changes', async (t) => {
  const room = classRoom(t);
  await room.grade();
  const before = readdirSync(room.at('results')).map((name) => room.read('results', name));
  const { out } = await room.run('regrade', room.at('results'), '--lang', 'en');
  t.regex(out, /nothing changed/);
  t.deepEqual(
    readdirSync(room.at('results')).map((name) => room.read('results', name)),
    before,
  );
});

test('a folder without results is refused', async (t) => {
  const room = classRoom(t, { 'empty/exam.json': '' });
  room.write('empty/exam.json', room.read('exam.json'));
  const { code, err } = await room.run('regrade', room.at('empty'));
  t.is(code, 1);
  t.regex(err, /no-results/);
});

test('reports can be had again in the other language and elsewhere; review.csv stays as it is', async (t) => {
  const room = classRoom(t);
  await room.grade();
  const { code } = await room.run(
    ...['report', room.at('results'), '--lang', 'zh', '--out', room.at('zh'), '--feedback', 'html'],
  );
  t.is(code, 0);
  t.deepEqual(readdirSync(room.at('zh')).sort(), [
    'canvas.csv',
    'class.html',
    'gradebook.csv',
    'moodle.csv',
    'students',
  ]);
  t.regex(room.read('zh', 'class.html'), /lang="zh/);
});

test('corrections that are no longer there are told, since their marks go back', async (t) => {
  const room = classRoom(t, { 'corrections.yaml': corrections, 'other.yaml': '[]\n' });
  await room.grade();
  await room.run('regrade', room.at('results'), '--corrections', room.at('corrections.yaml'));
  const { code, err } = await room.run(
    ...['regrade', room.at('results'), '--corrections', room.at('other.yaml')],
  );
  t.is(code, 0);
  t.regex(err, /corrections-dropped: 2 earlier correction\(s\) \(q2, q1\)/);
});

test('reports stay in the language of the last marking', async (t) => {
  const room = classRoom(t);
  await room.grade();
  await room.run('regrade', room.at('results'));
  t.regex(room.read('results', 'class.html'), /lang="en/);
});
