import path from 'node:path';
import { exactMarks } from '../../src/grading/results/exact-marks.js';
import { exactly } from '../../src/grading/objective/decimal.js';
import { compare } from '../../src/grading/objective/fraction.js';
import type { LoadedTask } from '../../src/grading/code/tasks/loaded-task.js';
import { loadTask } from '../../src/grading/code/tasks/load-task.js';
import type { Graded, Grader } from '../../src/jobs/grader.js';
import { openGrader } from '../../src/jobs/open-grader.js';
import { inParallel } from './in-parallel.js';
import { truthOf } from './truth-of.js';
import { variantsOf, type Variant } from './variants.js';

export interface StressOptions {
  /** 0: 300 for models, 40 and more for functions. */
  readonly mutants: number;
  readonly rewrites: number;
  readonly jobs: number;
  readonly seed: string;
  readonly show: boolean;
}

export interface Tally {
  readonly line: string;
  readonly right: number;
  readonly complaints: readonly string[];
}

/** What may be equal in meaning among the mutants. */
const mostEqual = 0.05;

/** Marks the mutants and rewrites of a task's first reference. */
export async function stressTask(id: string, options: StressOptions): Promise<Tally> {
  const { loaded, problems } = loadTask(path.join('reference-models', id));
  if (loaded === undefined) throw new Error(`${id}: ${problems[0]?.message.en ?? ''}`);
  const grader = await openGrader(loaded, { seed: options.seed, hidden: true, warm: options.jobs });
  try {
    const mutants = await judgeMutants(loaded, grader, options);
    const rewrites = await judgeRewrites(loaded, grader, options);
    return joined(id, mutants, rewrites);
  } finally {
    await grader.close();
  }
}

interface Counted {
  readonly all: number;
  readonly right: number;
  readonly equal: number;
  readonly close: number;
  readonly complaints: readonly string[];
}

function joined(id: string, mutants: Counted, rewrites: Counted): Tally {
  const share = mutants.all === 0 ? 0 : mutants.equal / mutants.all;
  const tooMany =
    share > mostEqual ? [`${mutants.equal} of ${mutants.all} mutants mean the same`] : [];
  const close = mutants.close === 0 ? '' : `, ${mutants.close} too close to call`;
  return {
    line:
      `${id}: ${mutants.all} mutants: ${mutants.right} as they should be, ${mutants.equal} equal in meaning ` +
      `(${(100 * share).toFixed(1)} %)${close}; ${rewrites.all} rewrites: ${rewrites.right} with full marks`,
    right: mutants.right + mutants.equal + mutants.close + rewrites.right,
    complaints: [...mutants.complaints, ...rewrites.complaints, ...tooMany],
  };
}

const nothingYet = (variants: readonly Variant[]) => ({
  ...{ all: variants.length, right: 0, equal: 0, close: 0 },
  complaints: [] as string[],
});

async function judgeMutants(
  loaded: LoadedTask,
  grader: Grader,
  options: StressOptions,
): Promise<Counted> {
  const count = options.mutants || (loaded.task.kind === 'model' ? 300 : 60);
  const variants = await variantsOf(loaded, { way: 'mutate', count, seed: options.seed });
  const truth = truthOf(loaded, options.seed);
  const counted = nothingYet(variants);
  await inParallel(options.jobs, variants, async (variant) => {
    const graded = await gradeVariant(grader, variant);
    if (options.show) console.log(`${marksOf(graded)} ${variant.what}`);
    const found = await truth.judge(variant, graded, hasFullMarks(graded));
    if (found === 'wrong')
      counted.complaints.push(`${marksOf(graded)}: mutant: ${variant.what}: ${lost(graded)}`);
    else counted[found]++;
    if (found === 'equal' || found === 'close') console.log(`  ${found}: ${variant.what}`);
  });
  await truth.close();
  return counted;
}

async function judgeRewrites(
  loaded: LoadedTask,
  grader: Grader,
  options: StressOptions,
): Promise<Counted> {
  const { rewrites: count, seed } = options;
  const variants = await variantsOf(loaded, { way: 'rewrite', count, seed });
  const counted = nothingYet(variants);
  await inParallel(options.jobs, variants, async (variant) => {
    const graded = await gradeVariant(grader, variant);
    if (hasFullMarks(graded)) counted.right++;
    else counted.complaints.push(`${marksOf(graded)}: rewrite: ${variant.what}: ${lost(graded)}`);
  });
  return counted;
}

const gradeVariant = (grader: Grader, { source }: Variant): Promise<Graded> =>
  grader.grade({ source: Buffer.from(source), file: 'main.py' });

const hasFullMarks = ({ judgement: { points, marks, isFinal } }: Graded): boolean =>
  isFinal && compare(exactMarks(marks.least), exactly(points)) === 0;

const marksOf = ({ judgement: { marks, points } }: Graded): string => `${marks.least} of ${points}`;

/** The checks that did not pass, and how the program ended. */
function lost({ judgement, evidence }: Graded): string {
  const checks = judgement.checks.filter(({ status }) => status !== 'passed');
  const end =
    evidence.end.kind === 'raised' ? ` ${evidence.end.type}: ${evidence.end.message}` : '';
  return `${checks.map(({ id, differences }) => `${id} (${differences[0]?.what.en ?? ''})`).join(', ')}${end}`;
}
