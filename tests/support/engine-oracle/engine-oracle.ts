import type { Quantities } from '../../../src/authoring/generators/generator.js';

/** How the question of a family is run on the Keras engine. */
export interface EngineOracle<Facts = never> {
  readonly id: string;
  /** What of the engine is at work, for the reader of the table. */
  readonly runs: string;
  /** Every named result of the case as the engine gives it, in 32-bit numbers. Runs in a session, inside `tf.tidy`. */
  execute(facts: Facts): Quantities;
  /** Parameters to draw with as well as the standard ones, for cases that those do not reach. */
  readonly settings?: readonly Readonly<Record<string, unknown>>[];
  /** Slips of the plain oracle that 32-bit numbers cannot show, with the reason. */
  readonly tooFine?: Readonly<Record<string, string>>;
}
