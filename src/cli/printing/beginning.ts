import { randomBytes } from 'node:crypto';
import type { Bank } from '../../authoring/bank/bank.js';
import type { Blueprint } from '../../exam/blueprint/blueprint-schema.js';
import type { Edit, Exam } from '../../exam/manifest/exam-schema.js';
import { readExam } from '../../exam/manifest/read-exam.js';
import { hashOf } from '../../util/canonical-json.js';
import { formatProblem } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';
import { mustBeFile } from '../terminal/must-be-file.js';
import { parseEdits } from './parse-edits.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';

export interface BeginningOptions {
  readonly seed?: string;
  readonly from?: string;
  readonly variants?: number;
  readonly pin: readonly string[];
  readonly redraw: readonly string[];
}

/** Where a draw begins. */
export interface Beginning {
  readonly seed: string;
  readonly edits: readonly Edit[];
  readonly variants: number;
  /** The exam that is gone on from. */
  readonly earlier?: Exam;
}

/** Begins with a new random seed, the one given, or that of an earlier exam with the changes made since. */
export function beginningOf(options: BeginningOptions, terminal: Terminal): Beginning {
  const { seed, from, variants, pin, redraw } = options;
  const asked = parseEdits(pin, redraw);
  if (from !== undefined) {
    if (seed !== undefined) throw new UsageError(twoSeeds.text, twoSeeds.advice);
    mustBeFile(from);
    const earlier = readExam(from);
    return {
      seed: earlier.seed,
      edits: [...earlier.edits, ...asked],
      variants: variants ?? earlier.variants.length,
      earlier,
    };
  }
  if (seed !== undefined && seed.length < shortest)
    terminal.tell(say(terminal, guessable), 'yellow');
  return {
    seed: seed ?? randomBytes(16).toString('hex'),
    edits: asked,
    variants: variants ?? 1,
  };
}

/** Seeds with fewer characters could be tried one after the other. */
const shortest = 20;

const guessable = {
  zh: '提示：种子很短。题库若公开，学生可以自己试出这份试卷；正式考试请不要给 --seed。',
  en: 'Note: this seed is short. With a public bank students could draw this paper themselves; leave --seed out for a real examination.',
};

const twoSeeds = {
  text: {
    zh: '--from 已经带有种子，不能再给 --seed',
    en: '--from brings its own seed: --seed cannot be given as well',
  },
  advice: { zh: '去掉其中一个。', en: 'Leave one of them out.' },
};

/** Says so if bank or blueprint are no longer those of the earlier exam: then more than was asked for may change. */
export function warnOfChanges(
  { earlier }: Beginning,
  { bank, blueprint }: { readonly bank: Bank; readonly blueprint: Blueprint },
  terminal: Terminal,
): void {
  if (!earlier) return;
  const warn = (problem: Problem) => {
    terminal.complain(formatProblem(problem, terminal.language));
  };
  if (earlier.bank.hash !== bank.hash) warn(changed('bank-changed', '题库', 'the bank'));
  if (earlier.blueprint.hash !== hashOf(blueprint))
    warn(changed('blueprint-changed', '蓝图', 'the blueprint'));
}

const changed = (code: string, zh: string, en: string): Problem => ({
  code,
  severity: 'warning',
  message: {
    zh: `${zh}与抽取 --from 那份试卷时不同，别的题目可能也会变`,
    en: `${en} is not the one that the exam of --from was drawn from: other questions may change too`,
  },
});
