import * as z from 'zod';
import { pick } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import { closedObject } from '../../util/schema.js';
import { carryLstmCell } from '../carries/lstm-cell-numeric.js';
import { lstmCellNumericCase } from '../cases/lstm-cell-numeric.js';
import { clearResults, finalDecimals, lstmStates, notedDecimals } from '../formulas/lstm-step.js';
import type { LstmFacts, LstmResult, LstmState, UnitWeights } from '../formulas/lstm-step.js';
import type { GeneratedKind } from '../kinds.js';
import { drawNumber, numberSet } from '../numbers/number-set.js';
import type { NumberSet } from '../numbers/number-set.js';
import type { Generator, Quantities } from './generator.js';

const params = closedObject({
  /** How many steps are worked; a comprehensive question has 1 in any case. */
  steps: numberSet({ low: 1, high: 2 }, 1),
  /** The inputs in tenths. */
  input: numberSet({ low: -50, high: 50 }, [-20, -15, -10, -5, 5, 10, 15, 20]),
  /** The weights in tenths; 0 is left out. */
  weight: numberSet({ low: -50, high: 50 }, { min: -10, max: 10 }),
  /** The biases in tenths. */
  bias: numberSet({ low: -50, high: 50 }, { min: -5, max: 10 }),
  /** The hidden state before the first step in tenths; 0 is left out, since it would hide half of the weights. */
  hidden: numberSet({ low: -9, high: 9 }, { min: -8, max: 8 }),
  /** The memory before the first step in tenths; 0 is left out, since it would hide the forget gate. */
  cell: numberSet({ low: -30, high: 30 }, { min: -15, max: 15 }),
  /** What single-choice, numeric and short questions ask for: the memory or the output. */
  ask: z
    .array(z.enum(['cell', 'hidden']))
    .min(1)
    .default(['cell', 'hidden']),
});

type Params = z.output<typeof params>;

interface Solution extends Quantities {
  readonly forget: number;
  readonly input: number;
  readonly output: number;
  readonly candidate: number;
  readonly cell: number;
  readonly hidden: number;
  /** The forget gate, the input gate and the output gate. */
  readonly gates: readonly number[];
}

const tenths = (random: Random, set: NumberSet): number => drawNumber(random, set) / 10;

function drawFacts(random: Random, given: Params): LstmFacts {
  const unit = (): UnitWeights => ({
    w: tenths(random, given.weight),
    u: tenths(random, given.weight),
    b: tenths(random, given.bias),
  });
  return {
    weights: { forget: unit(), input: unit(), output: unit(), candidate: unit() },
    inputs: Array.from({ length: drawNumber(random, given.steps) }, () =>
      tenths(random, given.input),
    ),
    hidden: tenths(random, given.hidden),
    cell: tenths(random, given.cell),
    ask: pick(random, given.ask),
  };
}

/** Nothing is multiplied by 0, so that every number given is needed. */
const usesAll = ({ weights, inputs, hidden, cell }: LstmFacts): boolean =>
  Object.values(weights).every(({ w, u }) => w !== 0 && u !== 0) &&
  [...inputs, hidden, cell].every((value) => value !== 0);

/** No unit is saturated or idle, the gates differ, and memory and output are not next to 0. */
const isTelling = ({ nets, forget, input, output, cell, hidden }: LstmState): boolean =>
  Object.values(nets).every((net) => Math.abs(net) > 0.04 && Math.abs(net) < 3) &&
  Math.abs(forget - input) > 0.02 &&
  Math.abs(input - output) > 0.02 &&
  Math.abs(cell) > 0.03 &&
  Math.abs(hidden) > 0.02;

/** Every result that is asked for rounds one way only, whatever a student does with the decimals of the others. */
function isFair(facts: LstmFacts, kind: GeneratedKind): boolean {
  const all = ['forget', 'input', 'output', 'candidate', 'cell', 'hidden'] as const;
  const isClear = (results: readonly LstmResult[], decimals: number) => {
    const clear = clearResults(facts, decimals);
    return results.every((result) => clear.includes(result));
  };
  return (
    isClear(all, finalDecimals) &&
    (kind !== 'comprehensive' || isClear(all.slice(0, -1), notedDecimals))
  );
}

function last(states: readonly LstmState[]): LstmState {
  const state = states.at(-1);
  if (!state) throw new Error('there is no step');
  return state;
}

export default {
  id: 'lstm-cell-numeric',
  topic: 'lstm.trace',
  title: { zh: 'LSTM 单元的一步计算', en: 'One step of an LSTM cell' },
  kinds: ['true-false', 'single', 'multiple', 'numeric', 'short', 'comprehensive'],
  params,
  draw(random, given, kind) {
    const facts = drawFacts(random, kind === 'comprehensive' ? { ...given, steps: 1 } : given);
    const isGood = usesAll(facts) && lstmStates(facts).every(isTelling) && isFair(facts, kind);
    return isGood ? facts : undefined;
  },
  solve(facts) {
    const { forget, input, output, candidate, cell, hidden } = last(lstmStates(facts));
    return {
      forget,
      input,
      output,
      candidate,
      cell,
      hidden,
      gates: [forget, input, output],
    };
  },
  pose: lstmCellNumericCase,
  carry: carryLstmCell,
  examples: {
    1: { kind: 'comprehensive', answer: '0.4800, 0.3729, 0.6637 | 0.2913 | 0.6366 | 0.373' },
    3: { kind: 'true-false', answer: 'true' },
    4: { kind: 'single', answer: '0.693' },
  },
} satisfies Generator<Params, LstmFacts, Solution>;
