import type { EngineReport } from '../../keras/host/report/report.js';
import type { InspectOrder } from '../../keras/inspect/evidence.js';
import type { Errand, Outcome, Request, Turn } from '../../keras/host/wire.js';
import type { LastingEngine, ProgramEngine } from '../engine-link.js';

/** Where engines come from, and go when a program is over. */
export interface Engines {
  take(): Promise<LastingEngine>;
  giveBack(engine: LastingEngine): Promise<void>;
}

/** An engine that is taken when the program first asks for it, or before that when it is sure to. */
export class LateEngine implements ProgramEngine {
  readonly #engines: Engines;
  #print: (text: string) => void = () => undefined;
  #started: Promise<LastingEngine> | undefined;

  constructor(engines: Engines) {
    this.#engines = engines;
  }

  /** Takes it without waiting for it. */
  begin(): void {
    // Whoever asks hears why it failed.
    this.#engine().catch(() => undefined);
  }

  async ask(
    request: Request,
    released: readonly number[] = [],
    errands: readonly Errand[] = [],
  ): Promise<Turn> {
    return (await this.#engine()).ask(request, released, errands);
  }

  async resume(outcome: Outcome): Promise<Turn> {
    return (await this.#engine()).resume(outcome);
  }

  listen(print: (text: string) => void): void {
    this.#print = print;
  }

  /** Nothing where nobody has asked. */
  async report(): Promise<EngineReport> {
    return this.#started === undefined
      ? { models: [], fits: [], cuts: [], notes: [] }
      : (await this.#started).report();
  }

  async inspect(order: InspectOrder): Promise<Turn> {
    return (await this.#engine()).inspect(order);
  }

  async kill(): Promise<void> {
    const [started] = await Promise.allSettled([this.#started]);
    if (started.status === 'fulfilled') await started.value?.kill();
  }

  async leave(): Promise<void> {
    const [started] = await Promise.allSettled([this.#started]);
    if (started.status !== 'fulfilled' || started.value === undefined) return;
    this.#started = Promise.reject(new Error('The engine was left to another program.'));
    this.#started.catch(() => undefined);
    await this.#engines.giveBack(started.value);
  }

  #engine(): Promise<LastingEngine> {
    this.#started ??= this.#engines.take().then((engine) => {
      engine.listen((text) => {
        this.#print(text);
      });
      return engine;
    });
    return this.#started;
  }
}
