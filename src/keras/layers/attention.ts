import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { valueError } from '../base/errors.js';
import { float } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { str, writeShape } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { valueOf, type Variable } from '../base/variable.js';
import { isKerasTensor, KerasTensor } from '../graph/keras-tensor.js';
import type { Nested } from '../graph/nested.js';
import { session } from '../base/session.js';
import { drawMask } from '../random/draw.js';
import { SeedGenerator } from '../random/seed-generator.js';
import type { WeightOptions } from './base/create-weight.js';
import { Layer } from './base/layer.js';
import { symbolically } from './base/symbolically.js';
import { isShape, listOfShapes, shapesOf, type NestedShape } from './base/shapes.js';
import { both, causalMask } from './attention/masks.js';

/** How much a position that does not count is set back. */
const setBack = 1e9;

/** Dot-product attention (Luong 2015) on [query, value] or [query, value, key]: (B, T, d) and (B, S, d) give (B, T, d). */
export class Attention extends Layer {
  static override readonly className: string = 'Attention';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'use_scale', default: false },
    { name: 'score_mode', default: 'dot' },
    { name: 'dropout', default: float(0) },
    { name: 'seed', default: null },
  ];
  override readonly callParameters: readonly Parameter[] = [
    { name: 'inputs' },
    { name: 'mask', default: null },
    { name: 'training', default: false },
    { name: 'return_attention_scores', default: false },
    { name: 'use_causal_mask', default: false },
  ];
  override readonly supportsMasking = true;
  /** As it was given: what Python takes for true counts. */
  readonly useScale: unknown;
  readonly scoreMode: 'dot' | 'concat';
  readonly dropout: unknown;
  readonly seed: unknown;
  scale: Variable | undefined;
  concatScoreWeight: Variable | undefined;
  /** The weight that scores are scaled with, by the width of the query. */
  protected readonly scaleFor: (width: number | null) => Omit<WeightOptions, 'name'> = () => ({
    shape: [],
    initializer: 'ones',
  });
  readonly #seeds: SeedGenerator | undefined;

  constructor(args: Arguments) {
    super(args);
    this.useScale = args.use_scale;
    this.dropout = args.dropout;
    this.seed = args.seed ?? null;
    this.#seeds = Number(args.dropout) > 0 ? new SeedGenerator(this.seed) : undefined;
    this.scoreMode = readScoreMode(args.score_mode ?? 'dot');
  }

  protected override build(inputShape: NestedShape): void {
    this.checkInputs(inputShape);
    const [query = []] = listOfShapes(inputShape);
    if (isTruthy(this.useScale))
      this.scale = this.addWeight({ name: 'scale', ...this.scaleFor(query.at(-1) ?? null) });
    if (this.scoreMode === 'concat')
      this.concatScoreWeight = this.addWeight({
        name: 'concat_score_weight',
        shape: [],
        initializer: 'ones',
      });
  }

  /** @throws ValueError unless these are the shapes of two or three inputs. */
  protected checkInputs(shapes: NestedShape): void {
    if (isShape(shapes) || !Array.isArray(shapes))
      throw valueError(
        `${this.className} layer must be called on a list of inputs, namely [query, value] or [query, value, key]. ` +
          `Received: inputs=${isShape(shapes) ? writeShape(shapes) : str(shapes)}.`,
      );
    if (shapes.length < 2 || shapes.length > 3)
      throw valueError(
        `${this.className} layer accepts inputs list of length 2 or 3, namely [query, value] or [query, value, key]. ` +
          `Received length: ${shapes.length}.`,
      );
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const [query = [], value = []] = listOfShapes(inputShape);
    return [...query.slice(0, -1), value.at(-1) ?? null];
  }

  protected override inferForward(args: Arguments): Nested<KerasTensor> {
    const shapes = shapesOf(args.inputs);
    this.checkInputs(shapes);
    const output = new KerasTensor(this.computeOutputShape(shapes) as never, this.dtype);
    if (!isTruthy(args.return_attention_scores)) return output;
    const [query = [], value = [], key = value] = listOfShapes(shapes);
    const scores = new KerasTensor([...query.slice(0, -1), key.at(-2) ?? null], this.dtype);
    return [output, scores];
  }

  /** The mask of the query. Keras makes a tensor of it first, and a network shows that. */
  override computeMask(_inputs: unknown, previousMask: unknown): unknown {
    const mask: unknown = Array.isArray(previousMask) ? (previousMask[0] ?? null) : null;
    return isKerasTensor(mask) ? symbolically('ConvertToTensor', [mask]) : mask;
  }

  protected override forward(args: Arguments): Nested<tf.Tensor> {
    const inputs = args.inputs as tf.Tensor[];
    this.checkInputs(shapesOf(inputs));
    const [query, value, key = value] = inputs.map(toFloat) as [tf.Tensor, tf.Tensor, tf.Tensor?];
    const [queryMask = null, valueMask = null] = readMasks(this.className, args.mask);
    const scores = this.scores(query, key);
    const weights = this.#weigh(scores, valueMask, args);
    const output = tf.matMul(weights, value);
    const kept =
      queryMask === null
        ? output
        : tf.where(tf.expandDims(queryMask, -1), output, tf.zerosLike(output));
    return isTruthy(args.return_attention_scores) ? [kept, weights] : kept;
  }

  /** How much each query has to do with each key: (B, T, S). */
  protected scores(query: tf.Tensor, key: tf.Tensor): tf.Tensor {
    const { scale } = this;
    if (this.scoreMode === 'dot') {
      const products = tf.matMul(query, key, false, true);
      return scale === undefined ? products : tf.mul(products, scale.value);
    }
    const sums = sumsOfPairs(query, key);
    const bent = tf.tanh(scale === undefined ? sums : tf.mul(scale.value, sums));
    return tf.mul(valueOf(this.concatScoreWeight), tf.sum(bent, -1));
  }

  #weigh(scores: tf.Tensor, valueMask: tf.Tensor | null, args: Arguments): tf.Tensor {
    const [queries = 1, keys = 1] = scores.shape.slice(-2);
    const counts = both([
      valueMask && tf.expandDims(valueMask, -2),
      args.use_causal_mask ? causalMask(queries, keys) : null,
    ]);
    const masked = counts === null ? scores : tf.where(counts, scores, tf.sub(scores, setBack));
    const weights = tf.softmax(masked);
    if (!args.training || this.#seeds === undefined || session().isNoiseless) return weights;
    const drawn = drawMask(this.#seeds.next(), weights.size, Number(this.dropout));
    return tf.mul(weights, tf.tensor(drawn, weights.shape));
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      use_scale: this.useScale,
      score_mode: this.scoreMode,
      dropout: this.dropout,
      seed: this.seed,
    };
  }
}

/** query + key for each pair of positions: (B, T, S, d). */
export const sumsOfPairs = (query: tf.Tensor, key: tf.Tensor): tf.Tensor =>
  tf.add(tf.expandDims(query, -2), tf.expandDims(key, -3));

function readScoreMode(mode: unknown): 'dot' | 'concat' {
  if (mode === 'dot' || mode === 'concat') return mode;
  throw valueError(
    `Invalid value for argument score_mode. Expected one of {'dot', 'concat'}. Received: score_mode=${str(mode)}`,
  );
}

/** The masks of query and value. @throws ValueError unless it is a list of two or three. */
function readMasks(className: string, mask: unknown): (tf.Tensor | null)[] {
  if (mask === null || mask === undefined) return [];
  if (!Array.isArray(mask))
    throw valueError(
      `${className} layer \`mask\` must be a list, namely [query_mask, value_mask]. Received: mask=${str(mask)}.`,
    );
  if (mask.length >= 2 && mask.length <= 3) return mask as (tf.Tensor | null)[];
  throw valueError(
    `${className} layer accepts \`mask\` list of length 2 or 3. Received length: ${mask.length}.`,
  );
}
