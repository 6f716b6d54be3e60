import { Worker } from 'node:worker_threads';
import type { EngineOrder } from './engine-worker.js';
import type { Reply, Request } from './wire.js';

/** The engine in a thread of its own, with one session. Other programs have other threads. */
export interface EngineHost {
  /** Who computes. */
  readonly engine: string;
  /** Asks and waits. Requests are answered in their order. @throws Error if the thread has ended. */
  readonly ask: (request: Request) => Promise<Reply>;
  /** Ends the thread at once, in the middle of whatever it does, and gives its memory back. */
  readonly kill: () => Promise<void>;
}

/** The most that V8 may use for objects; tensors lie outside of it. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 };

/** What the thread runs, beside the bundled program. */
const bundledWorker = new URL('engine-worker.js', import.meta.url);

/** Starts the engine in a thread. @throws Error if it does not start. */
export async function startEngineHost(
  order: EngineOrder,
  workerFile = bundledWorker,
): Promise<EngineHost> {
  const worker = new Worker(workerFile, { workerData: order, resourceLimits });
  const waiting = new Map<number, Waiting>();
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('message', ({ id, reply }: { id: number; reply: Reply }) => {
    waiting.get(id)?.resolve(reply);
    waiting.delete(id);
  });
  worker.on('error', (cause) => {
    end(new Error('The engine has stopped.', { cause }));
  });
  worker.on('exit', () => {
    end(new Error('The engine was ended.'));
  });
  const waitFor = (id: number): Promise<Reply> =>
    new Promise((resolve, reject) => {
      if (ended === undefined) waiting.set(id, { resolve, reject });
      else reject(ended);
    });
  const started = await waitFor(0);
  let last = 0;
  return {
    engine: started.kind === 'value' && typeof started.value === 'string' ? started.value : '',
    ask(request) {
      const reply = waitFor(++last);
      worker.postMessage({ id: last, request });
      return reply;
    },
    async kill() {
      await worker.terminate();
    },
  };
}

interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}
