import { readFileSync } from 'node:fs';
import type { TrainingAllowance } from '../../keras/base/training-budget.js';
import type { ProgramLimits } from '../../sandbox/process/limits.js';
import { defaultProgramLimits } from '../../sandbox/process/limits.js';
import { endProcesses } from '../../sandbox/process/launch.js';
import type { Program, RunResult } from '../../sandbox/run-program.js';
import type { ProgramFile } from '../../sandbox/program/program-of-bytes.js';
import { Sandbox } from '../../sandbox/sandbox.js';
import { mustBeFile } from '../terminal/must-be-file.js';
import { harmless } from '../terminal/harmless.js';
import { onInterruption } from '../terminal/on-interruption.js';
import { say, type Terminal } from '../terminal/terminal.js';
import { dataFolders, mayBeFolder } from './data-folders.js';
import { describeEnd } from './describe-end.js';
import { describeRun } from './describe-run.js';
import { keepFiles } from './keep-files.js';
import { keepPlots } from './keep-plots.js';
import type { GivenLimits } from './limit-options.js';
import { preparing } from './preparing.js';
import { readProgram } from './read-program.js';
import { runAsJson } from './run-as-json.js';
import { wallOf } from './wall-of.js';
import { withDrawings } from './with-drawings.js';

interface Given extends GivenLimits {
  readonly file: string;
  readonly engine: 'auto' | 'native' | 'wasm';
  readonly stdin?: string;
  readonly data?: string;
  readonly keep?: string;
  readonly plots?: string;
  readonly keras3: boolean;
  readonly 'require-isolation': boolean;
  readonly json: boolean;
}

/**
 * Runs a program and tells what it printed, built and trained. Exit code 1 if it raised, reached a limit or crashed.
 * @throws InputError for a file that is no program, and where isolation is required and there is none.
 */
export async function runFile(given: Given, terminal: Terminal): Promise<number> {
  const program = readProgram(given.file);
  const stdin = given.stdin === undefined ? '' : textOf(given.stdin);
  const data = dataFolders(given.data);
  mayBeFolder(given.keep);
  mayBeFolder(given.plots);
  const wall = await wallOf(given);
  const sandbox = new Sandbox({
    engine: given.engine,
    keras2: !given.keras3,
    limits: limitsOf(given),
    preparing: () => {
      terminal.tell(say(terminal, preparing));
    },
    ...(given.training === 0 ? {} : { training: trainingOf(given.training) }),
    ...(data === undefined ? {} : { data }),
    ...(wall === undefined ? {} : { wall: wall.command }),
  });
  const stopListening = onInterruption(endProcesses);
  let stdout = '';
  const result = await sandbox.run(orderOf(program, stdin, given), (stream, text) => {
    if (!given.json) terminal.pass(stream, text);
    else if (stream === 'stdout') stdout += text;
  });
  await sandbox.close();
  stopListening();
  if (given.json)
    terminal.print(harmless(JSON.stringify(runAsJson(program, stdout, result), null, 2)));
  else tell(program, result, terminal);
  const code = exitCode(result, terminal);
  keep(given, result);
  return code;
}

/** What is asked for of what the program left behind; after all is told, for a file that is in the way must not hide that. */
function keep(given: Given, result: RunResult): void {
  if (given.keep !== undefined) keepFiles(given.keep, withDrawings(result));
  if (given.plots !== undefined) keepPlots(given.plots, result.figures);
}

function textOf(file: string): string {
  mustBeFile(file);
  return readFileSync(file, 'utf8');
}

const orderOf = (
  { source, file, cells }: ProgramFile,
  stdin: string,
  { keep: kept }: Given,
): Program => ({
  source,
  file,
  cells,
  stdin,
  plots: true,
  keep: kept !== undefined,
});

const megabyte = 1_048_576;

const limitsOf = ({ wall, cpu, memory, output }: GivenLimits): ProgramLimits => ({
  ...defaultProgramLimits,
  wallSeconds: wall,
  cpuSeconds: cpu,
  memoryBytes: memory * megabyte,
  outputCharacters: output,
});

/** What a core of today does in so many seconds: small steps, samples that cost next to nothing, or large layers. */
const trainingOf = (seconds: number): TrainingAllowance => ({
  steps: 300 * seconds,
  samples: 100_000 * seconds,
  flops: 1e10 * seconds,
});

/** How it ended, always; what it built and trained as a hint. */
function tell(program: ProgramFile, result: RunResult, terminal: Terminal): void {
  for (const line of describeEnd(program, result.verdict)) terminal.complain(say(terminal, line));
  for (const line of describeRun(program, result)) terminal.tell(say(terminal, line));
}

/** Done; the program's problem; our fault. */
function exitCode({ verdict }: RunResult, terminal: Terminal): number {
  if (verdict.kind === 'done') return 0;
  if (verdict.kind !== 'broken') return 1;
  terminal.complain(say(terminal, verdict.cause));
  return 3;
}
