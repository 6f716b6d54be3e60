import type { EngineReport } from '../keras/host/report/report.js';
import type { InspectOrder } from '../keras/inspect/evidence.js';
import type { Errand, Outcome, Request, Turn } from '../keras/host/wire.js';

/** The engine, as the sandbox knows it: it never leaves the trusted side. */
export interface EngineLink {
  /**
   * Asks and waits for the engine's turn: an answer, or a call-back. `released`: handles that the program no longer holds;
   * `errands`: what is done before.
   */
  ask(request: Request, released?: readonly number[], errands?: readonly Errand[]): Promise<Turn>;
  /** Goes on after a call-back. */
  resume(outcome: Outcome): Promise<Turn>;
  /** Who gets what the engine prints for the program, in its order with the turns. */
  listen(print: (text: string) => void): void;
  /** What the program has built and trained so far: asked when it is over, never through the program. */
  report(): Promise<EngineReport>;
  /** Looks at what the program has left, when it is over; the engine's turns are call-backs, and in the end `inspected`. */
  inspect(order: InspectOrder): Promise<Turn>;
  /** Ends it at once. */
  kill(): Promise<void>;
}

/** An engine that another program can have when this one is over. */
export interface LastingEngine extends EngineLink {
  /** Forgets the program. False if something of it has stayed, or it is at work: the engine is to be ended then. */
  renew(): Promise<boolean>;
}

/** The engine of one program. */
export interface ProgramEngine extends EngineLink {
  /** The program is over: the engine is left to the next one, or ended. */
  leave(): Promise<void>;
}
