import type { EngineReport } from '../keras/host/report/report.js';
import type { ProgramEngine } from './engine-link.js';
import { Examination } from './examination.js';
import type { Examine } from './examiner.js';
import { leftBehind, type EndedMessage, type Left } from './left-behind.js';
import {
  Conversation,
  isAsking,
  parseMessage,
  ProtocolError,
  verdictOf,
} from './process/conversation.js';
import { causes } from './process/causes.js';
import type { ProgramLimits } from './process/limits.js';
import { describeEnded, type ProgramProcess, type Received } from './process/program-process.js';
import { Told, type Print } from './process/told.js';
import type { Verdict } from './process/verdict.js';
import { Watch, type Reached, type Usage } from './process/watch.js';
import { protocolVersion } from './protocol/messages.js';
import { Pieces } from './protocol/from-wire.js';
import type { SourceFacts } from './source-facts.js';

/** A program, and what it gets. */
export interface Program {
  /** Its bytes, in whatever encoding they say. */
  readonly source: Uint8Array;
  /** Its name in tracebacks. */
  readonly file: string;
  /** The lines with which its cells begin, from 1, if it is a notebook: what the last expression of each gives is printed. */
  readonly cells?: readonly number[];
  readonly stdin?: string;
  /** Where Python's own random numbers come from until the program says otherwise. */
  readonly seed?: number;
  /** Files that it may read, by path in its folder. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** Whether what it plots is wanted. */
  readonly plots?: boolean;
  /** Whether the files that it writes are wanted. */
  readonly keep?: boolean;
  /** Whether it is wanted what its text says. */
  readonly facts?: boolean;
}

export interface RunOptions {
  readonly limits: ProgramLimits;
  readonly engine: ProgramEngine;
  /**
   * Whether the engine is told how much trainings may compute: that it then still works when the time is over is our fault, not
   * the program's.
   */
  readonly isTrainingCut: boolean;
  /** Gets what the program prints, as it prints it. */
  readonly print: Print;
  /** Looks at what the program has left, before its process and engine are ended. */
  readonly examine?: Examine | undefined;
}

/** How a run ended, and what it used. */
export interface RunResult extends Left {
  readonly verdict: Verdict;
  readonly notes: readonly string[];
  /** What it has built and trained; undefined if the engine was ended before it could be asked. */
  readonly report: EngineReport | undefined;
  readonly usage: Usage;
  /** What its text says; null where Python could not read it, it did not come so far, or it was not wanted. */
  readonly source: SourceFacts | null;
}

/**
 * Runs a program in a process that waits for one. The process is ended afterwards and the engine left, whatever happened.
 * @throws InputError if the file of a data set cannot be used.
 */
export async function runProgram(
  process: ProgramProcess,
  program: Program,
  options: RunOptions,
): Promise<RunResult> {
  const run = new Run(process, options);
  try {
    return await run.toTheEnd(program);
  } finally {
    run.stop();
    await options.engine.leave();
  }
}

class Run {
  readonly #process: ProgramProcess;
  readonly #options: RunOptions;
  readonly #conversation: Conversation;
  #watch: Watch | undefined;
  #reached: Stopped | undefined;
  readonly #told: Told;
  #source: SourceFacts | null = null;
  #isSourceDue = false;

  constructor(process: ProgramProcess, options: RunOptions) {
    this.#process = process;
    this.#options = options;
    this.#told = new Told(options.limits, options.print, (reached) => {
      this.#end(reached);
    });
    this.#conversation = new Conversation(process, options.engine, (text) => {
      this.#told.note(text);
    });
    process.onEnd = () => {
      // Nobody waits for the engine any more.
      if (this.#conversation.isEngineAtWork) void options.engine.kill();
    };
    options.engine.listen((text) => {
      this.#told.print({ stream: 'stdout', text });
    });
  }

  stop(): void {
    this.#watch?.stop();
    this.#process.kill();
  }

  async toTheEnd(program: Program): Promise<RunResult> {
    let left: Left = { files: new Map(), figures: [] };
    const verdict = await this.#verdict(program, (kept) => {
      left = kept;
    });
    const report = await this.#report();
    const result = {
      verdict,
      notes: [...this.#told.notes, ...(report?.notes ?? [])],
      report,
      ...left,
      usage: this.#watch?.usage ?? { cpuSeconds: 0, peakBytes: 0 },
      source: this.#source,
    };
    await this.#examine(verdict);
    return result;
  }

  async #examine(verdict: Verdict): Promise<void> {
    const { examine, limits, engine } = this.#options;
    if (examine === undefined) return;
    this.#watch?.stop();
    const [process, conversation, told] = [this.#process, this.#conversation, this.#told];
    const run = { process, engine, conversation, told, limits, verdict, source: this.#source };
    const examination = new Examination(run);
    try {
      await examine(examination);
    } finally {
      examination.stop();
    }
  }

  /** Undefined where the engine is gone: the verdict says why. */
  async #report(): Promise<EngineReport | undefined> {
    try {
      return await this.#options.engine.report();
    } catch {
      return undefined;
    }
  }

  async #verdict(program: Program, keep: (left: Left) => void): Promise<Verdict> {
    try {
      this.#begin(program);
      for (;;) {
        const received = await this.#process.next();
        if (this.#reached !== undefined) return limited(this.#reached);
        if ('how' in received) return { kind: 'crashed', cause: describeEnded(received) };
        const ended = await this.#handle(received);
        if (ended === undefined) continue;
        keep(leftBehind(ended, received.body));
        return ended.raised === null ? { kind: 'done' } : { kind: 'raised', raised: ended.raised };
      }
    } catch (error) {
      return this.#failed(error);
    }
  }

  #begin(program: Program): void {
    const { pid } = this.#process;
    if (pid !== undefined)
      this.#watch = new Watch(pid, this.#options.limits, (reached) => {
        this.#end(reached);
      });
    const pieces = new Pieces();
    const files = [...(program.files ?? [])].map(([path, bytes]) => ({
      path,
      ...pieces.add(bytes),
    }));
    const source = pieces.add(program.source);
    const { file, cells = [], stdin = '', seed = 0 } = program;
    const { plots = false, keep = false, facts = false } = program;
    const examine = this.#options.examine !== undefined;
    this.#isSourceDue = facts;
    const start = { type: 'start', version: protocolVersion, source, file, cells, stdin, seed };
    this.#process.send(
      JSON.stringify({ ...start, files, plots, keep, facts, examine }),
      pieces.all,
    );
  }

  async #handle(received: Received): Promise<EndedMessage | undefined> {
    this.#told.count();
    const message = parseMessage(received);
    const isFirst = this.#isSourceDue;
    this.#isSourceDue = false;
    if (isAsking(message)) await this.#conversation.relay(message, received.body);
    else if (message.type === 'print') this.#told.print(message);
    else if (message.type === 'note') this.#told.note(message.text);
    else if (message.type === 'ended') return message;
    else if (message.type === 'ready') throw new ProtocolError(causes.readyTwice);
    else if (message.type !== 'source') throw new ProtocolError(causes.notItsTurn);
    else if (isFirst) this.#source = message.facts;
    else throw new ProtocolError(causes.unwantedSource);
    return undefined;
  }

  /** Ends the process, and the engine if it is at work: whoever waits for either hears of it. */
  #end(reached: Reached): void {
    this.#reached ??= {
      ...reached,
      isOurs:
        reached.limit === 'wall-time' &&
        this.#options.isTrainingCut &&
        this.#conversation.isEngineAtWork,
    };
    this.#process.kill();
    if (this.#conversation.isEngineAtWork) void this.#options.engine.kill();
  }

  #failed(error: unknown): Verdict {
    if (this.#reached !== undefined) return limited(this.#reached);
    return verdictOf(error, this.#process.ended);
  }
}

const limited = ({ limit, cause, isOurs }: Stopped): Verdict =>
  isOurs ? { kind: 'broken', cause } : { kind: 'limit', limit, cause };

/** A limit that was reached; ours if it was the engine that did not come to an end. */
interface Stopped extends Reached {
  readonly isOurs: boolean;
}
