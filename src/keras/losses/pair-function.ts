import type * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import type { Described } from '../base/repr.js';
import { bindAll, type Arguments, type Parameter } from '../base/signature.js';

/** What makes a function of labels and predictions. */
export interface PairDefinition {
  /** Python's name of it. */
  readonly name: string;
  /** Its parameters behind `y_true` and `y_pred`. */
  readonly parameters: readonly Parameter[];
  /** `options` has one entry for each parameter. */
  readonly run: (yTrue: tf.Tensor, yPred: tf.Tensor, options: Arguments) => tf.Tensor;
  /** Whether it is a program's, which is given the tensors as they are; Keras' own are given floats. */
  readonly isProgram?: boolean;
}

/** A function of labels and predictions, such as `keras.losses.huber`: one number for each sample, or fewer. */
export class PairFunction implements PairDefinition, Described {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly run: PairDefinition['run'];
  readonly isProgram: boolean;

  constructor({ name, parameters, run, isProgram = false }: PairDefinition) {
    this.name = name;
    this.parameters = parameters;
    this.run = run;
    this.isProgram = isProgram;
  }

  describe(): string {
    return `<function ${this.name}>`;
  }
}

/** What a program gives as its own loss or metric. */
export type ProgramFunction = (yTrue: tf.Tensor, yPred: tf.Tensor) => tf.Tensor;

/** Whether it is one of a program's. A class of Keras' is none: it cannot be called on labels and predictions. */
export const isProgramFunction = (value: unknown): value is ProgramFunction =>
  typeof value === 'function' && !('className' in value);

/** A program's own function; one without a name counts as a `lambda`. */
export const ownFunction = (given: ProgramFunction): PairFunction =>
  new PairFunction({
    name: given.name === '' ? 'lambda' : given.name,
    parameters: [],
    run: (yTrue, yPred) => given(yTrue, yPred),
    isProgram: true,
  });

/** The function's options: those given, defaults for the others. */
export const pairOptions = ({ parameters }: PairFunction, given: Arguments): Arguments =>
  Object.fromEntries(
    parameters.map(({ name, default: value }) => [name, name in given ? given[name] : value]),
  );

/** Runs a function; Keras' own ones on floats. */
export const runPair = (
  pair: PairFunction,
  [yTrue, yPred]: readonly [tf.Tensor, tf.Tensor],
  options: Arguments,
): tf.Tensor =>
  pair.isProgram
    ? pair.run(yTrue, yPred, options)
    : pair.run(toFloat(yTrue), toFloat(yPred), options);

/** Calls the function as Python does. @throws TypeError for arguments that are missing or unknown. */
export function callPair(
  pair: PairFunction,
  positional: readonly unknown[],
  keywords: Arguments = {},
): tf.Tensor {
  const parameters = [{ name: 'y_true' }, { name: 'y_pred' }, ...pair.parameters];
  const { y_true, y_pred, ...options } = bindAll(pair.name, parameters, positional, keywords);
  return runPair(pair, [y_true as tf.Tensor, y_pred as tf.Tensor], options);
}
