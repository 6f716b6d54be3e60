import type { EngineReport } from '../../keras/host/report/report.js';
import type { InspectOrder } from '../../keras/inspect/evidence.js';
import type { Errand, Outcome, Request, Turn } from '../../keras/host/wire.js';
import type { EngineLink } from '../engine-link.js';

/** An engine that is started when the program first asks for it, or before that when it is sure to. */
export class LateEngine implements EngineLink {
  readonly #start: () => Promise<EngineLink>;
  #print: (text: string) => void = () => undefined;
  #started: Promise<EngineLink> | undefined;

  constructor(start: () => Promise<EngineLink>) {
    this.#start = start;
  }

  /** Starts it without waiting for it. */
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

  #engine(): Promise<EngineLink> {
    this.#started ??= this.#start().then((engine) => {
      engine.listen((text) => {
        this.#print(text);
      });
      return engine;
    });
    return this.#started;
  }
}
