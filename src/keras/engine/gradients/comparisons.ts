import { zeros } from '@tensorflow/tfjs-core';
import { gradient, savedAt, type Gradient } from './gradient.js';

/** The inputs of each kernel that gives answers, not amounts. */
const inputsOf: Readonly<Record<string, readonly string[]>> = {
  All: ['x'],
  Any: ['x'],
  ArgMax: ['x'],
  ArgMin: ['x'],
  Equal: ['a', 'b'],
  Greater: ['a', 'b'],
  GreaterEqual: ['a', 'b'],
  IsFinite: ['x'],
  IsInf: ['x'],
  IsNan: ['x'],
  Less: ['a', 'b'],
  LessEqual: ['a', 'b'],
  LogicalAnd: ['a', 'b'],
  LogicalNot: ['x'],
  LogicalOr: ['a', 'b'],
  NotEqual: ['a', 'b'],
};

/** Nothing flows through a comparison. tfjs has no rule for it, and fails where a condition depends on what is derived by. */
export const comparisons: readonly Gradient[] = Object.entries(inputsOf).map(
  ([kernelName, inputs]) =>
    gradient({ kernelName, inputs }, (_, saved) =>
      Object.fromEntries(
        inputs.map((input, index) => [input, () => zeros(savedAt(saved, index).shape)]),
      ),
    ),
);
