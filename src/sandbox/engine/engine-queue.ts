import type { LastingEngine } from '../engine-link.js';

/** For so many programs an engine is kept: what it gathers unseen ends with it. */
const mostPrograms = 50;

/**
 * Engines, each for one program at a time. As many as wanted are started before they are asked for, and go from one program to the
 * next: one that has worked is quicker than one that begins. Where none is to wait, each is for one program alone.
 */
export class EngineQueue {
  readonly #start: () => Promise<LastingEngine>;
  readonly #warm: number;
  readonly #waiting: Promise<LastingEngine>[] = [];
  readonly #served = new WeakMap<LastingEngine, number>();
  #lent = 0;
  #closed = false;

  constructor(start: () => Promise<LastingEngine>, warm: number) {
    this.#start = start;
    this.#warm = warm;
  }

  /** The next engine. @throws Error if it does not start. */
  async take(): Promise<LastingEngine> {
    this.#lent++;
    try {
      const engine = this.#waiting.shift() ?? this.#start();
      this.#fill();
      return await engine;
    } catch (error) {
      this.#lent--;
      throw error;
    }
  }

  /** An engine whose program is over: it waits for the next one, or is ended. */
  async giveBack(engine: LastingEngine): Promise<void> {
    const isKept = await this.#renew(engine);
    this.#lent--;
    if (isKept && !this.#closed) this.#waiting.unshift(Promise.resolve(engine));
    else await engine.kill();
    this.#fill();
  }

  /** Ends the engines that wait. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const each of await Promise.allSettled(this.#waiting.splice(0)))
      if (each.status === 'fulfilled') await each.value.kill();
  }

  async #renew(engine: LastingEngine): Promise<boolean> {
    const served = (this.#served.get(engine) ?? 0) + 1;
    this.#served.set(engine, served);
    if (this.#closed || served >= mostPrograms || this.#waiting.length >= this.#warm) return false;
    return engine.renew();
  }

  #fill(): void {
    while (!this.#closed && this.#waiting.length + this.#lent < this.#warm) {
      const next = this.#start();
      // Whoever takes it hears why it failed.
      next.catch(() => undefined);
      this.#waiting.push(next);
    }
  }
}
