import test from 'ava';
import { chooseCases, NothingToRun } from '../../scripts/oracle/choose-cases.js';
import { bare, runNode, type Outcome } from '../support/cli-run.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** An answer of real Keras that holds, one that does not, and one of a layer that is not carried. */
const answers = {
  prelude: 'from keras import layers',
  errors: [
    {
      what: 'zero units',
      code: 'layers.Dense(0)',
      raises: 'ValueError',
      message:
        'Received an invalid value for `units`, expected a positive integer. Received: units=0',
    },
    { what: 'wrong', code: 'layers.Dense(1)', raises: 'ValueError', message: 'no' },
    { what: 'later', code: 'layers.Hashing(0)', raises: 'ValueError', message: 'no' },
  ],
};
const files = { 'layers/errors.json': JSON.stringify(answers), 'facts.json': '{"a": 1}' };

/** Runs the script; `before` is code that runs before it. */
function runOracle(args: readonly string[], before = ''): Promise<Outcome> {
  const first = `data:text/javascript,${encodeURIComponent(before)}`;
  const words = ['--import', first, '--import=tsx', 'scripts/oracle.ts', ...args];
  return runNode(words, { cwd: '.', env: bare() });
}

test('with --json the whole output is one object with counts and cases', async (t) => {
  const { code, out, err } = await runOracle([temporaryFolder(t, files), '--json']);
  t.deepEqual([code, err], [1, '']);
  const { cases, ...counts } = JSON.parse(out) as { cases: { verdict: object }[] };
  t.deepEqual(counts, { passed: 1, failed: 1, notRun: 1 });
  t.deepEqual(cases.map(({ verdict }) => verdict)[2], {
    kind: 'apart',
    reason: 'gradpaper does not carry Hashing yet',
  });
});

test('without --json the last line counts', async (t) => {
  const folder = temporaryFolder(t, files);
  const { code, out } = await runOracle([folder, '--only', '^layers/errors zero units']);
  t.is(code, 0);
  t.is(out.trimEnd().split('\n').at(-1), '1 passed, 0 failed');
});

/** Makes as if TensorFlow's package were not installed. */
const withoutNative = `
import { register } from 'node:module';
const hooks = \`export async function resolve(name, context, next) {
  if (name === '@tensorflow/tfjs-node')
    throw Object.assign(new Error('missing'), { code: 'ERR_MODULE_NOT_FOUND' });
  return next(name, context);
}\`;
register('data:text/javascript,' + encodeURIComponent(hooks));
`;

test('a native engine that is not there is told in one line, with what to do', async (t) => {
  const args = [temporaryFolder(t, files), '--engine', 'native'];
  const { code, out, err } = await runOracle(args, withoutNative);
  t.deepEqual([code, out], [2, '']);
  t.is(
    err,
    'The native engine cannot be used: @tensorflow/tfjs-node is not installed. Make it with "npm run native" in a clone, or take the engine wasm, which always works.\n',
  );
});

/** Folders and patterns with nothing to run. */
const nothing: readonly (readonly [folder: string, pattern: string, message: RegExp])[] = [
  ['nowhere', '', /^There is no folder .*nowhere\.$/],
  ['.', 'Dese', /^Nothing matches Dese among the 3 cases of /],
  ['.', '(', /^--only should be a regular expression, got \(\.$/],
  ['facts', '', /^No case in .*facts: no file in it is laid out as one of an oracle\.$/],
];

for (const [folder, pattern, message] of nothing)
  test(`there is nothing to run: ${message.source}`, (t) => {
    const place = temporaryFolder(t, { ...files, 'facts/facts.json': '{"a": 1}' });
    const error = t.throws(() => chooseCases(`${place}/${folder}`, pattern), { message });
    t.true(error instanceof NothingToRun);
  });
