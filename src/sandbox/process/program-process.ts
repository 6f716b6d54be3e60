import { FrameReader, frameParts } from '../protocol/frames.js';
import { innermostProcess } from './innermost.js';
import type { Launched } from './launch.js';

/** Ends a process if it is still there. */
function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** A message as it came: its header still unchecked text. */
export interface Received {
  readonly header: string;
  readonly body: Uint8Array;
}

/** How the process ended, in words; what it wrote to standard error behind it. */
export interface Ended {
  readonly how: string;
  readonly errors: string;
}

/** The most of standard error that is kept: the reason of a crash comes first. */
const keptErrors = 20_000;

/** The process of one program: messages in, messages out, killed at once when that is wanted. */
export class ProgramProcess {
  /** The version of its Python, once it has said so. */
  python = '';
  readonly #launched: Launched;
  readonly #reader = new FrameReader();
  readonly #inbox: Received[] = [];
  #errors = '';
  #ended: Ended | undefined;
  #wake: (() => void) | undefined;

  constructor(launched: Launched) {
    this.#launched = launched;
    const { child } = launched;
    child.stdout.on('data', (piece: Uint8Array) => {
      this.#receive(piece);
    });
    child.stderr.on('data', (piece: Buffer) => {
      if (this.#errors.length < keptErrors) this.#errors += piece.toString();
    });
    // A process that has gone cannot be written to; that it has gone is told by `exit`.
    child.stdin.on('error', () => undefined);
    child.on('error', ({ message }) => {
      this.#end(`The process could not be started: ${message}.`);
    });
    child.on('close', (code, signal) => {
      this.#end(
        signal === null
          ? `The process ended with code ${code ?? 0}.`
          : `The process was ended by ${signal}.`,
      );
    });
  }

  get pid(): number | undefined {
    return this.#launched.child.pid;
  }

  /** The next message, or how the process ended once all messages were read. */
  async next(): Promise<Received | Ended> {
    for (;;) {
      const message = this.#inbox.shift();
      if (message !== undefined) {
        if (this.#inbox.length === 0) this.#launched.child.stdout.resume();
        return message;
      }
      if (this.#ended !== undefined) return this.#ended;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  send(header: string, body: readonly Uint8Array[] = []): void {
    const { stdin } = this.#launched.child;
    stdin.cork();
    for (const part of frameParts(Buffer.from(header), body)) stdin.write(part);
    stdin.uncork();
  }

  /** Ends the process at once, and a wall around it that is a process of its own. */
  kill(): void {
    const { child } = this.#launched;
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    endProcess(innermostProcess(child.pid));
    child.kill('SIGKILL');
  }

  #receive(piece: Uint8Array): void {
    try {
      for (const { header, body } of this.#reader.read(piece))
        this.#inbox.push({ header: Buffer.from(header).toString(), body });
    } catch (error) {
      this.#end((error as Error).message);
      this.kill();
    }
    // A flood waits in the pipe, not in our memory.
    if (this.#inbox.length > 1000) this.#launched.child.stdout.pause();
    this.#awake();
  }

  #end(how: string): void {
    this.#ended ??= { how, errors: this.#errors.trim() };
    this.#launched.remove();
    this.#awake();
  }

  #awake(): void {
    this.#wake?.();
    this.#wake = undefined;
  }
}
