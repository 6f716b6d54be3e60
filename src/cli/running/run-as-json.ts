import type { RunResult } from '../../sandbox/run-program.js';
import { describeCut } from '../../sandbox/describe-cut.js';
import { placeInProgram } from './in-cells.js';
import { isOverBudget } from '../../sandbox/is-over-budget.js';
import type { ProgramFile } from '../../sandbox/program/program-of-bytes.js';

/** All that is known of a run, for another program. */
export function runAsJson(program: ProgramFile, stdout: string, result: RunResult): object {
  const { verdict, report, figures, notes, usage } = result;
  return {
    stdout,
    error: verdict.kind === 'raised' ? errorOf(program, verdict.raised) : null,
    models: report?.models ?? [],
    fits: report?.fits ?? [],
    figures,
    notes: [...program.notes.map(({ en }) => en), ...notes],
    limits: limitsOf(result),
    end: verdict.kind,
    ...('cause' in verdict ? { cause: verdict.cause.en } : {}),
    usage,
  };
}

/** Limits that were reached: those that cut a training, and the one that ended the program. */
function limitsOf({ verdict, report }: RunResult): LimitReached[] {
  const cuts = (report?.cuts ?? []).map((cut) => ({
    limit: 'training',
    cause: describeCut(cut).en,
  }));
  if (verdict.kind === 'limit') return [...cuts, { limit: verdict.limit, cause: verdict.cause.en }];
  return isOverBudget(verdict)
    ? [...cuts, { limit: 'budget', cause: verdict.raised.message }]
    : cuts;
}

interface LimitReached {
  readonly limit: string;
  readonly cause: string;
}

type RaisedError = Extract<RunResult['verdict'], { kind: 'raised' }>['raised'];

const errorOf = (
  program: ProgramFile,
  { type, message, line, unsupported }: RaisedError,
): object => ({
  type,
  message,
  line,
  ...(program.places === undefined || line === null
    ? {}
    : { place: placeInProgram(program, line) }),
  ...(unsupported === null ? {} : { unsupported }),
});
