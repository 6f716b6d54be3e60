// The thread in which the engine works for one program. It is started by `startEngineHost` and answers one request after the other.
import { parentPort, workerData } from 'node:worker_threads';
import { Session, type SessionOptions } from '../base/session.js';
import { classes } from '../classes.js';
import { startEngine, type EngineChoice } from '../engine/start.js';
import { EngineService } from './engine-service.js';
import type { Request } from './wire.js';

/** What the thread is told when it starts: data only, for functions do not cross to a thread. */
export interface EngineOrder extends Pick<SessionOptions, 'seed' | 'limits' | 'keras2'> {
  readonly engine: EngineChoice;
}

const order = workerData as EngineOrder;
const engine = await startEngine(order.engine);
const service = new EngineService(new Session({ ...order, classes }));
parentPort?.on('message', ({ id, request }: { id: number; request: Request }) => {
  parentPort?.postMessage({ id, reply: service.answer(request) });
});
parentPort?.postMessage({ id: 0, reply: { kind: 'value', value: engine.name, warnings: [] } });
