import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { denoBinary } from './deno-binary.js';
import type { Runtime } from './runtime.js';

/** What the process is started for. */
export interface Launch {
  readonly runtime: Runtime;
  readonly task: 'run' | 'snapshot';
  /** A snapshot of the loaded Python. */
  readonly snapshot?: string;
  /** A program, with its arguments, that puts a further wall around the process. */
  readonly wall?: readonly string[];
}

/** A process, and the empty folder that it works in; `remove` takes the folder away. */
export interface Launched {
  readonly child: ChildProcessWithoutNullStreams;
  readonly remove: () => void;
}

const v8Flags = [
  // A `__repr__` that calls itself ends as Python's RecursionError, not as the end of the process.
  '--stack-size=2000',
  // Compiling Python itself a second time, for speed, takes longer than most programs run.
  '--liftoff-only',
];

/**
 * Starts Deno without any permission but to read the files of the runtime, with an empty environment, in an empty folder.
 * @throws Error where there is no Deno for this machine.
 */
export function launch({ runtime, task, snapshot, wall = [] }: Launch): Launched {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gradpaper-run-'));
  const readable = [
    runtime.pyodide,
    path.dirname(runtime.modules),
    ...(snapshot === undefined ? [] : [snapshot]),
  ];
  const [program = '', ...args] = [
    ...wall,
    denoBinary(),
    'run',
    '--quiet',
    '--no-prompt',
    '--no-remote',
    '--no-npm',
    '--no-config',
    '--no-lock',
    '--cached-only',
    // Looking our few files up in a cache takes longer than compiling them.
    '--no-code-cache',
    `--v8-flags=${v8Flags.join(',')}`,
    `--allow-read=${readable.join(',')}`,
    runtime.child,
    task,
    runtime.modules,
    runtime.pyodide,
    ...(snapshot === undefined ? [] : [snapshot]),
  ];
  const child = spawn(program, args, {
    cwd: folder,
    env: { DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' },
  });
  return {
    child,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
