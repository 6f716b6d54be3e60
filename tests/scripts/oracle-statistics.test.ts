import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { temporaryFolder } from '../support/temporary-folder.js';

const fixtures = path.resolve('tests/statistics/fixtures');

/** Runs the script; the lines that it prints and its exit code. */
function runScript(...args: readonly string[]) {
  const script = ['--import=tsx', 'scripts/oracle-statistics.ts', ...args];
  const { stdout, status } = spawnSync(process.execPath, script, { encoding: 'utf8' });
  return { lines: stdout.trimEnd().split('\n'), status };
}

const fixture = (name: string): string => readFileSync(path.join(fixtures, name), 'utf8');

/** A folder with the class n2, its expectations changed, and a file of statistics that are not computed. */
const changedFolder = (change: (expected: string) => string) => ({
  'classes/n2.json': fixture('classes/n2.json'),
  'expected/n2.json': change(fixture('expected/n2.json')),
  'expected/curves.json': '[1, 2, 3]',
});

test('the script counts what agrees in each group and in all', (t) => {
  const { lines, status } = runScript(
    temporaryFolder(
      t,
      changedFolder((text) => text),
    ),
  );
  t.is(status, 0);
  t.regex(lines.find((line) => line.startsWith('totals')) ?? '', /^totals +13 agree$/);
  t.regex(lines.find((line) => line.startsWith('curves')) ?? '', /^curves +3 not yet computed$/);
  t.regex(lines.at(-1) ?? '', /^\d{2,} passed, 0 failed$/);
});

test('a disagreement is shown with what was expected and got, and is a failure', (t) => {
  const { lines, status } = runScript(
    temporaryFolder(
      t,
      changedFolder((text) => text.replace('"mean":1.5', '"mean":1.6')),
    ),
  );
  t.is(status, 1);
  t.true(lines.includes('    n2 totals.mean: expected 1.6, got 1.5'));
  t.regex(lines.at(-1) ?? '', /^\d{2,} passed, 1 failed$/);
});

test('a class without expectations is a failure', (t) => {
  const files = { 'classes/n2.json': fixture('classes/n2.json'), 'expected/curves.json': '[]' };
  const { lines, status } = runScript(temporaryFolder(t, files));
  t.is(status, 1);
  t.is(lines.at(-1), '0 passed, 1 failed');
});

test('no folder, or one without classes, is wrong usage', (t) => {
  t.is(runScript().status, 2);
  t.is(runScript(temporaryFolder(t, {})).status, 2);
});
