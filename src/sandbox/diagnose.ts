import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { denoBinary } from './process/deno-binary.js';
import { ProgramPool } from './process/pool.js';
import { findRuntime } from './process/runtime.js';
import { ensureSnapshot } from './process/snapshot.js';
import { findWall, type Wall } from './process/walls.js';

/** What the sandbox consists of on this machine. */
export interface SandboxDiagnosis {
  /** Whether a process of it starts and loads Python. */
  readonly usable: boolean;
  /** Why not. */
  readonly reason?: string;
  readonly deno?: string;
  readonly pyodide?: string;
  /** The version of Python that programs find. */
  readonly python?: string;
  readonly snapshot?: { readonly file: string; readonly bytes: number };
  /** How long a process took to be ready. */
  readonly startSeconds?: number;
  /** The system's wall around Deno's; null if there is none. */
  readonly wall: Wall['name'] | null;
}

/** Starts the sandbox once and says what was found. */
export async function diagnoseSandbox(): Promise<SandboxDiagnosis> {
  const wall = await findWall();
  try {
    return { usable: true, ...(await start(wall)), wall: wall?.name ?? null };
  } catch (error) {
    return { usable: false, reason: (error as Error).message, wall: wall?.name ?? null };
  }
}

async function start(wall: Wall | undefined): Promise<Partial<SandboxDiagnosis>> {
  const runtime = findRuntime();
  const file = await ensureSnapshot(runtime);
  const pool = new ProgramPool({ warm: 0, ...(wall === undefined ? {} : { wall: wall.command }) });
  const begin = performance.now();
  const process = await pool.take();
  const startSeconds = Math.round(performance.now() - begin) / 1000;
  process.kill();
  return {
    deno: denoVersion(),
    pyodide: versionOf(runtime.pyodide),
    python: process.python,
    snapshot: { file, bytes: statSync(file).size },
    startSeconds,
  };
}

const denoVersion = (): string =>
  /\d+\.\d+\.\d+/.exec(spawnSync(denoBinary(), ['--version'], { encoding: 'utf8' }).stdout)?.[0] ??
  '';

const versionOf = (folder: string): string =>
  (JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string })
    .version;
