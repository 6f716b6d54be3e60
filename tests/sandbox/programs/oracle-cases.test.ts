import path from 'node:path';
import test from 'ava';
import { casesOf } from '../../../scripts/oracle/folder.js';
import { runInSandbox } from '../../../scripts/oracle/run-in-sandbox.js';
import { makeSandbox } from '../../support/sandbox.js';

const sandbox = makeSandbox({ warm: 1 });
test.after.always(() => sandbox.close());

/** Trainings, models and wrong uses with classes, generators and tapes of the program's own. */
const cases = casesOf(path.resolve('tests/oracle/fixtures'));

for (const each of cases) {
  const { group, name, python } = each;
  if (python === undefined) continue;
  test.serial(`${group} ${name}: what needs Python does what real Keras does`, async (t) => {
    const { verdict } = await runInSandbox(each, python, sandbox);
    t.deepEqual(verdict, { kind: 'passed' });
  });
}

test('there are cases of each kind that need Python', (t) => {
  const groups = cases.flatMap(({ group, python }) => (python === undefined ? [] : [group]));
  t.deepEqual([...new Set(groups)].sort(), ['layers/errors', 'models', 'training/fits']);
});
