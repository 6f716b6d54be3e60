import * as tf from '@tensorflow/tfjs-core';
import type { SmallNetwork } from '../../../src/authoring/formulas/small-network.js';
import { construct } from '../../../src/keras/base/construct.js';
import { float } from '../../../src/keras/base/float.js';
import type { Model } from '../../../src/keras/models/model.js';
import { MeanSquaredError } from '../../../src/keras/losses/mean-squared-error.js';
import { SGD } from '../../../src/keras/optimizers/sgd.js';
import { ArrayData } from '../../../src/keras/training/array-data.js';
import { gradientsOf } from '../../../src/keras/training/gradients.js';
import { Trainer } from '../../../src/keras/training/trainer.js';
import { callLayer, makeLayer } from '../make-layer.js';
import { stack } from '../small-models.js';
import { numberIn, numbersIn, present } from './numbers.js';

/** The parameters in the order of the model's weights; a Dense kernel has a row for each input and a column for each unit. */
const names = ['w11', 'w21', 'w12', 'w22', 'b1', 'b2', 'v1', 'v2', 'c'] as const;

/** What the forward and the backward pass give. */
interface EnginePasses {
  readonly z: readonly number[];
  readonly h: readonly number[];
  readonly y: number;
  readonly delta: number;
  readonly deltas: readonly number[];
}

/** The network of two inputs, two hidden units and one output unit as a Keras model, and its only sample. */
export class SmallNetworkOnEngine {
  readonly #model: Model;
  readonly #sample: Pick<SmallNetwork, 'input' | 'target'>;

  constructor(network: SmallNetwork) {
    this.#sample = network;
    this.#model = stack(
      2,
      makeLayer('Dense', [2]),
      makeLayer('Activation', [network.hidden]),
      makeLayer('Dense', [1]),
      makeLayer('Activation', [network.output]),
    );
    const [[a, b], [c, d]] = network.weights;
    const values = [[a, c, b, d], network.hiddenBias, network.outWeights, [network.outBias]];
    this.#model.weights.forEach((weight, i) => {
      weight.assignValues(values[i] ?? []);
    });
  }

  /** What each layer gives, and the slopes of the loss along the weighted inputs of the output unit and the hidden ones. */
  passes(): EnginePasses {
    const z = this.#run(tf.tensor2d([[...this.#sample.input]]), 0, 1);
    const h = this.#run(z, 1, 2);
    const s = this.#run(h, 2, 3);
    const y = this.#run(s, 3);
    return {
      z: numbersIn(z),
      h: numbersIn(h),
      y: numberIn(y),
      delta: numberIn(this.#slope(s, 3)),
      deltas: numbersIn(this.#slope(z, 1)),
    };
  }

  /** The slope of the loss along each parameter. */
  slopes(): Map<string, number> {
    const x = tf.tensor2d([[...this.#sample.input]]);
    const weights = this.#model.weights.map(({ value }) => value);
    return byName(present(gradientsOf(() => this.#lossFrom(x, 0), weights)));
  }

  /** One step of training: the loss before it, and each parameter after it. */
  train(rate: number): { readonly loss: number; readonly updated: Map<string, number> } {
    const trainer = new Trainer(this.#model);
    const optimizer = construct(SGD, [float(rate)], {});
    trainer.compile([], { optimizer, loss: 'mse', loss_weights: [0.5] });
    const { input, target } = this.#sample;
    const loss = trainer.trainOnBatch([
      new ArrayData([1, 2], 'float32', [...input]),
      new ArrayData([1, 1], 'float32', [target]),
    ]);
    return { loss: Number(loss), updated: byName(this.#model.weights.map(({ value }) => value)) };
  }

  /** Runs the layers from one to before another. */
  #run(x: tf.Tensor, from: number, to?: number): tf.Tensor {
    return this.#model.layers.slice(from, to).reduce((value, layer) => callLayer(layer, value), x);
  }

  /** Half the squared error if `value` enters a layer. */
  #lossFrom(value: tf.Tensor, from: number): tf.Tensor {
    const target = tf.tensor2d([[this.#sample.target]]);
    const error = construct(MeanSquaredError, [], {});
    return tf.mul(0.5, error.measure(target, this.#run(value, from)));
  }

  #slope(value: tf.Tensor, from: number): tf.Tensor {
    const [slope] = present(gradientsOf(() => this.#lossFrom(value, from), [value]));
    return slope ?? tf.scalar(NaN);
  }
}

function byName(tensors: readonly tf.Tensor[]): Map<string, number> {
  const values = tensors.flatMap(numbersIn);
  return new Map(names.map((name, i) => [name, values[i] ?? NaN]));
}
