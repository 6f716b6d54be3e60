import type { Worker } from 'node:worker_threads';
import { EngineMemoryError } from './engine-memory-error.js';

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

const isOutOfMemory = (error: Error): boolean =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Those who wait for what the engine says: each message to the engine gives one answer, in order. */
export class ExpectedAnswers<Answer> {
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
