import { launch } from './launch.js';
import { markUsed } from './old-snapshots.js';
import { protocolVersion } from '../protocol/messages.js';
import { parseMessage } from './conversation.js';
import { describeEnded, ProgramProcess } from './program-process.js';
import { findRuntime, type Runtime } from './runtime.js';
import type { WallCommand } from './walls.js';
import { dropSnapshot, ensureSnapshot } from './snapshot.js';

export interface PoolOptions {
  readonly runtime?: Runtime;
  /** How many processes wait with Python loaded; 1 if left out. */
  readonly warm?: number;
  /** Puts a further wall around each process. */
  readonly wall?: WallCommand;
  /** Whether the processes may do everything: for tests of the wall. */
  readonly isOpen?: boolean;
  /** Where snapshots are kept. */
  readonly cache?: string;
  /** Called when Python has to be made ready for the first time, which takes seconds. */
  readonly preparing?: () => void;
}

/** Milliseconds that a program has before the next process is started, which takes a processor for half a second. */
const headStart = 100;

/** Processes with Python loaded, each for one program: the next ones are started before they are asked for. */
export class ProgramPool {
  readonly #options: PoolOptions;
  readonly #runtime: Runtime;
  readonly #waiting: Promise<ProgramProcess>[] = [];
  #snapshot: Promise<string | undefined> | undefined;
  #closed = false;

  constructor(options: PoolOptions = {}) {
    this.#options = options;
    this.#runtime = options.runtime ?? findRuntime();
  }

  /** A process that waits for its program. @throws Error if none can be started, with what it said. */
  async take(): Promise<ProgramProcess> {
    const next = this.#waiting.shift() ?? this.#start();
    const process = await next;
    setTimeout(() => {
      this.#fill();
    }, headStart).unref();
    return process;
  }

  /** Waits until as many processes wait as are wanted; whoever takes one that did not start hears why. */
  async ready(): Promise<void> {
    this.#fill();
    await Promise.allSettled(this.#waiting);
  }

  /** Ends the processes that wait. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const each of await Promise.allSettled(this.#waiting.splice(0)))
      if (each.status === 'fulfilled') each.value.kill();
  }

  #fill(): void {
    while (!this.#closed && this.#waiting.length < (this.#options.warm ?? 1)) {
      const next = this.#start();
      // Whoever takes it hears why it failed.
      next.catch(() => undefined);
      this.#waiting.push(next);
    }
  }

  /** With the snapshot; where that does not load, without it, and a new one is made by the next pool. */
  async #start(): Promise<ProgramProcess> {
    const { cache, preparing } = this.#options;
    this.#snapshot ??= ensureSnapshot(this.#runtime, cache, preparing);
    const snapshot = await this.#snapshot;
    if (snapshot !== undefined) await markUsed(snapshot);
    try {
      return await this.#ready(snapshot);
    } catch (error) {
      if (snapshot === undefined) throw error;
      await dropSnapshot(snapshot);
      this.#snapshot = Promise.resolve(undefined);
      return this.#ready(undefined);
    }
  }

  async #ready(snapshot: string | undefined): Promise<ProgramProcess> {
    const { wall, isOpen = false } = this.#options;
    const process = new ProgramProcess(
      launch({
        runtime: this.#runtime,
        task: 'run',
        isOpen,
        ...(snapshot === undefined ? {} : { snapshot }),
        ...(wall === undefined ? {} : { wall }),
      }),
    );
    const first = await process.next();
    if ('how' in first) throw new Error(`The sandbox did not start. ${describeEnded(first).en}`);
    const message = parseMessage(first);
    if (message.type !== 'ready')
      throw new Error(`The sandbox did not say that it is ready (protocol ${protocolVersion}).`);
    process.python = message.python;
    return process;
  }
}
