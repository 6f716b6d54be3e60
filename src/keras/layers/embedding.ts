import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { KerasError, valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { str, writeShape } from '../base/repr.js';
import { serialize } from '../base/serializable.js';
import { session } from '../base/session.js';
import { sameShape, sizeOf } from '../base/shape.js';
import { noteRows } from '../base/row-gradients.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { valueOf, type Variable } from '../base/variable.js';
import { isKerasTensor } from '../graph/keras-tensor.js';
import { ArrayData } from '../training/array-data.js';
import { Layer } from './base/layer.js';
import { layerParameters } from './base/layer-options.js';
import { typeName } from './base/read-number.js';
import { oneShape, type NestedShape } from './base/shapes.js';
import {
  readRecipe,
  saveConstraints,
  saveInitializers,
  saveRegularizers,
  type WeightRecipe,
} from './base/weight-recipe.js';
import { symbolically } from './base/symbolically.js';

/** A vector for each whole number below `input_dim`. With `mask_zero` the number 0 stands for no step. */
export class Embedding extends Layer {
  static override readonly className = 'Embedding';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'input_dim' },
    { name: 'output_dim' },
    { name: 'embeddings_initializer', default: 'uniform' },
    { name: 'embeddings_regularizer', default: null },
    { name: 'embeddings_constraint', default: null },
    { name: 'mask_zero', default: false },
    { name: 'weights', default: null },
    { name: 'quantization_config', default: null },
  ];
  static override readonly inherited: readonly Parameter[] = [
    ...layerParameters,
    { name: 'input_length' },
  ];
  /** Rows of its table are read: nothing is multiplied by it. */
  readonly isLookup = true;
  protected override readonly mayGrow = true;
  override readonly supportsMasking: boolean;
  readonly inputDim: number;
  readonly outputDim: number;
  embeddings: Variable | undefined;
  readonly #maskZero: unknown;
  readonly #recipes: { readonly embeddings: WeightRecipe };

  /** @throws ValueError for sizes that are no positive whole numbers, and weights of another shape. */
  constructor(args: Arguments) {
    const inputDim = readSize('input_dim', args.input_dim);
    const outputDim = readSize('output_dim', args.output_dim);
    if ((args.input_length ?? null) !== null)
      session().warn('Argument `input_length` is deprecated. Just remove it.');
    // For other layers `input_dim` is Keras 2's way to say what comes in.
    super({ ...args, input_dim: null });
    this.inputDim = inputDim;
    this.outputDim = outputDim;
    this.#maskZero = args.mask_zero;
    this.supportsMasking = isTruthy(args.mask_zero);
    this.#recipes = { embeddings: readRecipe(args, 'embeddings') };
    if (args.weights !== null) this.#start(args.weights);
  }

  #start(weights: unknown): void {
    this.inScope(() => {
      this.build();
    });
    this.buildAtInit();
    const value = readWeights(weights);
    const shape = [this.inputDim, this.outputDim];
    if (!sameShape(value.shape, shape))
      throw valueError(
        `Layer ${this.name} weight shape ${writeShape(shape)} is not compatible with provided weight shape ` +
          `${writeShape(value.shape)}.`,
      );
    this.embeddings?.assign(value);
  }

  protected override build(): void {
    this.embeddings = this.addWeight({
      name: 'embeddings',
      shape: [this.inputDim, this.outputDim],
      ...this.#recipes.embeddings,
    });
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    return [...oneShape(inputShape), this.outputDim];
  }

  override computeMask(inputs: unknown): unknown {
    if (!this.supportsMasking) return null;
    if (isKerasTensor(inputs)) return symbolically('NotEqual', [inputs, 0]);
    return isEngineTensor(inputs) ? tf.notEqual(inputs, tf.zerosLike(inputs)) : null;
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    return lookUp(valueOf(this.embeddings), this.#rows(inputs as tf.Tensor));
  }

  /** Negative numbers count from the end. @throws InvalidArgumentError as TensorFlow, for one that has no vector. */
  #rows(inputs: tf.Tensor): tf.Tensor {
    if (inputs.dtype === 'string')
      throw new KerasError(
        'UnimplementedError',
        `Embedding '${this.name}' looks up whole numbers, and was called on texts.`,
      );
    const indices = inputs.dtype === 'int32' ? inputs : tf.cast(inputs, 'int32');
    const count = this.inputDim;
    let isNegative = false;
    for (const [place, index] of indices.dataSync().entries()) {
      if (index >= count || index < -count) throw noRow(indices, index, place, count);
      isNegative ||= index < 0;
    }
    return isNegative
      ? tf.where(tf.less(indices, 0), tf.add(indices, tf.scalar(count, 'int32')), indices)
      : indices;
  }

  override getConfig(): Arguments {
    const { activityRegularizer } = this;
    return {
      ...super.getConfig(),
      input_dim: this.inputDim,
      output_dim: this.outputDim,
      ...saveInitializers(this.#recipes),
      ...saveRegularizers(this.#recipes),
      activity_regularizer: activityRegularizer && serialize(activityRegularizer),
      ...saveConstraints(this.#recipes),
      mask_zero: this.#maskZero,
      quantization_config: null,
    };
  }
}

/** The vectors of the rows. The engine's own gradient fails where the rows were computed from something else. */
function lookUp(table: tf.Tensor, rows: tf.Tensor): tf.Tensor {
  const run = tf.customGrad((value, save) => {
    (save as tf.GradSaveFunc)([rows]);
    return {
      value: tf.gather(value as tf.Tensor, rows),
      gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => addUp(dy, saved as [tf.Tensor], table.shape),
    };
  });
  return run(table);
}

/** Each vector gets what all its uses get. */
function addUp(
  dy: tf.Tensor,
  [used]: [tf.Tensor],
  [count = 0, size = 1]: readonly number[],
): tf.Tensor {
  const values: tf.Tensor2D = tf.reshape(dy, [used.size, size]);
  const rows: tf.Tensor1D = tf.reshape(used, [used.size]);
  const gradient = tf.unsortedSegmentSum(values, rows, count);
  noteRows(gradient, { values, rows });
  return gradient;
}

/** What TensorFlow says of a number that has no row, at the place where the first such stands. */
function noRow(indices: tf.Tensor, wrong: number, place: number, count: number): KerasError {
  const strides = indices.shape.map((_, axis) => sizeOf(indices.shape.slice(axis + 1)));
  const at = strides.map((stride, axis) => Math.floor(place / stride) % (indices.shape[axis] ?? 1));
  return new KerasError(
    'InvalidArgumentError',
    `indices[${at.join(',')}] = ${wrong} is not in [0, ${count})`,
  );
}

function readSize(argument: string, size: unknown): number {
  if (isInt(size) && size > 0) return size;
  throw valueError(
    `\`${argument}\` must be a positive integer. Received: ${argument}=${str(size)} (of type ${typeName(size)}).`,
  );
}

/** One matrix, or a list of one. */
function readWeights(weights: unknown): tf.Tensor {
  const value = Array.isArray(weights) && weights.length === 1 ? (weights[0] as unknown) : weights;
  if (value instanceof ArrayData) return value.toTensor();
  return isEngineTensor(value) ? tf.clone(value) : tf.tensor(value as number[][]);
}
