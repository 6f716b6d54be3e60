import { workerData } from 'node:worker_threads';
import { Session, type SessionOptions } from '../base/session.js';
import { classes } from '../classes.js';
import { startEngine, type EngineChoice } from '../engine/start.js';
import type { LazySource } from '../training/data/lazy-data.js';
import { EngineService } from './engine-service.js';
import { EngineMemory } from './engine-memory.js';
import { EngineLine, type LineEnds } from './line.js';
import type { CallBack, Outcome } from './wire.js';

/** What the thread is told when it starts: data only, for functions do not cross to a thread. */
export interface EngineOrder extends Pick<
  SessionOptions,
  'seed' | 'limits' | 'keras2' | 'budgetOfTraining'
> {
  readonly engine: EngineChoice;
}

/** What `startEngineHost` hands to the thread. */
export interface EngineThreadData {
  readonly line: LineEnds;
  readonly order: EngineOrder;
  /** What only the thread's own file knows of. */
  readonly settings: unknown;
}

export interface EngineThreadOptions {
  /** The data sets that programs speak of without having their numbers, by name. */
  readonly source?: (name: string) => LazySource;
}

/**
 * The whole work of a thread that `startEngineHost` has started: the engine answers one program, or one after the other, until the
 * thread is ended. It sleeps between messages instead of returning to the event loop, so that it can also wait in the middle of a
 * computation.
 */
export async function runEngine(options: EngineThreadOptions = {}): Promise<never> {
  const { line: ends, order } = workerData as EngineThreadData;
  const line = new EngineLine(ends);
  const engine = await startEngine(order.engine);
  const memory = new EngineMemory();
  line.send({ kind: 'turn', turn: { kind: 'value', value: engine.name, warnings: [] } });
  for (;;) {
    const service = openService(line, order, options);
    while (serve(line, service) !== renewed);
    service.dispose();
    line.send({ kind: 'renewed', isClean: memory.isAsInTheBeginning() });
  }
}

/** What answers one program. */
function openService(
  line: EngineLine,
  order: EngineOrder,
  options: EngineThreadOptions,
): EngineService {
  const write = (text: string): void => {
    line.send({ kind: 'print', text });
  };
  const session = new Session({ ...order, classes, write });
  const service: EngineService = new EngineService(session, {
    ...options,
    callBack: (question) => askProgram(line, service, question),
  });
  return service;
}

/** Stands for the message that the program is over. */
const renewed = Symbol('renewed');

/** Answers one request; gives the outcome of a call-back, or `renewed`, if the message was that. */
function serve(line: EngineLine, service: EngineService): Outcome | typeof renewed | undefined {
  const message = line.receive();
  if (message.kind === 'renew') return renewed;
  if (message.kind === 'resume') return message.outcome;
  if (message.kind === 'report') line.send({ kind: 'report', report: service.report() });
  else if (message.kind === 'inspect')
    line.send({ kind: 'turn', turn: service.inspect(message.order) });
  else {
    const { request, released, errands } = message;
    line.send({ kind: 'turn', turn: service.answer(request, released, errands) });
  }
  return undefined;
}

/** Asks the program, and answers what it asks before it has done what it was asked. */
function askProgram(line: EngineLine, service: EngineService, question: CallBack): Outcome {
  line.send({ kind: 'turn', turn: question });
  for (;;) {
    const outcome = serve(line, service);
    if (outcome === renewed) throw new Error('A program is over in the middle of its call-back.');
    if (outcome !== undefined) return outcome;
  }
}
