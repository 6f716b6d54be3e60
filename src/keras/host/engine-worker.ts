// The thread in which the engine works for one program. It is started by `startEngineHost`; it sleeps between messages instead of
// returning to its event loop, so that it can also wait for the program in the middle of a computation.
import { workerData } from 'node:worker_threads';
import { Session, type SessionOptions } from '../base/session.js';
import { classes } from '../classes.js';
import { startEngine, type EngineChoice } from '../engine/start.js';
import { EngineService } from './engine-service.js';
import { EngineLine, type LineEnds } from './line.js';
import type { CallBack, Outcome } from './wire.js';

/** What the thread is told when it starts: data only, for functions do not cross to a thread. */
export interface EngineOrder extends Pick<SessionOptions, 'seed' | 'limits' | 'keras2'> {
  readonly engine: EngineChoice;
}

const { line: ends, order } = workerData as {
  readonly line: LineEnds;
  readonly order: EngineOrder;
};
const line = new EngineLine(ends);
const engine = await startEngine(order.engine);
const session = new Session({
  ...order,
  classes,
  write: (text) => {
    line.send({ kind: 'print', text });
  },
});
const service = new EngineService(session, { callBack: askProgram });
line.send({ kind: 'turn', turn: { kind: 'value', value: engine.name, warnings: [] } });
for (;;) serve();

/** Answers one request; gives the outcome of a call-back if the message was that. */
function serve(): Outcome | undefined {
  const message = line.receive();
  if (message.kind === 'resume') return message.outcome;
  line.send({ kind: 'turn', turn: service.answer(message.request, message.released) });
  return undefined;
}

/** Asks the program, and answers what it asks before it has done what it was asked. */
function askProgram(question: CallBack): Outcome {
  line.send({ kind: 'turn', turn: question });
  for (;;) {
    const outcome = serve();
    if (outcome !== undefined) return outcome;
  }
}
