// `npm run stress:questions`: 6,000 questions of every kind of every family, each held against its execution and looked through for options
// that read the same, wrong equations and gaps; every third is run on the Keras engine as well, where that can execute the family.
// `npm run stress:questions -- conv-chain 20000` takes one family and another number.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { generators } from '../src/authoring/generators/index.js';
import type { Generator } from '../src/authoring/generators/generator.js';
import { startEngine } from '../src/keras/engine/start.js';
import { engineOracles } from '../tests/authoring/generators/engine-oracles/index.js';
import { engineComplaints } from '../tests/support/engine-oracle/engine-complaints.js';
import { complaints } from '../tests/support/generator-checks.js';
import { oracles } from '../tests/authoring/generators/oracles/index.js';
import { readCommandLine } from './command-line.mjs';

interface Task {
  readonly family: string;
  readonly seeds: number;
}

interface Result {
  readonly family: string;
  readonly questions: number;
  readonly found: readonly string[];
  readonly seconds: number;
}

if (process.send)
  process.once('message', (task: Task) => {
    void startEngine('wasm').then(() => process.send?.(stressFamily(task)));
  });
else await stressAll();

/** Draws and checks all questions of one family. */
function stressFamily({ family, seeds }: Task): Result {
  const begun = performance.now();
  const generator = generators.find(({ id }) => id === family);
  const oracle = oracles.find(({ id }) => id === family);
  if (!generator || !oracle) throw new Error(`there is no family ${family}`);
  const found = [...Array(seeds).keys()].flatMap((seed) => [
    ...generator.kinds.flatMap((kind) => complaints(generator, oracle, kind, seed)),
    ...(seed % 3 === 0 ? onEngine(generator, seed) : []),
  ]);
  const questions = generator.kinds.length * seeds;
  return { family, questions, found, seconds: (performance.now() - begun) / 1000 };
}

/** What the engine has against the questions of a seed. */
function onEngine(generator: Generator, seed: number): string[] {
  const oracle = engineOracles.find(({ id }) => id === generator.id);
  if (!oracle) return [];
  return generator.kinds.flatMap((kind) => engineComplaints(generator, oracle, kind, seed));
}

async function stressAll(): Promise<void> {
  const { family: only, number } = await readCommandLine('stress:questions', {
    about: 'Draws and checks questions of one family or all (6,000 if no number is given).',
    words: {
      family: { kind: 'text', choices: generators.map(({ id }) => id) },
      number: { kind: 'number', default: 6000 },
    },
  });
  const waiting = generators
    .map(({ id }) => ({ family: id, seeds: number }))
    .filter(({ family }) => only === undefined || family === only);
  const results: Result[] = [];
  const serve = async (): Promise<void> => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const result = await inProcess(task);
      results.push(result);
      report(result);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, serve));
  const questions = results.reduce((sum, result) => sum + result.questions, 0);
  const found = results.reduce((sum, result) => sum + result.found.length, 0);
  console.log(`${questions} questions of ${results.length} families: ${found} complaints`);
  if (found > 0) process.exitCode = 1;
}

/** A process for each family, so that all cores work. */
function inProcess(task: Task): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url));
    child.once('message', (result: Result) => {
      resolve(result);
      child.disconnect();
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`${task.family} ended with ${code}`));
    });
    child.send(task);
  });
}

function report({ family, questions, found, seconds }: Result): void {
  console.log(
    `${family.padEnd(28)} ${String(questions).padStart(6)} questions  ${found.length} complaints  ${seconds.toFixed(0)} s`,
  );
  for (const complaint of found.slice(0, 5)) console.log(`    ${complaint}`);
}
