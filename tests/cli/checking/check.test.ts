import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { checkProgram } from '../../../src/cli/checking/check-program.js';
import type { CheckDevices } from '../../../src/cli/checking/check-devices.js';
import type { CheckOptions } from '../../../src/cli/checking/check-options.js';
import { createTerminal } from '../../../src/cli/terminal/terminal.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import type { CheckResult } from '../../../src/grading/code/judging/judgement.js';
import type { Grader, Graded } from '../../../src/jobs/grader.js';
import type { GraderOptions } from '../../../src/jobs/grader-options.js';
import { InputError } from '../../../src/util/problem.js';
import { KeptStream, runMain } from '../../support/cli-run.js';
import {
  differenceOf,
  evidenceOf,
  judgementOf,
  referenceOf,
  resultOf,
} from '../../support/feedback-evidence.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const passed: readonly CheckResult[] = [resultOf({ check: 'layer-sequence' })];
const failed = [
  resultOf({
    check: 'compile',
    status: 'failed',
    marks: '0',
    differences: [differenceOf({ line: 1 })],
  }),
];
const broken = [resultOf({ check: 'compile', status: 'broken', marks: null })];

const graded = (checks: readonly CheckResult[]): Graded => ({
  evidence: evidenceOf(),
  judgement: judgementOf(checks),
});

/** A grader that gives these answers one after the other, and notes what happens to it. */
class FakeGrader implements Grader {
  readonly references = [referenceOf()];
  readonly graded: string[] = [];
  isClosed = false;
  readonly answers: Graded[];

  constructor(answers: readonly Graded[]) {
    this.answers = [...answers];
  }

  grade: Grader['grade'] = ({ source }) => {
    this.graded.push(Buffer.from(source).toString());
    const answer = this.answers.shift();
    return answer === undefined ? Promise.reject(new Error('no answer')) : Promise.resolve(answer);
  };

  judge: Grader['judge'] = () => judgementOf(passed);

  close: Grader['close'] = () => {
    this.isClosed = true;
    return Promise.resolve();
  };
}

interface Checked {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly cleared: number;
  readonly orders: readonly GraderOptions[];
}

/** What happens to the file from one look at it to the next; in the end comes Ctrl-C. */
type Step = () => void;

async function check(
  options: Partial<CheckOptions> & { readonly file: string },
  grader: FakeGrader,
  steps: readonly Step[] = [],
): Promise<Checked> {
  const [out, error] = [new KeptStream(), new KeptStream()];
  const terminal = createTerminal({ out, error }, { language: 'en', quiet: false, noColor: true });
  const orders: GraderOptions[] = [];
  let cleared = 0;
  let interrupt = (): void => undefined;
  const left = [...steps];
  let looks = 0;
  const devices: CheckDevices = {
    openGrader: (_loaded, order) => {
      orders.push(order);
      return Promise.resolve(grader);
    },
    ink: undefined,
    width: 80,
    clear: () => cleared++,
    watch: (file, stop) => ({
      look: () => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
      pause: () => {
        // A step, then a look at rest.
        if (looks++ % 2 === 0) {
          const step = left.shift();
          if (step === undefined) interrupt();
          else step();
        }
        return Promise.resolve(!stop.aborted);
      },
    }),
    onInterrupt: (listener) => {
      interrupt = listener;
      return () => undefined;
    },
    seed: () => '5eed',
  };
  const given = {
    task: 'mnist-cnn',
    watch: false,
    hidden: false,
    json: false,
    'require-isolation': false,
  };
  const code = await checkProgram({ ...given, ...options }, terminal, devices);
  return { code, out: out.text, err: error.text, cleared, orders };
}

const programIn = (t: ExecutionContext): string =>
  path.join(temporaryFolder(t, { 'my_model.py': 'import keras\n' }), 'my_model.py');

const codes: readonly (readonly [what: string, checks: readonly CheckResult[], code: number])[] = [
  ['all checks pass', passed, 0],
  ['a check fails', [...passed, ...failed], 1],
  ['a check is broken', [...passed, ...broken, ...failed], 3],
];
for (const [what, checks, code] of codes)
  test(`the exit code is ${code} where ${what}, and the grader is closed`, async (t) => {
    const grader = new FakeGrader([graded(checks)]);
    const checked = await check({ file: programIn(t) }, grader);
    t.is(checked.code, code);
    t.true(grader.isClosed);
    t.false(checked.orders[0]?.hidden);
  });

test('hidden checks are judged where that is asked for, and do not change the exit code', async (t) => {
  const hidden = resultOf({
    check: 'metric-at-least',
    visible: false,
    status: 'failed',
    marks: '0',
  });
  const grader = new FakeGrader([graded([...passed, hidden])]);
  const { code, orders, out } = await check({ file: programIn(t), hidden: true }, grader);
  t.is(code, 0);
  t.true(orders[0]?.hidden);
  t.regex(out, /✗ failed .*\(hidden\)/);
});

test('feedback is printed, and written to the files that were asked for', async (t) => {
  const file = programIn(t);
  const beside = (name: string) => path.join(path.dirname(file), name);
  const [html, gradescope] = [beside('feedback.html'), beside('results.json')];
  const grader = new FakeGrader([graded(failed)]);
  const { out } = await check({ file, html, gradescope, lang: 'zh' }, grader);
  t.regex(out, /✗ 未通过/);
  t.regex(out, /第 1 行：import keras/);
  t.regex(readFileSync(html, 'utf8'), /<html lang="zh-CN">/);
  t.is((JSON.parse(readFileSync(gradescope, 'utf8')) as { score: number }).score, 2);
});

test('as JSON only JSON is printed', async (t) => {
  const { out } = await check({ file: programIn(t), json: true }, new FakeGrader([graded(failed)]));
  const { format, file } = JSON.parse(out) as { readonly format: string; readonly file: string };
  t.is(format, 'gradpaper-feedback-1');
  t.is(file, 'my_model.py');
});

test('a notebook is checked, and its lines are told by their cells', async (t) => {
  const cell = (source: string) => ({ cell_type: 'code', source, metadata: {}, outputs: [] });
  const notebook = {
    cells: [{ cell_type: 'markdown', source: '# x', metadata: {} }, cell('import keras')],
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  };
  const folder = temporaryFolder(t, { 'lesson.ipynb': JSON.stringify(notebook) });
  const grader = new FakeGrader([graded(failed)]);
  const { out } = await check({ file: path.join(folder, 'lesson.ipynb') }, grader);
  t.regex(out, /cell \d, line 1: import keras/);
});

test('with --watch the program is checked after each save until Ctrl-C', async (t) => {
  const file = programIn(t);
  const grader = new FakeGrader([graded(failed), graded(passed)]);
  const { code, out, cleared, orders } = await check({ file, watch: true }, grader, [
    () => {
      writeFileSync(file, 'import keras  # again\n');
    },
  ]);
  t.is(code, 0);
  t.deepEqual(grader.graded, ['import keras\n', 'import keras  # again\n']);
  t.true(out.indexOf('✗ failed') < out.indexOf('✓ passed'));
  t.is(cleared, 2);
  t.is(orders[0]?.warm, 1);
  t.true(grader.isClosed);
});

test('with --watch a file that is no program now is told, and checked when it is one', async (t) => {
  const file = programIn(t);
  const grader = new FakeGrader([graded(passed), graded(passed)]);
  const { code, err } = await check({ file, watch: true }, grader, [
    () => {
      writeFileSync(file, '');
    },
    () => {
      writeFileSync(file, 'import keras\nx = 1\n');
    },
  ]);
  t.is(code, 0);
  t.regex(err, /empty-program/);
  t.is(grader.graded.length, 2);
});

test('a fault of ours ends --watch', async (t) => {
  const grader = new FakeGrader([]);
  await t.throwsAsync(check({ file: programIn(t), watch: true }, grader), { message: 'no answer' });
  t.true(grader.isClosed);
});

test('an unknown task is told, with the one that was probably meant', async (t) => {
  const error = await t.throwsAsync(
    check({ file: programIn(t), task: 'mnist-cmn' }, new FakeGrader([])),
    { instanceOf: InputError },
  );
  t.is(error.problems[0]?.code, 'unknown-task');
  t.regex(error.problems[0]?.advice?.en ?? '', /mnist-cnn/);
});

test('--watch and --json do not go together', async (t) => {
  const options = { file: programIn(t), watch: true, json: true };
  await t.throwsAsync(check(options, new FakeGrader([])), { instanceOf: UsageError });
});

const refused: readonly (readonly [args: readonly string[], code: number, err: RegExp])[] = [
  [['check'], 2, /file/],
  [['check', 'my_model.py'], 2, /task/],
  [['check', 'nowhere.py', '--task', 'mnist-cnn'], 1, /nowhere\.py/],
];
for (const [args, code, err] of refused)
  test(`gradpaper ${args.join(' ')} ends with ${code}`, async (t) => {
    const outcome = await runMain(args);
    t.is(outcome.code, code);
    t.regex(outcome.err, err);
  });
