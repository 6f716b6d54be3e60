import { roundedNumber } from '../answer.js';
import { finalDecimals, notedDecimals } from '../formulas/lstm-step.js';
import type { LstmFacts } from '../formulas/lstm-step.js';
import type { Carry } from '../generators/generator.js';
import { followingNumber } from './carried-numbers.js';

/** The gates (forget, input, output), the candidate, the memory, the hidden state. */
export const carryLstmCell = ({ cell }: LstmFacts): (Carry | undefined)[] => [
  undefined,
  undefined,
  {
    from: [0, 1],
    recompute: ([[forget = NaN, input = NaN] = [], [candidate = NaN] = []]) =>
      followingNumber(forget * cell + input * candidate, notedDecimals),
  },
  {
    from: [0, 2],
    recompute: ([[, , output = NaN] = [], [memory = NaN] = []]) =>
      roundedNumber(output * Math.tanh(memory), finalDecimals),
  },
];
