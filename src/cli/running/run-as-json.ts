import type { RunResult } from '../../sandbox/run-program.js';
import { placeInProgram } from './in-cells.js';
import type { ProgramFile } from './read-program.js';

/** All that is known of a run, for another program. */
export function runAsJson(program: ProgramFile, stdout: string, result: RunResult): object {
  const { verdict, report, figures, notes, usage } = result;
  return {
    stdout,
    error: verdict.kind === 'raised' ? errorOf(program, verdict.raised) : null,
    models: report?.models ?? [],
    fits: report?.fits ?? [],
    figures,
    notes: [...program.notes, ...notes],
    limits: verdict.kind === 'limit' ? [{ limit: verdict.limit, cause: verdict.cause.en }] : [],
    end: verdict.kind,
    ...('cause' in verdict ? { cause: verdict.cause.en } : {}),
    usage,
  };
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
