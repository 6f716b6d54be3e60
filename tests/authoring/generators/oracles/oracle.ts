import type { Quantities } from '../../../../src/authoring/generators/generator.js';

/** What a family's key is held against. */
export interface Oracle<Facts = never> {
  readonly id: string;
  /** Every named result of the case, by doing what the question describes, without the closed form. */
  execute(facts: Facts): Quantities;
  /**
   * The closed form spoilt on purpose, by name: each gives some quantities as a programmer's slip would. Every one must be
   * found out within the seeds that a test draws.
   */
  readonly spoilt: Readonly<Record<string, (facts: Facts) => Quantities>>;
}
