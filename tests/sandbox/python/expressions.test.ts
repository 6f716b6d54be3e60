import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { makeSandbox, runText } from '../../support/sandbox.js';

const sandbox = makeSandbox({ warm: 1 });
test.after.always(() => sandbox.close());

/** Expressions, and what the real library (`answered` says which version) gives for them. */
interface Table {
  readonly answered: string;
  readonly setup: readonly string[];
  readonly rows: readonly (readonly [line: string, answer: string])[];
}

const folder = 'tests/sandbox/python';
const program = readFileSync(path.join(folder, 'evaluate.py'), 'utf8');

for (const module of ['numpy', 'matplotlib', 'sklearn'])
  test.serial(`expressions of ${module} give what the real library gives`, async (t) => {
    const stdin = readFileSync(path.join(folder, module, 'expressions.json'), 'utf8');
    const { rows } = JSON.parse(stdin) as Table;
    const { stdout, verdict } = await runText(sandbox, program, { stdin });
    t.is(verdict.kind, 'done', JSON.stringify(verdict));
    const answers = JSON.parse(stdout) as readonly string[];
    const told = rows.map(([line], index) => [line, answers[index]]);
    t.deepEqual(
      told.filter(([, answer], index) => answer !== rows[index]?.[1]),
      rows.filter(([, answer], index) => answer !== answers[index]),
    );
    t.is(answers.length, rows.length);
  });
