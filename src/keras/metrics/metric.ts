import * as tf from '@tensorflow/tfjs-core';
import type { DType } from '../base/dtype.js';
import { snakeCase } from '../base/names.js';
import { classNameOf } from '../base/serializable.js';
import { session } from '../base/session.js';
import { sizeOf, type FullShape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { Variable } from '../base/variable.js';

/** What a metric gives: a number, or several where it counts classes apart. */
export type MetricResult =
  number | { readonly shape: readonly number[]; readonly values: readonly number[] };

/** A figure that is collected over the batches of an epoch. */
export abstract class Metric {
  static readonly className: string;
  static readonly module: string = 'keras.metrics';
  static readonly parameters: readonly Parameter[] = [];

  /** What logs call it: `compile` gives it the string by which it was asked for. */
  name: string;
  readonly dtype: string;
  readonly #variables: Variable[] = [];

  constructor(args: Arguments) {
    const className = classNameOf(new.target);
    this.name =
      typeof args.name === 'string' && args.name !== ''
        ? args.name
        : session().names.next(snakeCase(className));
    this.dtype = typeof args.dtype === 'string' ? args.dtype : session().floatx;
  }

  /** Its counters, in Keras' order; some metrics make them with the first batch. */
  get variables(): readonly Variable[] {
    return this.#variables;
  }

  /** Adds a batch. The mask of `yPred` counts where Keras counts it. */
  abstract updateState(yTrue: tf.Tensor, yPred: tf.Tensor, sampleWeight?: tf.Tensor | null): void;

  /** The figure over all batches since the last reset. */
  abstract result(): MetricResult;

  /** Sets the counters to 0. */
  resetState(): void {
    for (const variable of this.#variables) variable.assign(tf.zerosLike(variable.value));
  }

  getConfig(): Arguments {
    return { name: this.name, dtype: this.dtype };
  }

  /** Makes a counter, all zeros. */
  protected addCounter(name: string, shape: FullShape = [], dtype: DType = 'float32'): Variable {
    session().budget.claimTensor(sizeOf(shape) * 4, `The counter ${name} of metric '${this.name}'`);
    const zeros = tf.zeros([...shape], dtype === 'float32' ? 'float32' : 'int32');
    const path = `${this.name.replaceAll('/', '>')}/${name}`;
    const variable = new Variable(zeros, { name, path, dtype, trainable: false });
    this.#variables.push(variable);
    return variable;
  }
}
