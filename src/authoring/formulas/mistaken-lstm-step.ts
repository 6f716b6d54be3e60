import { lstmStates, sigmoid } from './lstm-step.js';
import type { LstmFacts, LstmRules, LstmState } from './lstm-step.js';

/** The rules that named misconceptions change, the most tempting first. */
const beliefs: readonly (readonly [mistake: string, change: Partial<LstmRules>])[] = [
  ['forgot-tanh', { squash: (cell) => cell }],
  [
    'forget-gate-inverted',
    {
      remember: ({ forget, input, candidate }, before) => (1 - forget) * before + input * candidate,
    },
  ],
  ['forgot-output-gate', { read: (_, now) => now }],
  [
    'gates-swapped',
    {
      remember: ({ forget, input, candidate }, before) => input * before + forget * candidate,
    },
  ],
  ['forgot-previous-state', { net: ({ w, b }, x) => w * x + b }],
  ['output-before-update', { read: (output, _, before) => output * before }],
  ['forgot-tanh', { candidate: (net) => net }],
  ['activations-swapped', { gate: Math.tanh, candidate: sigmoid }],
  ['memory-replaced', { remember: ({ input, candidate }) => input * candidate }],
  [
    'forgot-input-gate',
    { remember: ({ forget, candidate }, before) => forget * before + candidate },
  ],
  [
    'coupled-gates',
    {
      remember: ({ forget, candidate }, before) => forget * before + (1 - forget) * candidate,
    },
  ],
  ['net-input-without-bias', { net: ({ w, u }, x, hidden) => w * x + u * hidden }],
];

/** What somebody with one misconception computes, step by step. */
export interface MistakenStates {
  readonly mistake: string;
  readonly states: readonly LstmState[];
}

/** What the named misconceptions make of the steps, the most tempting first. */
export const mistakenLstmStates = (facts: LstmFacts): readonly MistakenStates[] =>
  beliefs.map(([mistake, change]) => ({ mistake, states: lstmStates(facts, change) }));
