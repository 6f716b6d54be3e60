/**
 * The inputs of one step of the teaching cell (after Hung-yi Lee's lecture on recurrent networks): x2 steers the memory, x3
 * the output.
 */
export interface GateStep {
  readonly x1: number;
  /** 1 adds x1 to the memory, -1 sets the memory to 0, 0 keeps it. */
  readonly x2: number;
  /** 1 puts the updated memory out; with anything else the output is 0. */
  readonly x3: number;
}

/** A sequence of inputs for the teaching cell, and what is asked about it. */
export interface GateFacts {
  readonly steps: readonly GateStep[];
  /** Both whole sequences as a table (`trace`), one of them, or one step of either. */
  readonly ask: 'trace' | 'memories' | 'outputs' | 'memoryAt' | 'outputAt';
  /** The step asked about, counted from 1. */
  readonly at: number;
  /** "What if x2 of this step were that?", for a comprehensive question. */
  readonly change: { readonly at: number; readonly x2: number };
}

/** What has been let into the memory since it was last empty, up to and with step `last` (counted from 0). */
export function admitted(steps: readonly GateStep[], last: number): readonly number[] {
  const past = steps.slice(0, last + 1);
  const reset = past.findLastIndex(({ x2 }) => x2 === -1);
  return past
    .slice(reset + 1)
    .filter(({ x2 }) => x2 === 1)
    .map(({ x1 }) => x1);
}

/** The memory after each step: the sum of what was let in since the last reset (it starts at 0). */
export const memoryTrace = (steps: readonly GateStep[]): readonly number[] =>
  steps.map((_, last) => admitted(steps, last).reduce((sum, x1) => sum + x1, 0));

/** The output of each step: the updated memory where x3 = 1, otherwise 0. */
export const outputTrace = (steps: readonly GateStep[]): readonly number[] =>
  memoryTrace(steps).map((memory, index) => (steps[index]?.x3 === 1 ? memory : 0));

/**
 * The gates of each step, 1 open and 0 closed, when the cell is written as memory = forget * memory + input * x1 and
 * output = gate * memory: an open forget gate keeps.
 */
export const gateTrace = (steps: readonly GateStep[]): Record<GateName, readonly number[]> => ({
  input: steps.map(({ x2 }) => Number(x2 === 1)),
  forget: steps.map(({ x2 }) => Number(x2 !== -1)),
  output: steps.map(({ x3 }) => Number(x3 === 1)),
});

/** The gates of an LSTM cell. */
export type GateName = 'input' | 'forget' | 'output';

/** The steps with another x2 or x3 in step `at` (counted from 1). */
export const withChange = (
  steps: readonly GateStep[],
  at: number,
  change: Partial<GateStep>,
): readonly GateStep[] =>
  steps.map((step, index) => (index === at - 1 ? { ...step, ...change } : step));
