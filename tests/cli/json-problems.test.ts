import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { sharedCourse } from '../support/cli-course.js';
import { runMain } from '../support/cli-run.js';

const { tiny, folder, beside } = sharedCourse();
const missing = beside('nowhere');
const full = beside('full');
const ownItems = path.join(folder, 'question-bank', 'own.yaml');

test.before('a folder with something in it', () => {
  mkdirSync(full);
  writeFileSync(path.join(full, 'notes.txt'), 'x');
  writeFileSync(ownItems, '- {id: a.x}\n');
});

/** Command lines whose input has a problem, and its code. */
const cases: readonly (readonly [args: readonly string[], code: string])[] = [
  [['generate', '--blueprint', missing, '--out', beside('out')], 'unreadable-file'],
  [['generate', '--blueprint', tiny, '--from', missing, '--out', beside('out')], 'file-not-found'],
  [['print', missing], 'file-not-found'],
  [['verify', missing], 'file-not-found'],
  [['bank', 'lint', missing], 'file-not-found'],
  [['bank', 'list', full], 'no-bank'],
  [['init', full], 'folder-not-empty'],
  [['new', 'item', ownItems, '--kind', 'single', '--topic', 'a', '--id', 'a.x'], 'duplicate-id'],
];

for (const [args, code] of cases) {
  const command = args.slice(0, args[0] === 'bank' || args[0] === 'new' ? 2 : 1).join(' ');

  test(`${command} --json tells ${code} as JSON on stdout, in both languages`, async (t) => {
    const run = await runMain([...args, '--json', '--quiet']);
    t.deepEqual([run.code, run.err], [1, '']);
    const { problems } = JSON.parse(run.out) as { problems: object[] };
    t.is(problems.length, 1);
    t.like(problems[0], { code, severity: 'error' });
    const { message, advice } = problems[0] as Record<string, { zh: string; en: string }>;
    for (const text of [message, advice]) {
      t.regex(text?.zh ?? '', /\p{Script=Han}/u);
      t.notRegex(text?.en ?? '', /\p{Script=Han}.*\p{Script=Han}{2}/u);
    }
  });

  test(`${command} without --json tells ${code} on stderr only`, async (t) => {
    const run = await runMain(args);
    t.deepEqual([run.code, run.out], [1, '']);
    t.true(run.err.includes(`error ${code}: `), run.err);
  });
}

test('wrong usage is told in words even with --json: no program writes it by itself', async (t) => {
  const run = await runMain(['bank', 'list', folder, '--kind', 'singel', '--json']);
  t.deepEqual([run.code, run.out], [2, '']);
});
