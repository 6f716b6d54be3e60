import type * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { snakeCase } from '../base/names.js';
import { session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import { measurePair } from '../losses/function-loss.js';
import { Loss, type Reduction } from '../losses/loss.js';
import { PairFunction } from '../losses/pair-function.js';
import { readReduction } from '../losses/reduction.js';
import { asTensors } from './call-arguments.js';
import type { OwnArguments } from './own-class.js';
import type { ProgramValue } from './program-value.js';

/** A loss whose class the program has written: its `call` gives the losses of single samples. */
export class ProgramLoss extends Loss {
  static override readonly className: string = 'Loss';
  readonly program: ProgramValue;
  readonly name: string;
  readonly reduction: Reduction;
  readonly #pair: PairFunction;

  constructor({ program, name, reduction }: OwnArguments) {
    super();
    this.program = program;
    this.name = typeof name === 'string' ? name : session().names.next(snakeCase(program.name));
    this.reduction = readReduction(reduction);
    this.#pair = new PairFunction({
      name: program.name,
      parameters: [],
      isProgram: true,
      run: (yTrue, yPred) =>
        asTensors(program.callMethod('call', [toFloat(yTrue), toFloat(yPred)])) as tf.Tensor,
    });
  }

  override measure(
    yTrue: tf.Tensor,
    yPred: tf.Tensor,
    sampleWeight: tf.Tensor | null = null,
  ): tf.Tensor {
    return measurePair({ pair: this.#pair, options: {}, reduction: this.reduction }, [
      yTrue,
      yPred,
      sampleWeight,
    ]);
  }

  override getConfig(): Arguments {
    return this.program.has('get_config')
      ? (this.program.callMethod('get_config', []) as Arguments)
      : this.baseConfig();
  }

  /** What the base class knows by itself: `super().get_config()`. */
  baseConfig(): Arguments {
    return { name: this.name, reduction: this.reduction };
  }
}
