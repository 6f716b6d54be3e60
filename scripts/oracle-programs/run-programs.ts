import path from 'node:path';
import type { Verdict } from '../../src/sandbox/process/verdict.js';
import type { Raised } from '../../src/sandbox/protocol/messages.js';
import type { RunResult } from '../../src/sandbox/run-program.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { differenceOf, errorDifference, type Rule } from './compare-output.js';
import { factsDifference, factsOf } from './facts.js';
import type { OracleProgram } from './folder.js';

/** How a program went: what differs first in words, or undefined if nothing does. */
export interface ProgramOutcome {
  readonly name: string;
  readonly difference: string | undefined;
  readonly seconds: number;
}

/** Runs the programs, several at a time; their outcomes in the programs' order. */
export async function runPrograms(
  sandbox: Sandbox,
  programs: readonly OracleProgram[],
  atATime: number,
): Promise<ProgramOutcome[]> {
  const outcomes: ProgramOutcome[] = [];
  const waiting = programs.entries();
  const work = async (): Promise<void> => {
    for (const [index, program] of waiting) outcomes[index] = await outcomeOf(sandbox, program);
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return outcomes;
}

/** Runs one program. */
export async function outcomeOf(sandbox: Sandbox, program: OracleProgram): Promise<ProgramOutcome> {
  const { name, source } = program;
  const start = performance.now();
  let printed = '';
  const result = await sandbox.run(
    { source, file: `${path.basename(name)}.py`, plots: true },
    (stream, text) => {
      if (stream === 'stdout') printed += text;
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const difference = compare(program, printed, result.verdict) ?? compareFacts(program, result);
  return { name, difference, seconds };
}

const compareFacts = ({ facts }: OracleProgram, result: RunResult): string | undefined =>
  facts === undefined ? undefined : factsDifference(facts, factsOf(result));

function compare(
  { output, error, rule }: OracleProgram,
  printed: string,
  verdict: Verdict,
): string | undefined {
  if (verdict.kind !== 'done' && verdict.kind !== 'raised')
    return `${verdict.kind}: ${verdict.cause.en}`;
  if (error === undefined && verdict.kind === 'raised')
    return `raised ${describe(verdict.raised)} in line ${verdict.raised.line ?? '?'}`;
  const difference = differenceOf(output, printed, rule);
  return difference ?? (error === undefined ? undefined : compareErrors(error, verdict, rule));
}

const compareErrors = (expected: string, verdict: Verdict, rule: Rule): string | undefined =>
  verdict.kind === 'raised'
    ? errorDifference(expected, describe(verdict.raised), rule)
    : `did not raise ${expected.trimEnd()}`;

/** The class and the first line of the message, as the expected texts were written. */
function describe({ type, message }: Raised): string {
  const [first = ''] = message.trim().split('\n');
  return (first === '' ? type : `${type}: ${first}`).replaceAll('keras.src.', 'keras.');
}
