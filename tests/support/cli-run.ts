import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import path from 'node:path';
import { Writable } from 'node:stream';
import type { Readable } from 'node:stream';
import { main } from '../../src/cli/main.js';
import type { Stream } from '../../src/cli/terminal/terminal.js';

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
  return outcomeOf(spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }));
}

/** Runs the built program where no file may grow beyond so many KiB, as if the disk were full. */
export function runOnFullDisk(args: readonly string[], kibibytes: number): Promise<Outcome> {
  const line = `ulimit -f ${kibibytes} && exec "$@"`;
  const words = ['-c', line, 'bash', ...commandLine(args)];
  return outcomeOf(spawn('bash', words, { env: bare(), stdio: ['ignore', 'pipe', 'pipe'] }));
}

/** The words that run the built program where a program is started by its path. */
export const commandLine = (args: readonly string[], language: 'zh' | 'en' = 'en'): string[] => [
  ...[process.execPath, program, ...args, '--ui', language],
];

/** A run that goes on. */
export interface Running {
  readonly id: number | undefined;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<Outcome>;
  readonly isOver: () => boolean;
}

/** Starts the built program. */
export function startProgram(args: readonly string[]): Running {
  const [node = '', ...words] = commandLine(args);
  const child = spawn(node, words, {
    env: bare(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return {
    id: child.pid,
    kill: (signal) => child.kill(signal),
    ended: outcomeOf(child),
    isOver: () => child.exitCode !== null || child.signalCode !== null,
  };
}

function outcomeOf(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Outcome> {
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

/** How many columns of a terminal a text takes: Chinese characters and full-width signs take two. */
export const displayWidth = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
