import type { EngineLink } from '../engine-link.js';

/** Engines, each for one program: as many as wanted are started before they are asked for. */
export class EngineQueue {
  readonly #start: () => Promise<EngineLink>;
  readonly #warm: number;
  readonly #waiting: Promise<EngineLink>[] = [];
  #closed = false;

  constructor(start: () => Promise<EngineLink>, warm: number) {
    this.#start = start;
    this.#warm = warm;
  }

  /** The next engine. @throws Error if it does not start. */
  async take(): Promise<EngineLink> {
    const engine = await (this.#waiting.shift() ?? this.#start());
    this.#fill();
    return engine;
  }

  /** Ends the engines that wait. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const each of await Promise.allSettled(this.#waiting.splice(0)))
      if (each.status === 'fulfilled') await each.value.kill();
  }

  #fill(): void {
    while (!this.#closed && this.#waiting.length < this.#warm) {
      const next = this.#start();
      // Whoever takes it hears why it failed.
      next.catch(() => undefined);
      this.#waiting.push(next);
    }
  }
}
