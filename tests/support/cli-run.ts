import { spawn } from 'node:child_process';
import path from 'node:path';
import { Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';
import type { Stream } from '../../src/cli/terminal.js';

/** What a command line did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A stream that keeps what is written to it; a terminal if it is given columns. */
export class KeptStream extends Writable {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number;

  constructor(columns?: number) {
    super();
    this.isTTY = columns !== undefined;
    this.columns = columns ?? 100;
  }

  override _write(chunk: Buffer | string, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs a command line in this process, in English if it does not say otherwise. */
export async function runMain(args: readonly string[], columns?: number): Promise<Outcome> {
  const [out, err] = [new KeptStream(columns), new KeptStream(columns)];
  const spoken = args.some((arg) => arg.startsWith('--ui')) ? args : [...args, '--ui', 'en'];
  const streams: { out: Stream; error: Stream } = { out, error: err };
  const code = await main(spoken, streams);
  return { code, out: out.text, err: err.text };
}

/** The built program. */
const program = path.resolve('dist/bin/gradpaper.js');

export interface ProcessOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What Node itself is told. */
  readonly node?: readonly string[];
}

/** Runs the built program in a process of its own, as users do. The environment says nothing but what is given. */
export function runProgram(
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<Outcome> {
  const { cwd = process.cwd(), env = {}, node = [] } = options;
  return runNode([...node, program, ...args], { cwd, env: { ...bare(), ...env } });
}

interface NodeOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs Node and waits for its end; a process that a signal ended has the code -1. */
export function runNode(args: readonly string[], { cwd, env }: NodeOptions): Promise<Outcome> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? -1, out, err });
    });
  });
}

/** An environment without language, colours or the settings of this test run. */
export function bare(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'HOME', 'USERPROFILE'];
  return Object.fromEntries(kept.map((name) => [name, process.env[name]]));
}
