import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { denoBinary } from './deno-binary.js';
import { dieWithParent } from './die-with-parent.js';
import type { Runtime } from './runtime.js';
import type { WallCommand } from './walls.js';

/** What the process is started for. */
export interface Launch {
  readonly runtime: Runtime;
  readonly task: 'run' | 'snapshot';
  /** Whether the process may do everything: tests show by it that the wall is what refuses. No command asks for it. */
  readonly isOpen?: boolean;
  /** A snapshot of the loaded Python. */
  readonly snapshot?: string;
  /** Puts a further wall around the process. */
  readonly wall?: WallCommand;
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
 * Starts Deno without any permission but to read the files of the runtime, with an empty environment, in an empty folder, and
 * without a folder of its own, where one program could leave something for the next.
 * @throws Error where there is no Deno for this machine.
 */
export function launch({ runtime, task, snapshot, wall, isOpen = false }: Launch): Launched {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gradpaper-run-'));
  const readable = [
    runtime.pyodide,
    path.dirname(runtime.modules),
    ...(snapshot === undefined ? [] : [snapshot]),
  ];
  const deno = denoBinary();
  const [program = '', ...args] = [
    ...dieWithParent(),
    ...(wall?.([deno, runtime.child, ...readable], folder) ?? []),
    deno,
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
    isOpen ? '--allow-all' : `--allow-read=${readable.join(',')}`,
    runtime.child,
    isOpen ? 'open' : task,
    runtime.modules,
    runtime.pyodide,
    ...(snapshot === undefined ? [] : [snapshot]),
  ];
  const child = spawn(program, args, {
    cwd: folder,
    // No folder can lie in a file.
    env: {
      DENO_NO_UPDATE_CHECK: '1',
      NO_COLOR: '1',
      DENO_DIR: isOpen ? folder : path.join(runtime.child, 'none'),
    },
  });
  const launched = {
    child,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
  running.add(launched);
  child.once('close', () => running.delete(launched));
  return launched;
}

const running = new Set<Launched>();

/** Ends all processes at once, for whoever has no time to wait: they would outlive this one. */
export function endProcesses(): void {
  for (const { child, remove } of running) {
    child.kill('SIGKILL');
    remove();
  }
}
