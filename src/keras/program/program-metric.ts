import * as tf from '@tensorflow/tfjs-core';
import type { FullShape } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';
import { Variable } from '../base/variable.js';
import { parseDType } from '../base/dtype.js';
import { getInitializer } from '../initializers/get.js';
import { Metric, type MetricResult } from '../metrics/metric.js';
import type { OwnArguments } from './own-class.js';
import type { ProgramValue } from './program-value.js';
import { readResult } from './read-result.js';

/** What a metric's variable is made of. */
export interface MetricWeight {
  readonly name: string;
  readonly shape: FullShape;
  readonly initializer: unknown;
  readonly dtype: string;
}

/** A metric whose class the program has written. */
export class ProgramMetric extends Metric {
  static override readonly className: string = 'Metric';
  readonly program: ProgramValue;
  readonly #own: Variable[] = [];

  constructor(args: OwnArguments) {
    super(args);
    this.program = args.program;
  }

  override get variables(): readonly Variable[] {
    return this.#own;
  }

  /** `add_variable`, `add_weight`. */
  addVariable({ name, shape, initializer, dtype }: MetricWeight): Variable {
    const type = parseDType(dtype);
    const value = getInitializer(initializer ?? 'zeros').draw(shape, type);
    const path = `${this.name.replaceAll('/', '>')}/${name}`;
    const variable = new Variable(value, { name, path, dtype: type, trainable: false });
    this.#own.push(variable);
    return variable;
  }

  override updateState(
    yTrue: tf.Tensor,
    yPred: tf.Tensor,
    sampleWeight: tf.Tensor | null = null,
  ): void {
    const weights: Arguments = sampleWeight === null ? {} : { sample_weight: sampleWeight };
    this.program.callMethod('update_state', [yTrue, yPred], weights);
  }

  override result(): MetricResult {
    let result: MetricResult = NaN;
    tf.tidy(() => {
      result = readResult(this.program.callMethod('result', []), this.program.name);
    });
    return result;
  }

  override resetState(): void {
    const name = ['reset_state', 'reset_states'].find((each) => this.program.has(each));
    if (name === undefined) this.zero();
    else this.program.callMethod(name, []);
  }

  /** `super().reset_state()`: sets all variables to 0. */
  zero(): void {
    for (const variable of this.#own) variable.assign(tf.zerosLike(variable.value));
  }

  override getConfig(): Arguments {
    return this.program.has('get_config')
      ? (this.program.callMethod('get_config', []) as Arguments)
      : this.baseConfig();
  }

  /** What the base class knows by itself: `super().get_config()`. */
  baseConfig(): Arguments {
    return super.getConfig();
  }
}
