import { readdirSync } from 'node:fs';
import path from 'node:path';
import { cpuOf } from './cpu-of.js';

const reference = path.join('reference-models', 'mnist-cnn', 'reference.py');
const scripts = path.join('scripts', 'bench-grading');

/** How many submissions are timed: one takes seconds. */
const timed = 6;

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .slice(0, timed)
    .map((name) => path.join(folder, name));

/** Processor seconds for each submission, one process each; undefined without a Python that has Keras. */
export function gradedByScript(folder: string): number | undefined {
  const python = process.env.KERAS_PYTHON;
  if (python === undefined) return undefined;
  const files = filesIn(folder);
  const taken = files.map(
    (file) => cpuOf(python, [path.join(scripts, 'plain_script.py'), reference, file]).cpu,
  );
  return taken.reduce((total, each) => total + each, 0) / files.length;
}

/** Processor seconds for each further submission: the server's own start is not counted. */
export function gradedByForkServer(folder: string): number | undefined {
  const python = process.env.KERAS_PYTHON;
  if (python === undefined) return undefined;
  const files = filesIn(folder);
  const server = (submissions: readonly string[]): number =>
    cpuOf(python, [path.join(scripts, 'fork_server.py'), reference, ...submissions]).cpu;
  return (server([...files, ...files]) - server(files)) / files.length;
}
