import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadedTask } from '../../src/grading/code/tasks/loaded-task.js';
import { isOptions } from './options.js';
import { Sandbox } from '../../src/sandbox/sandbox.js';

/** A program made from a reference. */
export interface Variant {
  /** What was changed. */
  readonly what: string;
  readonly source: string;
}

export interface VariantOrder {
  readonly way: 'mutate' | 'rewrite';
  readonly count: number;
  readonly seed: string;
}

/** Makes variants of a task's first reference. Python's own parser does it, in the sandbox. */
export async function variantsOf(
  { task, folder }: LoadedTask,
  { way, count, seed }: VariantOrder,
): Promise<readonly Variant[]> {
  const source = readFileSync(path.join(folder, task.references[0] ?? ''), 'utf8');
  const fit = task.checks
    .filter(({ check }) => check === 'fit-arguments')
    .flatMap(({ options }) => (isOptions(options) ? Object.keys(options) : []));
  const order = { source, kind: task.kind, fit, count, seed };
  const printed = await printedBy(`${way}.py`, order);
  return JSON.parse(printed) as readonly Variant[];
}

const scripts = path.join('scripts', 'stress-grading', 'python');

async function printedBy(file: string, order: object): Promise<string> {
  const modules = readdirSync(scripts).filter((name) => name.endsWith('.py'));
  const bytesOf = (name: string): Buffer => readFileSync(path.join(scripts, name));
  const files = new Map(modules.map((name) => [name, bytesOf(name)]));
  const sandbox = new Sandbox();
  let printed = '';
  const program = { source: bytesOf(file), file, files, stdin: `${JSON.stringify(order)}\n` };
  const { verdict } = await sandbox.run(program, (stream, text) => {
    if (stream === 'stdout') printed += text;
  });
  await sandbox.close();
  if (verdict.kind === 'done') return printed;
  throw new Error(`${file}: ${JSON.stringify(verdict)}`);
}
