import { MessageChannel, Worker } from 'node:worker_threads';
import { EngineMemoryError } from './engine-memory-error.js';
import type { InspectOrder } from '../inspect/evidence.js';
import type { EngineOrder } from './run-engine.js';
import { sendToEngine, type LineEnds } from './line.js';
import type { EngineReport } from './report/report.js';
import type { Errand, FromEngine, Outcome, Request, ToEngine, Turn } from './wire.js';

/** The engine in a thread of its own, with one session: for one program, or for one after the other. */
export interface EngineHost {
  /** Who computes. */
  readonly engine: string;
  /**
   * Asks and waits for the engine's turn: an answer, or a call-back, which `resume` answers. Until then further requests belong to
   * the call-back. `released`: handles that the program no longer holds; `errands`: what is done before.
   * @throws Error if the thread has ended, EngineMemoryError if for want of memory.
   */
  readonly ask: (
    request: Request,
    released?: readonly number[],
    errands?: readonly Errand[],
  ) => Promise<Turn>;
  /** Says how the last call-back went, and waits for the engine's next turn. @throws Error if the thread has ended. */
  readonly resume: (outcome: Outcome) => Promise<Turn>;
  /** Describes what was built and trained so far; between turns only. @throws Error if the thread has ended. */
  readonly report: () => Promise<EngineReport>;
  /** Looks at what the program has left; between turns only. Waits for the engine's turn. @throws Error if the thread has ended. */
  readonly inspect: (order: InspectOrder) => Promise<Turn>;
  /**
   * Forgets the program, so that another one may have the thread as if it had just begun. False if that cannot be: something of
   * the program has stayed, it is at work, or has ended. It is good for nothing then.
   */
  readonly renew: () => Promise<boolean>;
  /** Ends the thread at once, in the middle of whatever it does, and gives its memory back. */
  readonly kill: () => Promise<void>;
}

export interface HostOptions {
  /** What the thread runs; beside the bundled program if it is left out. */
  readonly workerFile?: URL;
  /** Data for the thread that this file does not know of. */
  readonly settings?: unknown;
  /** Gets what the engine prints, before the turn in which it was printed ends. */
  readonly onPrint?: (text: string) => void;
}

/** The most that V8 may use for objects; tensors lie outside of it. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 };

const bundledWorker = new URL('engine-worker.js', import.meta.url);

/** Starts the engine in a thread. @throws Error if it does not start. */
export async function startEngineHost(
  order: EngineOrder,
  { workerFile = bundledWorker, onPrint = () => undefined, settings }: HostOptions = {},
): Promise<EngineHost> {
  const { port1: port, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const line: LineEnds = { port: port2, signal };
  const worker = new Worker(workerFile, {
    workerData: { line, order, settings },
    transferList: [port2],
    resourceLimits,
  });
  const turns = new Expected<Turn>(worker);
  const reports = new Expected<EngineReport>(worker);
  const renewals = new Expected<boolean>(worker);
  let [isCallingBack, isKilled] = [false, false];
  port.on('message', (message: FromEngine) => {
    if (message.kind === 'print') onPrint(message.text);
    else if (message.kind === 'report') reports.take(message.report);
    else if (message.kind === 'renewed') renewals.take(message.isClean);
    else {
      isCallingBack = message.turn.kind === 'callback';
      turns.take(message.turn);
    }
  });
  const send = (message: ToEngine): Promise<Turn> => {
    const turn = turns.next();
    sendToEngine({ port, signal }, message);
    return turn;
  };
  const started = await turns.next();
  return {
    engine: started.kind === 'value' && typeof started.value === 'string' ? started.value : '',
    ask: (request, released = [], errands = []) =>
      send({ kind: 'ask', request, released, errands }),
    resume: (outcome) => send({ kind: 'resume', outcome }),
    inspect: (order) => send({ kind: 'inspect', order }),
    report: () => {
      const report = reports.next();
      sendToEngine({ port, signal }, { kind: 'report' });
      return report;
    },
    async renew() {
      if (isKilled || isCallingBack || turns.isAwaited || reports.isAwaited) return false;
      const isClean = renewals.next();
      sendToEngine({ port, signal }, { kind: 'renew' });
      return (await isClean.catch(() => false)) && !isKilled;
    },
    async kill() {
      isKilled = true;
      await worker.terminate();
      port.close();
    },
  };
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

const isOutOfMemory = (error: Error): boolean =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Those who wait for what the engine says: each message to the engine gives one answer, in order. */
class Expected<Answer> {
  readonly #waiting: Waiting<Answer>[] = [];
  #ended: Error | undefined;

  constructor(worker: Worker) {
    worker.on('error', (cause) => {
      const kind = isOutOfMemory(cause) ? EngineMemoryError : Error;
      this.#end(new kind('The engine has stopped.', { cause }));
    });
    worker.on('exit', () => {
      this.#end(new Error('The engine was ended.'));
    });
  }

  /** Whether somebody waits. */
  get isAwaited(): boolean {
    return this.#waiting.length > 0;
  }

  next(): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#ended === undefined) this.#waiting.push({ resolve, reject });
      else reject(this.#ended);
    });
  }

  take(answer: Answer): void {
    this.#waiting.shift()?.resolve(answer);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended);
  }
}
