import test from 'ava';
import { assertNoErrors, formatProblem, hasErrors, InputError } from '../../src/util/problem.js';
import type { Problem } from '../../src/util/problem.js';

const error: Problem = {
  code: 'unknown-key',
  severity: 'error',
  message: { zh: '未知的键', en: 'unknown key' },
  advice: { zh: '删去它。', en: 'Remove it.' },
  position: { file: 'bank/a.yaml', line: 3, column: 5 },
};
const warning: Problem = {
  code: 'long',
  severity: 'warning',
  message: { zh: '太长', en: 'too long' },
};

/** A problem, a language, and how it reads. */
const cases = [
  [error, 'en', 'bank/a.yaml:3:5: error unknown-key: unknown key\n    Remove it.'],
  [error, 'zh', 'bank/a.yaml:3:5: 错误 unknown-key: 未知的键\n    删去它。'],
  [warning, 'en', 'warning long: too long'],
  [warning, 'zh', '警告 long: 太长'],
] as const;
for (const [problem, language, text] of cases)
  test(`a problem reads "${text.split('\n')[0]}"`, (t) => {
    t.is(formatProblem(problem, language), text);
  });

test('only errors forbid going on', (t) => {
  t.false(hasErrors([]));
  t.false(hasErrors([warning]));
  t.true(hasErrors([warning, error]));
  t.notThrows(() => {
    assertNoErrors([warning]);
  });
});

test('errors are thrown together, with all problems', (t) => {
  const thrown = t.throws(
    () => {
      assertNoErrors([warning, error]);
    },
    { instanceOf: InputError },
  );
  t.deepEqual(thrown.problems, [warning, error]);
  t.is(thrown.message, 'too long\nunknown key');
  t.is(thrown.name, 'InputError');
});

test('the cause of an input error is kept', (t) => {
  const cause = new Error('disk');
  t.is(new InputError([error], { cause }).cause, cause);
});
