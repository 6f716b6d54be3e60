import { joinTexts, sameInBoth, type LocalizedText } from '../../util/localized-text.js';
import { causes } from './causes.js';
import { crashReason } from './crash-reason.js';
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
  readonly how: LocalizedText;
  readonly errors: string;
}

/** How it ended, in words, with the reason that it wrote to standard error. */
export function describeEnded({ how, errors }: Ended): LocalizedText {
  const reason = crashReason(errors);
  return reason === '' ? how : joinTexts([how, sameInBoth(reason)], '\n');
}

/** How much may wait to be read before no more is taken in. */
const most = { messages: 1000, bytes: 33_554_432 } as const;

const bytesOf = ({ header, body }: Received): number => header.length + body.byteLength;

/** The most of standard error that is kept: the reason of a crash comes first. */
const keptErrors = 20_000;

/** The process of one program: messages in, messages out, killed at once when that is wanted. */
export class ProgramProcess {
  /** The version of its Python, once it has said so. */
  python = '';
  /** Called when the process has ended, also while nobody waits for a message. */
  onEnd: () => void = () => undefined;
  readonly #launched: Launched;
  readonly #reader = new FrameReader();
  readonly #inbox: Received[] = [];
  #inboxBytes = 0;
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
      this.#errors += piece.toString().slice(0, keptErrors - this.#errors.length);
    });
    // A process that has gone cannot be written to; that it has gone is told by `exit`.
    child.stdin.on('error', () => undefined);
    child.on('error', ({ message }) => {
      this.#end(causes.notStarted(message));
    });
    child.on('close', (code, signal) => {
      this.#end(signal === null ? causes.endedWithCode(code ?? 0) : causes.endedBySignal(signal));
    });
  }

  /** How it ended; undefined while it runs. */
  get ended(): Ended | undefined {
    return this.#ended;
  }

  /** Whether it has said what nobody has read. */
  get hasMessages(): boolean {
    return this.#inbox.length > 0;
  }

  get pid(): number | undefined {
    return this.#launched.child.pid;
  }

  /** The next message, or how the process ended once all messages were read. */
  async next(): Promise<Received | Ended> {
    for (;;) {
      const message = this.#inbox.shift();
      if (message !== undefined) {
        this.#inboxBytes -= bytesOf(message);
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
        this.#keep({ header: Buffer.from(header).toString(), body });
    } catch (error) {
      this.#end(causes.untrueMessage((error as Error).message));
      this.kill();
    }
    // A flood waits in the pipe, not in our memory.
    if (this.#inbox.length > most.messages || this.#inboxBytes > most.bytes)
      this.#launched.child.stdout.pause();
    this.#awake();
  }

  #keep(message: Received): void {
    this.#inbox.push(message);
    this.#inboxBytes += bytesOf(message);
  }

  #end(how: LocalizedText): void {
    this.#ended ??= { how, errors: this.#errors.trim() };
    this.#launched.remove();
    this.onEnd();
    this.#awake();
  }

  #awake(): void {
    this.#wake?.();
    this.#wake = undefined;
  }
}
