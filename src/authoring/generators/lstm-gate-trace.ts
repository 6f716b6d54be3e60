import * as z from 'zod';
import { integer, pick, shuffle } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import { closedObject } from '../../util/schema.js';
import { carryGateTrace, carryGateTraceWithin } from '../carries/lstm-gate-trace.js';
import { lstmGateTraceCase } from '../cases/lstm-gate-trace.js';
import { gateTrace, memoryTrace, outputTrace, withChange } from '../formulas/gate-trace.js';
import type { GateFacts, GateStep } from '../formulas/gate-trace.js';
import type { GeneratedKind } from '../kinds.js';
import { drawNumber, numberSet } from '../numbers/number-set.js';
import type { Generator, Quantities } from './generator.js';

const params = closedObject({
  /** How many steps the sequence has. */
  length: numberSet({ low: 4, high: 10 }, { min: 4, max: 7 }),
  /** The values of x1; 0 is left out, since adding it would look like keeping. */
  input: numberSet({ low: -20, high: 20 }, { min: 1, max: 9 }),
  /**
   * What single-choice, numeric and short questions ask for: the table of memory and output (only short ones), one of the
   * two sequences, or one step of either (not short ones).
   */
  ask: z
    .array(z.enum(['trace', 'memories', 'outputs', 'memoryAt', 'outputAt']))
    .min(1)
    .default(['trace', 'memories', 'outputs', 'memoryAt', 'outputAt']),
});

type Params = z.output<typeof params>;

/** A table is no option of a choice, and one number is too little for a short question. */
function fits(ask: GateFacts['ask'], kind: GeneratedKind): boolean {
  if (kind === 'short') return ask !== 'memoryAt' && ask !== 'outputAt';
  return ask !== 'trace' || (kind !== 'single' && kind !== 'numeric');
}

interface Solution extends Quantities {
  /** The memory after each step, then the output of each step. */
  readonly trace: readonly number[];
  readonly memories: readonly number[];
  readonly outputs: readonly number[];
  /** The memory after the step asked about. */
  readonly memoryAt: number;
  readonly outputAt: number;
  /** The input gate of each step, then the forget gate of each, then the output gate of each. */
  readonly gates: readonly number[];
  /** The memory after each step if x2 of one step were another. */
  readonly changedMemories: readonly number[];
}

/** Two steps that add, one that keeps and one that resets at least, in any order, and any outputs. */
function drawSteps(random: Random, { length, input }: Params): GateStep[] {
  const needed = [1, 1, 0, -1];
  const more = drawNumber(random, length) - needed.length;
  const others = Array.from({ length: more }, () => pick(random, [1, 1, 0, -1]));
  return shuffle(random, [...needed, ...others]).map((x2) => ({
    x1: drawNumber(random, input),
    x2,
    x3: integer(random, 0, 1),
  }));
}

/**
 * Every rule of the cell must show: a reset and a keep of a memory that is not 0, an output gate that shuts one in, two that
 * let one out. Two resets at most, and none in the last step.
 */
function isInstructive(steps: readonly GateStep[]): boolean {
  const memories = memoryTrace(steps);
  const full = (index: number) => (memories[index] ?? 0) !== 0;
  const places = (x2: number) => steps.flatMap((step, at) => (step.x2 === x2 ? [at] : []));
  const read = steps.filter(({ x3 }, at) => x3 === 1 && full(at)).length;
  return (
    steps.every(({ x1 }) => x1 !== 0) &&
    steps.at(-1)?.x2 !== -1 &&
    places(-1).length <= 2 &&
    places(-1).every((at) => full(at - 1)) &&
    places(0).some((at) => full(at - 1)) &&
    steps.some(({ x3 }, at) => x3 === 0 && full(at)) &&
    read >= 2
  );
}

/** A step after the first reset with something to tell: a memory that is not 0, and put out if the output is asked for. */
function drawAsked(
  random: Random,
  steps: readonly GateStep[],
  ask: GateFacts['ask'],
): number | undefined {
  const memories = memoryTrace(steps);
  const reset = steps.findIndex(({ x2 }) => x2 === -1);
  const telling = steps.flatMap(({ x3 }, index) =>
    index > reset && memories[index] !== 0 && (ask !== 'outputAt' || x3 === 1) ? [index + 1] : [],
  );
  return telling.length === 0 ? undefined : pick(random, telling);
}

/** Another x2 in a step between the first and the last; undefined if it would not change the memory. */
function drawChange(random: Random, steps: readonly GateStep[]): GateFacts['change'] | undefined {
  const at = integer(random, 2, steps.length - 1);
  const x2 = pick(
    random,
    [1, 0, -1].filter((value) => value !== steps[at - 1]?.x2),
  );
  const changed = memoryTrace(withChange(steps, at, { x2 }));
  return memoryTrace(steps).some((memory, index) => memory !== changed[index])
    ? { at, x2 }
    : undefined;
}

export default {
  id: 'lstm-gate-trace',
  topic: 'lstm.trace',
  title: { zh: '教学 LSTM 单元的记忆与输出', en: 'Memory and output of the teaching LSTM cell' },
  kinds: ['true-false', 'single', 'multiple', 'numeric', 'short', 'comprehensive'],
  params,
  draw(random, given, kind) {
    const steps = drawSteps(random, given);
    const asks = given.ask.filter((ask) => fits(ask, kind));
    if (!isInstructive(steps) || asks.length === 0) return undefined;
    const ask = pick(random, asks);
    const at = drawAsked(random, steps, ask);
    const change = drawChange(random, steps);
    return at !== undefined && change ? { steps, ask, at, change } : undefined;
  },
  solve({ steps, at, change }) {
    const memories = memoryTrace(steps);
    const outputs = outputTrace(steps);
    const { input, forget, output } = gateTrace(steps);
    return {
      trace: [...memories, ...outputs],
      memories,
      outputs,
      memoryAt: memories[at - 1] ?? NaN,
      outputAt: outputs[at - 1] ?? NaN,
      gates: [...input, ...forget, ...output],
      changedMemories: memoryTrace(withChange(steps, change.at, { x2: change.x2 })),
    };
  },
  pose: lstmGateTraceCase,
  carry: carryGateTrace,
  carryWithin: carryGateTraceWithin,
  examples: {
    1: { kind: 'true-false', answer: 'false' },
    2: { kind: 'numeric', answer: '0, 3, 0, 9, 12, 12' },
    5: { kind: 'single', answer: '9' },
  },
} satisfies Generator<Params, GateFacts, Solution>;
