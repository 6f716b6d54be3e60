import { parseHeader } from '../protocol/parse-header.js';
import { fromProgram, type FromProgram, type ToProgram } from '../protocol/messages.js';
import type { Value } from '../protocol/values.js';
import { Body } from '../protocol/body.js';
import { fromWire, Pieces } from '../protocol/from-wire.js';
import { toWire } from '../protocol/to-wire.js';
import type { InspectOrder } from '../../keras/inspect/evidence.js';
import { EngineMemoryError } from '../../keras/host/engine-memory-error.js';
import type { CallRequest, Outcome, Request, Turn, Wire } from '../../keras/host/wire.js';
import { InputError } from '../../util/problem.js';
import { sameInBoth, type LocalizedText } from '../../util/localized-text.js';
import type { EngineLink } from '../engine-link.js';
import { causes } from './causes.js';
import {
  describeEnded,
  type Ended,
  type ProgramProcess,
  type Received,
} from './program-process.js';
import type { Verdict } from './verdict.js';

/** What a message said that breaks the rules of the protocol. */
export class ProtocolError extends Error {
  readonly text: LocalizedText;

  constructor(text: LocalizedText, options?: ErrorOptions) {
    super(text.en, options);
    this.text = text;
  }
}

/** What the engine got wrong: our fault. */
class EngineFailure extends Error {}

/**
 * Carries questions and answers between a program and the engine. Whoever has asked waits, and may be asked meanwhile, so the
 * open questions lie on a stack; who answers what was not asked breaks the rules.
 */
export class Conversation {
  readonly #process: ProgramProcess;
  readonly #engine: EngineLink;
  readonly #open: ('request' | 'callback' | 'inspection')[] = [];
  readonly #note: (text: string) => void;

  /** `note` gets the engine's warnings. */
  constructor(process: ProgramProcess, engine: EngineLink, note: (text: string) => void) {
    this.#process = process;
    this.#engine = engine;
    this.#note = note;
  }

  /** Whether the engine has the turn. */
  isEngineAtWork = false;

  /**
   * Hands a message that asks or answers to the engine, and what it says to the program.
   * @throws ProtocolError, EngineFailure, and InputError for a file of a data set that cannot be used.
   */
  relay(message: Asking, body: Uint8Array): Promise<Turn> {
    return this.#take(() => this.#turnFor(message, body));
  }

  /** Whether nobody waits for an answer. */
  get isIdle(): boolean {
    return this.#open.length === 0;
  }

  /** Whether the engine waits for what it has asked the program. */
  get isProgramAsked(): boolean {
    return this.#open.at(-1) === 'callback';
  }

  /** Has the engine look at what the program has left. @throws as `relay`. */
  inspect(order: InspectOrder): Promise<Turn> {
    return this.#take(() => {
      this.#open.push('inspection');
      return this.#engine.inspect(order);
    });
  }

  /** Answers the engine's call-back in the place of a program that is gone. @throws as `relay`. */
  answerForProgram(): Promise<Turn> {
    return this.#take(() => {
      this.#open.pop();
      return this.#engine.resume(gone);
    });
  }

  async #take(ask: () => Promise<Turn>): Promise<Turn> {
    const turn = await this.#atWork(ask);
    this.#tell(turn);
    return turn;
  }

  async #atWork(ask: () => Promise<Turn>): Promise<Turn> {
    this.isEngineAtWork = true;
    try {
      return await ask();
    } finally {
      this.isEngineAtWork = false;
    }
  }

  #turnFor(message: Asking, body: Uint8Array): Promise<Turn> {
    if (message.type !== 'request') return this.#resume(message, body);
    const pieces = new Body(body);
    const errands = message.errands?.map(({ call, as }) => ({ call: callOf(call, pieces), as }));
    const request = requestOf(message, pieces);
    this.#open.push('request');
    return this.#engine.ask(request, message.released, errands);
  }

  #resume(message: Exclude<Asking, { type: 'request' }>, body: Uint8Array): Promise<Turn> {
    if (!this.isProgramAsked) throw new ProtocolError(causes.notAsked);
    const outcome = outcomeOf(message, new Body(body));
    this.#open.pop();
    return this.#engine.resume(outcome);
  }

  #tell(turn: Turn): void {
    if (turn.kind === 'callback') this.#open.push('callback');
    else this.#open.pop();
    if (turn.kind === 'unusable') throw new InputError(turn.problems);
    if (turn.kind === 'broken') throw new EngineFailure(`${turn.message}\n${turn.stack}`);
    // What was found is nothing for the program.
    if (turn.kind === 'inspected') return;
    if (turn.kind !== 'callback') for (const warning of turn.warnings) this.#note(warning);
    const pieces = new Pieces();
    this.#process.send(JSON.stringify(messageOf(turn, pieces)), pieces.all);
  }
}

/** What the engine hears of a call-back when the program is gone. */
const gone: Outcome = {
  kind: 'threw',
  error: 'RuntimeError',
  message: 'The program has ended.',
  id: 0,
};

/** How a run ended that came to such an error; `ended`: how its process ended, if it did. @throws InputError where it is one. */
export function verdictOf(error: unknown, ended: Ended | undefined): Verdict {
  if (error instanceof InputError) throw error;
  if (error instanceof ProtocolError) return { kind: 'crashed', cause: error.text };
  if (error instanceof EngineMemoryError)
    return { kind: 'limit', limit: 'memory', cause: causes.engineMemory };
  if (ended !== undefined && !(error instanceof EngineFailure))
    return { kind: 'crashed', cause: describeEnded(ended) };
  return { kind: 'broken', cause: sameInBoth(textOf(error)) };
}

function textOf(error: unknown): string {
  if (error instanceof EngineFailure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The messages after which the engine has the turn. */
export type Asking = Extract<FromProgram, { type: 'request' | 'returned' | 'threw' }>;

export const isAsking = (message: FromProgram): message is Asking =>
  ['request', 'returned', 'threw'].includes(message.type);

/** The message, checked. @throws ProtocolError for what no program sends that plays by the rules. */
export function parseMessage({ header }: Received): FromProgram {
  try {
    return fromProgram.parse(parseHeader(header));
  } catch (cause) {
    throw new ProtocolError(causes.unknownMessage, { cause });
  }
}

function requestOf({ request }: Extract<Asking, { type: 'request' }>, body: Body): Request {
  const wire = (value: Value): Wire => wireOf(value, body);
  if (request.kind === 'release') return request;
  const target = wire(request.target);
  if (request.kind === 'set') return { ...request, target, value: wire(request.value) };
  return request.kind === 'call' ? callOf(request, body) : { ...request, target };
}

function callOf(call: AskedCall, body: Body): CallRequest {
  const wire = (value: Value): Wire => wireOf(value, body);
  const { kind, target, name, positional, keywords, line } = call;
  return {
    kind,
    target: wire(target),
    ...(name === undefined ? {} : { name }),
    ...(line === undefined ? {} : { line }),
    positional: positional.map(wire),
    keywords: keywords.map(([key, value]) => [key, wire(value)] as const),
  };
}

type AskedCall = Extract<Extract<Asking, { type: 'request' }>['request'], { kind: 'call' }>;

function outcomeOf(message: Exclude<Asking, { type: 'request' }>, body: Body): Outcome {
  if (message.type === 'returned') return { kind: 'returned', value: wireOf(message.value, body) };
  const { error, message: text, id } = message;
  return { kind: 'threw', error, message: text, id };
}

/** A value as the engine knows it. @throws ProtocolError for one that contradicts itself. */
export function wireOf(value: Value, body: Body): Wire {
  try {
    return toWire(value, body);
  } catch (cause) {
    throw new ProtocolError(causes.untrueMessage((cause as Error).message), { cause });
  }
}

function messageOf(
  turn: Exclude<Turn, { kind: 'broken' | 'unusable' | 'inspected' }>,
  pieces: Pieces,
): ToProgram {
  if (turn.kind === 'value')
    return { type: 'value', value: fromWire(turn.value, pieces), warnings: [...turn.warnings] };
  if (turn.kind === 'raised') {
    const { error, message, warnings, id } = turn;
    return { type: 'raised', error, message, warnings: [...warnings], id };
  }
  return {
    type: 'callback',
    target: turn.target,
    ...(turn.name === undefined ? {} : { name: turn.name }),
    positional: turn.positional.map((value) => fromWire(value, pieces)),
    keywords: turn.keywords.map(([name, value]) => [name, fromWire(value, pieces)]),
  };
}
