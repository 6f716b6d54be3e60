import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { KerasError, valueError } from '../base/errors.js';
import { isTruthy } from '../base/is-truthy.js';
import { writeShape } from '../base/repr.js';
import { serialize } from '../base/serializable.js';
import { session } from '../base/session.js';
import { sameShape, type Shape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { KerasTensor } from '../graph/keras-tensor.js';
import type { Nested } from '../graph/nested.js';
import { drawMask } from '../random/draw.js';
import { SeedGenerator } from '../random/seed-generator.js';
import { getRegularizer } from '../regularizers/get.js';
import { readShare } from './base/read-number.js';
import type { HeadAxes } from './attention/heads.js';
import { pairMask, withHeads } from './attention/masks.js';
import {
  attentionParameters,
  outputSizes,
  readAttention,
  type AttentionOptions,
} from './attention/options.js';
import { makeProjection } from './attention/projection.js';
import { attend, softmaxOfCounting } from './attention/scaled-dot-product.js';
import { Layer, type BuildShapes } from './base/layer.js';
import { maskOf, setMask } from './base/masks.js';
import { oneShape, type NestedShape } from './base/shapes.js';
import {
  readRecipe,
  saveConstraints,
  saveInitializers,
  saveRegularizers,
  type WeightRecipe,
} from './base/weight-recipe.js';
import { Softmax } from './softmax.js';

/** What is there once the shapes are known. */
interface Parts {
  readonly query: Layer;
  readonly key: Layer;
  readonly gate: Layer | null;
  readonly value: Layer;
  readonly output: Layer;
  readonly softmax: Softmax;
  readonly axes: HeadAxes;
  readonly seeds: SeedGenerator;
}

/** Multi-head attention (Vaswani 2017): query (B, T, …), value and key (B, S, …) give (B, T, …). */
export class MultiHeadAttention extends Layer {
  static override readonly className = 'MultiHeadAttention';
  static override readonly parameters: readonly Parameter[] = attentionParameters;
  override readonly callParameters: readonly Parameter[] = [
    { name: 'query' },
    { name: 'value' },
    ...['key', 'query_mask', 'value_mask', 'key_mask', 'attention_mask'].map((name) => ({
      name,
      default: null,
    })),
    { name: 'return_attention_scores', default: false },
    { name: 'training', default: null },
    { name: 'use_causal_mask', default: false },
  ];
  override readonly supportsMasking = true;
  readonly options: AttentionOptions;
  readonly #args: Arguments;
  readonly #recipes: { readonly kernel: WeightRecipe; readonly bias: WeightRecipe };
  #parts: Parts | undefined;

  constructor(args: Arguments) {
    // The penalty is one on the outputs of all projections.
    super({ ...args, activity_regularizer: null });
    this.options = readAttention(args);
    this.#args = args;
    this.#recipes = { kernel: readRecipe(args, 'kernel'), bias: readRecipe(args, 'bias') };
  }

  protected override build(_first: NestedShape, shapes: BuildShapes): void {
    const query = oneShape(shapes.query_shape);
    const value = oneShape(shapes.value_shape);
    const key = shapes.key_shape === undefined ? value : oneShape(shapes.key_shape);
    checkKey(value, key);
    const { heads, keyWidth, valueWidth } = this.options;
    const outputShape = outputSizes(this.options, this.name);
    const axes = this.#axesFor(value.length + 1);
    this.#parts = {
      query: this.#project('query', query, [heads, keyWidth]),
      key: this.#project('key', key, [heads, keyWidth]),
      gate: isTruthy(this.#args.use_gate)
        ? this.#project('gate', query, [heads, valueWidth])
        : null,
      value: this.#project('value', value, [heads, valueWidth]),
      ...this.#makeSoftmax(axes),
      output: this.#project(
        'attention_output',
        [...query.slice(0, -1), heads, valueWidth],
        outputShape ?? [query.at(-1) ?? 0],
      ),
    };
  }

  /** A projection of heads of the given width, or of the heads back to the sizes of the output. */
  #project(name: string, shape: Shape, sizes: readonly number[]): Layer {
    const bound = name === 'attention_output' ? 2 : 1;
    const activation = name === 'gate' ? { activation: 'sigmoid' } : {};
    const layer = makeProjection(
      { name, rank: shape.length, bound, sizes, ...activation },
      this.#args,
    );
    this.track(layer).buildByHand(shape);
    return layer;
  }

  /** Keras makes a softmax and a dropout layer, whose automatic names are counted. */
  #makeSoftmax(axes: HeadAxes): Pick<Parts, 'softmax' | 'axes' | 'seeds'> {
    const last = axes.attention.map((_, index) => index - axes.attention.length);
    const softmax = new Softmax({ axis: last });
    readShare(this.#args.dropout, 'dropout');
    session().names.next('dropout');
    return { softmax, axes, seeds: new SeedGenerator(this.#args.seed) };
  }

  /** `rank` is that of the projected tensors. Negative axes count from the end of the tensors before. */
  #axesFor(rank: number): HeadAxes {
    const given = this.options.axes;
    const attention =
      given === null
        ? Array.from({ length: rank - 3 }, (_, index) => index + 1)
        : given.map((axis) => (axis < 0 ? axis + rank - 1 : axis));
    return { rank, attention };
  }

  protected override configOfBuild(shapes: BuildShapes): Arguments | null {
    const names = ['query_shape', 'value_shape', 'key_shape'].filter((name) => name in shapes);
    return { shapes_dict: Object.fromEntries(names.map((name) => [name, shapes[name]])) };
  }

  override computeOutputShape(first: NestedShape, shapes: BuildShapes): NestedShape {
    const query = oneShape(shapes.query_shape ?? first);
    const value = oneShape(shapes.value_shape);
    if (shapes.key_shape !== undefined) checkKey(value, oneShape(shapes.key_shape));
    const outputShape = outputSizes(this.options, this.name);
    return outputShape === null ? query : [...query.slice(0, -1), ...outputShape];
  }

  protected override inferForward(args: Arguments): Nested<KerasTensor> {
    const { query, value, key } = args as Readonly<Record<string, KerasTensor | null>>;
    const shape = query?.shape ?? [];
    const shapes = {
      value_shape: value?.shape ?? [],
      ...(key ? { key_shape: key.shape } : {}),
    };
    const output = new KerasTensor(oneShape(this.computeOutputShape(shape, shapes)), this.dtype);
    const [batch = null, steps = null] = shape;
    return isTruthy(args.return_attention_scores)
      ? [output, new KerasTensor([batch, this.options.heads, steps, steps], this.dtype)]
      : output;
  }

  protected override forward(args: Arguments): Nested<tf.Tensor> {
    const parts = this.#parts;
    if (parts === undefined) throw new Error('The layer is not built.');
    const query = unmasked(args.query);
    const value = unmasked(args.value);
    const key = args.key === null ? value : unmasked(args.key);
    checkBatches(query, value, key);
    const pairs = pairMask(
      { ...args, query, value, query_mask: maskOf(args.query as tf.Tensor) },
      this.options.window,
    );
    const mask = pairs && withHeads(pairs, parts.axes);
    const projected = {
      query: parts.query.call([query]) as tf.Tensor,
      key: parts.key.call([key]) as tf.Tensor,
      value: parts.value.call([value]) as tf.Tensor,
    };
    const isExplicit =
      Number(this.#args.dropout) > 0 || isTruthy(args.return_attention_scores) || query.rank !== 3;
    const { output, weights } = attend(projected, parts.axes, {
      mask,
      softmax: isExplicit
        ? (inputs, each) => parts.softmax.computeBare({ inputs, mask: each }) as tf.Tensor
        : softmaxOfCounting,
      drop: (each) =>
        args.training && !session().isNoiseless ? this.#drop(each, parts.seeds) : each,
    });
    const gated =
      parts.gate === null ? output : tf.mul(output, parts.gate.call([query]) as tf.Tensor);
    const made = parts.output.call([gated]) as tf.Tensor;
    if (!isTruthy(args.return_attention_scores)) return made;
    setMask(weights, mask);
    return [made, weights];
  }

  #drop(weights: tf.Tensor, seeds: SeedGenerator): tf.Tensor {
    const rate = Number(this.#args.dropout);
    if (rate <= 0) return weights;
    return tf.mul(weights, tf.tensor(drawMask(seeds.next(), weights.size, rate), weights.shape));
  }

  override getConfig(): Arguments {
    const { options } = this;
    const penalty = getRegularizer(this.#args.activity_regularizer);
    return {
      ...super.getConfig(),
      num_heads: options.heads,
      key_dim: options.keyWidth,
      value_dim: options.valueWidth,
      dropout: this.#args.dropout,
      use_bias: this.#args.use_bias,
      use_gate: this.#args.use_gate,
      output_shape: options.outputShape,
      attention_axes: this.#parts?.axes.attention ?? options.axes,
      sliding_window: options.window,
      ...saveInitializers(this.#recipes),
      ...saveRegularizers(this.#recipes),
      activity_regularizer: penalty && serialize(penalty),
      ...saveConstraints(this.#recipes),
      seed: this.#args.seed,
    };
  }
}

/** The tensor as float32 and without its mask, which is looked at here and not by the projections. */
function unmasked(tensor: unknown): tf.Tensor {
  const x = tensor as tf.Tensor;
  return maskOf(x) === null ? toFloat(x) : tf.clone(toFloat(x));
}

/** @throws ValueError unless each key has its value. */
function checkKey(value: Shape, key: Shape): void {
  if (sameShape(value.slice(1, -1), key.slice(1, -1))) return;
  throw valueError(
    'All dimensions of `value` and `key`, except the last one, must be equal. ' +
      `Received: value_shape=${writeShape(value)} and key_shape=${writeShape(key)}`,
  );
}

/** @throws InvalidArgumentError unless all are of one batch. */
function checkBatches(query: tf.Tensor, value: tf.Tensor, key: tf.Tensor): void {
  if (query.shape[0] === value.shape[0] && value.shape[0] === key.shape[0]) return;
  throw new KerasError(
    'InvalidArgumentError',
    '`query`, `value` and `key` must have the same batch size. Received: ' +
      `query.shape=${writeShape(query.shape)}, value.shape=${writeShape(value.shape)}, key.shape=${writeShape(key.shape)}`,
  );
}
