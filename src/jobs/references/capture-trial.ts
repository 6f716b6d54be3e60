import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadedTask } from '../../grading/code/tasks/loaded-task.js';
import type { TaskFunction } from '../../grading/code/tasks/task.js';
import type { Wire } from '../../keras/host/wire.js';
import type { Plain } from '../../keras/inspect/evidence.js';
import type { CallOutcome, Examiner } from '../../sandbox/examiner.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import { inputError, type InputError } from '../../util/problem.js';
import type { GraderOptions } from '../grader-options.js';
import type { FunctionTrial, TrialCase } from '../grading/trial.js';
import { plainOfWire } from '../values/plain-of-wire.js';
import { wireLike } from '../values/wire-like.js';
import { writeWire } from '../values/write-wire.js';
import { runReference, type AuthorsProgram } from './run-reference.js';

/**
 * Draws the arguments of a task's function, and has the reference compute what is right. The cases that students are shown come
 * first; the others only where hidden ones are wanted.
 * @throws InputError for programs of the author that fail.
 */
export async function captureTrial(
  loaded: LoadedTask,
  sandbox: Sandbox,
  { seed, hidden }: GraderOptions,
): Promise<FunctionTrial> {
  const asked = functionOf(loaded);
  const shown = asked.examples.length;
  const drawn = await drawArguments(loaded, sandbox, { seed, count: hidden ? asked.cases : 1 });
  const [model = []] = drawn;
  const examples = asked.examples.map((values) =>
    values.map((value, place) => wireLike(value, model[place] ?? null)),
  );
  const calls = [...examples, ...(hidden ? drawn : [])];
  const [reference = ''] = loaded.task.references;
  const expected = await valuesOf(sandbox, loaded, reference, calls);
  const mistaken = await mistakesOf(sandbox, loaded, calls);
  const cases = calls.map((values, at): TrialCase => ({
    visible: at < shown,
    values,
    inputs: values.map(writeWire),
    expected: expected[at] ?? null,
    mistaken: Object.fromEntries(mistaken.map(({ id, given }) => [id, given[at] ?? null])),
  }));
  return { name: asked.name, cases };
}

function functionOf({ task }: LoadedTask): TaskFunction {
  if (task.function !== null) return task.function;
  throw new Error(`The task ${task.id} has no function.`);
}

/** What is put behind `inputs.py`: one call for each case, with random numbers of its own. */
const drawing = `
def _gradpaper_draw(seed, case):
    import numpy
    return draw(numpy.random.default_rng([seed, case]))
`;

async function drawArguments(
  loaded: LoadedTask,
  sandbox: Sandbox,
  { seed, count }: { readonly seed: string; readonly count: number },
): Promise<readonly (readonly Wire[])[]> {
  const file = path.join(loaded.folder, functionOf(loaded).inputs);
  const program = { file, source: Buffer.from(`${readFileSync(file, 'utf8')}\n${drawing}`) };
  const number = createHash('sha256').update(seed).digest().readUInt32LE(0);
  const { found } = await runReference(sandbox, program, (examiner) =>
    callInTurn(examiner, program, '_gradpaper_draw', cases(number, count)),
  );
  return found.map((wire) => argumentsIn(wire, file));
}

const cases = (seed: number, count: number): readonly (readonly Wire[])[] =>
  Array.from({ length: count }, (_, at) => [seed, at]);

function argumentsIn(wire: Wire, file: string): readonly Wire[] {
  if (wire !== null && typeof wire === 'object' && (wire.kind === 'tuple' || wire.kind === 'list'))
    return wire.items;
  throw inputError(
    'draws-no-tuple',
    { zh: `${file} 的 draw 没有返回元组`, en: `draw of ${file} does not give a tuple` },
    {
      zh: '返回参数组成的元组，如 (n, f, s, p)。',
      en: 'Return a tuple of arguments: (n, f, s, p).',
    },
  );
}

async function valuesOf(
  sandbox: Sandbox,
  loaded: LoadedTask,
  name: string,
  calls: readonly (readonly Wire[])[],
): Promise<readonly Plain[]> {
  const file = path.join(loaded.folder, name);
  const program = { file, source: readFileSync(file) };
  const asked = functionOf(loaded).name;
  const { found } = await runReference(sandbox, program, (examiner) =>
    callInTurn(examiner, program, asked, calls),
  );
  return found.map(plainOfWire);
}

async function callInTurn(
  examiner: Examiner,
  { file }: AuthorsProgram,
  name: string,
  calls: readonly (readonly Wire[])[],
): Promise<readonly Wire[]> {
  const values: Wire[] = [];
  for (const call of calls) {
    const outcome = await examiner.call(name, call);
    if (outcome.kind !== 'returned') throw callFails(file, name, call, outcome);
    values.push(outcome.value);
  }
  return values;
}

/** What those would get who make a mistake: `mistakes/ID.py` defines the function with the mistake. */
async function mistakesOf(
  sandbox: Sandbox,
  loaded: LoadedTask,
  calls: readonly (readonly Wire[])[],
): Promise<readonly { readonly id: string; readonly given: readonly Plain[] }[]> {
  const folder = path.join(loaded.folder, 'mistakes');
  const names = existsSync(folder) ? readdirSync(folder).filter(isProgram).sort() : [];
  const mistakes = [];
  for (const name of names) {
    const given = await valuesOf(sandbox, loaded, path.join('mistakes', name), calls);
    mistakes.push({ id: path.basename(name, '.py'), given });
  }
  return mistakes;
}

const isProgram = (name: string): boolean => name.endsWith('.py');

function callFails(
  file: string,
  name: string,
  call: readonly Wire[],
  outcome: Exclude<CallOutcome, { kind: 'returned' }>,
): InputError {
  const written = `${name}(${call.map(writeWire).join(', ')})`;
  const why = outcome.kind === 'raised' ? `${outcome.type}: ${outcome.message}` : outcome.kind;
  return inputError(
    'reference-call-fails',
    { zh: `${file} 的 ${written} 失败：${why}`, en: `${written} of ${file} fails: ${why}` },
    { zh: '修改该文件，或 inputs.py 的取值。', en: 'Mend the file, or what inputs.py draws.' },
  );
}
