import { MessageChannel, Worker } from 'node:worker_threads';
import { ExpectedAnswers } from './expected-answers.js';
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
  const thread = new EngineThread(worker, { port, signal }, onPrint);
  const engine = await thread.started();
  return {
    engine,
    ask: (request, released = [], errands = []) =>
      thread.send({ kind: 'ask', request, released, errands }),
    resume: (outcome) => thread.send({ kind: 'resume', outcome }),
    inspect: (inspection) => thread.send({ kind: 'inspect', order: inspection }),
    report: () => thread.report(),
    renew: () => thread.renew(),
    kill: () => thread.kill(),
  };
}

/** The near end of the thread: what it was asked, and what is still to come. */
class EngineThread {
  readonly #worker: Worker;
  readonly #line: LineEnds;
  readonly #turns: ExpectedAnswers<Turn>;
  readonly #reports: ExpectedAnswers<EngineReport>;
  readonly #renewals: ExpectedAnswers<boolean>;
  #isCallingBack = false;
  #isKilled = false;

  constructor(worker: Worker, line: LineEnds, onPrint: (text: string) => void) {
    this.#worker = worker;
    this.#line = line;
    this.#turns = new ExpectedAnswers(worker);
    this.#reports = new ExpectedAnswers(worker);
    this.#renewals = new ExpectedAnswers(worker);
    line.port.on('message', (message: FromEngine) => {
      if (message.kind === 'print') onPrint(message.text);
      else if (message.kind === 'report') this.#reports.take(message.report);
      else if (message.kind === 'renewed') this.#renewals.take(message.isClean);
      else this.#hear(message.turn);
    });
  }

  /** Who computes, when the thread is ready. */
  async started(): Promise<string> {
    const turn = await this.#turns.next();
    return turn.kind === 'value' && typeof turn.value === 'string' ? turn.value : '';
  }

  send(message: ToEngine): Promise<Turn> {
    const turn = this.#turns.next();
    sendToEngine(this.#line, message);
    return turn;
  }

  report(): Promise<EngineReport> {
    const report = this.#reports.next();
    sendToEngine(this.#line, { kind: 'report' });
    return report;
  }

  async renew(): Promise<boolean> {
    const isBusy = this.#isCallingBack || this.#turns.isAwaited || this.#reports.isAwaited;
    if (this.#isKilled || isBusy) return false;
    const isClean = this.#renewals.next();
    sendToEngine(this.#line, { kind: 'renew' });
    return (await isClean.catch(() => false)) && !this.#isKilled;
  }

  async kill(): Promise<void> {
    this.#isKilled = true;
    await this.#worker.terminate();
    this.#line.port.close();
  }

  #hear(turn: Turn): void {
    this.#isCallingBack = turn.kind === 'callback';
    this.#turns.take(turn);
  }
}
