import type { Inspection, InspectOrder } from '../keras/inspect/evidence.js';
import type { Turn, Wire } from '../keras/host/wire.js';
import { InputError } from '../util/problem.js';
import type { EngineLink } from './engine-link.js';
import { outcomeOf } from './call-outcome.js';
import { ExamineError, type CallOutcome, type Examiner } from './examiner.js';
import { causes } from './process/causes.js';
import {
  isAsking,
  parseMessage,
  ProtocolError,
  verdictOf,
  type Conversation,
} from './process/conversation.js';
import type { ProgramLimits } from './process/limits.js';
import { Patience } from './process/patience.js';
import { describeEnded, type ProgramProcess, type Received } from './process/program-process.js';
import type { Told } from './process/told.js';
import type { Verdict } from './process/verdict.js';
import { Watch } from './process/watch.js';
import { fromWire, Pieces } from './protocol/from-wire.js';
import type { FromProgram } from './protocol/messages.js';
import type { SourceFacts } from './source-facts.js';

/** What is left of a run. */
export interface Remains {
  readonly process: ProgramProcess;
  readonly engine: EngineLink;
  readonly conversation: Conversation;
  readonly told: Told;
  readonly limits: ProgramLimits;
  readonly verdict: Verdict;
  readonly source: SourceFacts | null;
}

/** A message that is no print and no note, with its numbers. */
interface Heard {
  readonly message: Exclude<FromProgram, { type: 'print' | 'note' }>;
  readonly body: Uint8Array;
}

/**
 * The examination of a program that has ended. Its process only has the turn while a function of it is called, for us or for the
 * engine; what it sends at other times ends it.
 */
export class Examination implements Examiner {
  readonly #remains: Remains;
  readonly #forProgram: Patience;
  readonly #forEngine: Patience;
  readonly #watch: Watch | undefined;
  /** Why the process is gone. */
  #gone: Verdict | undefined;
  #wasCalled = false;

  constructor(remains: Remains) {
    this.#remains = remains;
    const { process, told, limits, verdict, conversation } = remains;
    const wall = { limit: 'wall-time', cause: causes.wallTime(limits.examinationSeconds) } as const;
    this.#forProgram = new Patience(limits.examinationSeconds, () => {
      this.#leave({ kind: 'limit', ...wall });
    });
    this.#forEngine = new Patience(limits.examinationSeconds, () => {
      this.#leave({ kind: 'broken', cause: wall.cause });
      void remains.engine.kill();
    });
    process.onEnd = () => undefined;
    told.onReached = (reached) => {
      this.#leave({ kind: 'limit', ...reached });
    };
    // A program that ends in the middle of a call-back has left by `os._exit`.
    if (isOver(verdict) || !conversation.isIdle) this.#leave(verdict);
    else this.#watch = this.#watched(process.pid);
  }

  get verdict(): Verdict {
    return this.#remains.verdict;
  }

  get source(): SourceFacts | null {
    return this.#remains.source;
  }

  async inspect(order: InspectOrder): Promise<Inspection> {
    const { conversation } = this.#remains;
    if (this.#wasCalled)
      throw new ExamineError('Functions that were called may have changed what is inspected.');
    try {
      this.#expectSilence();
      while (conversation.isProgramAsked) await this.#byEngine(conversation.answerForProgram());
      let turn = await this.#byEngine(conversation.inspect(order));
      while (turn.kind !== 'inspected') turn = await this.#nextTurn();
      return turn.inspection;
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw new ExamineError(textOf(error), { cause: error });
    }
  }

  async call(name: string, positional: readonly Wire[]): Promise<CallOutcome> {
    const { process } = this.#remains;
    this.#wasCalled = true;
    this.#expectSilence();
    if (this.#gone !== undefined) return this.#ended();
    const pieces = new Pieces();
    const args = positional.map((each) => fromWire(each, pieces));
    process.send(JSON.stringify({ type: 'invoke', name, positional: args }), pieces.all);
    try {
      return await this.#outcome();
    } catch (error) {
      this.#leave(verdictOf(error, process.ended));
      return this.#ended();
    }
  }

  /** Ends it. */
  stop(): void {
    this.#watch?.stop();
  }

  async #outcome(): Promise<CallOutcome> {
    for (;;) {
      const heard = await this.#hear();
      if (heard === undefined) return this.#ended();
      const { message, body } = heard;
      if (isAsking(message)) await this.#byEngine(this.#remains.conversation.relay(message, body));
      else if (this.#remains.conversation.isIdle) return outcomeOf(message, body);
      else throw new ProtocolError(causes.notItsTurn);
    }
  }

  #ended(): CallOutcome {
    return { kind: 'ended', verdict: this.#gone ?? this.verdict };
  }

  /** The engine's turn after the program's, or in its place where it is gone. */
  async #nextTurn(): Promise<Turn> {
    const { conversation } = this.#remains;
    const heard = await this.#hear();
    if (heard === undefined) return this.#byEngine(conversation.answerForProgram());
    try {
      if (!isAsking(heard.message)) throw new ProtocolError(causes.notItsTurn);
      return await this.#byEngine(conversation.relay(heard.message, heard.body));
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.#leave({ kind: 'crashed', cause: error.text });
      return this.#nextTurn();
    }
  }

  /** What the program says next, prints and notes left aside; undefined where it is gone. */
  async #hear(): Promise<Heard | undefined> {
    while (this.#gone === undefined) {
      const received = await this.#forProgram.during(this.#remains.process.next());
      if ('how' in received) this.#leave({ kind: 'crashed', cause: describeEnded(received) });
      else {
        const message = this.#taken(received);
        if (message !== undefined) return { message, body: received.body };
      }
    }
    return undefined;
  }

  /** The message, unless it is a print or a note, or breaks the rules. */
  #taken(received: Received): Heard['message'] | undefined {
    const { told } = this.#remains;
    told.count();
    try {
      const message = parseMessage(received);
      if (message.type === 'print') told.print(message);
      else if (message.type === 'note') told.note(message.text);
      else return message;
    } catch (error) {
      this.#leave(verdictOf(error, undefined));
    }
    return undefined;
  }

  #byEngine(turn: Promise<Turn>): Promise<Turn> {
    return this.#forEngine.during(turn);
  }

  /** The process has nothing to say before it is asked. */
  #expectSilence(): void {
    if (this.#remains.process.hasMessages)
      this.#leave({ kind: 'crashed', cause: causes.notItsTurn });
  }

  #leave(why: Verdict): void {
    this.#gone ??= why;
    this.#watch?.stop();
    this.#remains.process.kill();
  }

  #watched(pid: number | undefined): Watch | undefined {
    const { cpuSeconds, memoryBytes } = this.#remains.limits;
    const limits = { wallSeconds: null, cpuSeconds, memoryBytes };
    return pid === undefined
      ? undefined
      : new Watch(pid, limits, (reached) => {
          this.#leave({ kind: 'limit', ...reached });
        });
  }
}

const isOver = ({ kind }: Verdict): boolean => kind !== 'done' && kind !== 'raised';

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
