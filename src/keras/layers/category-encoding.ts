import * as tf from '@tensorflow/tfjs-core';
import { engineType } from '../base/dtype.js';
import { KerasError, typeError, valueError } from '../base/errors.js';
import { wholeOf } from '../base/float.js';
import { str } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { oneHot } from '../tensors/one-hot.js';
import { Layer } from './base/layer.js';
import { readNumber } from './base/read-number.js';
import { oneShape, type NestedShape } from './base/shapes.js';

const modes = ['count', 'one_hot', 'multi_hot'] as const;
type Mode = (typeof modes)[number];

/** Whole numbers as vectors of zeros and ones, or of counts. A number that is too large gives zeros. */
export class CategoryEncoding extends Layer {
  static override readonly className = 'CategoryEncoding';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'num_tokens', default: null },
    { name: 'output_mode', default: 'multi_hot' },
    { name: 'sparse', default: false },
  ];
  override readonly callParameters: readonly Parameter[] = [
    { name: 'inputs' },
    { name: 'count_weights', default: null },
  ];
  protected override readonly mayGrow = true;
  readonly #tokens: number;
  readonly #mode: Mode;

  /** @throws ValueError for an unknown mode, or without a positive number of tokens. */
  constructor(args: Arguments) {
    super(args);
    this.#mode = readMode(args.output_mode);
    this.#tokens = readTokens(args.num_tokens);
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const shape = oneShape(inputShape);
    const keepsLast = this.#mode === 'one_hot' && (shape.at(-1) !== 1 || shape.length === 1);
    return [...(keepsLast ? shape : shape.slice(0, -1)), this.#tokens];
  }

  protected override forward({ inputs, count_weights: weights }: Arguments): tf.Tensor {
    const given = inputs as tf.Tensor;
    const x = given.rank === 0 ? tf.reshape(given, [1]) : given;
    if (weights !== null && this.#mode !== 'count')
      throw valueError(
        "`count_weights` is not used when `output_mode` is not `'count'`. " +
          `Received: output_mode=${this.#mode} and \`count_weights\``,
      );
    const encoded = this.#encode(x, weights as tf.Tensor | null);
    const type = engineType(this.dtype);
    return type === 'int32' ? tf.cast(encoded, type) : encoded;
  }

  #encode(x: tf.Tensor, weights: tf.Tensor | null): tf.Tensor {
    const numbers = tf.cast(x, 'int32');
    if (this.#mode === 'one_hot') {
      const [last = 1] = x.shape.slice(-1);
      const isColumn = x.rank > 1 && last === 1;
      return oneHot(isColumn ? tf.reshape(numbers, x.shape.slice(0, -1)) : numbers, this.#tokens);
    }
    this.#refuseNegative(numbers);
    const rows = oneHot(numbers, this.#tokens);
    const axis = x.rank > 1 ? 1 : 0;
    if (this.#mode === 'multi_hot') return tf.max(rows, axis);
    return tf.sum(weights === null ? rows : tf.mul(rows, tf.expandDims(weights, -1)), axis);
  }

  /** Numbers that are counted have no place below 0; a single one gives zeros there. */
  #refuseNegative(numbers: tf.Tensor): void {
    const negative = numbers.dataSync().find((number) => number < 0);
    if (negative !== undefined)
      throw new KerasError(
        'InvalidArgumentError',
        `CategoryEncoding layer '${this.name}' with output_mode='${this.#mode}' needs numbers from 0 on. Received: ${negative}`,
      );
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), num_tokens: this.#tokens, output_mode: this.#mode };
  }
}

function readMode(mode: unknown): Mode {
  // Keras 2's name.
  const found = mode === 'binary' ? 'multi_hot' : modes.find((known) => known === mode);
  if (found !== undefined) return found;
  throw valueError(`Unknown arg for output_mode: ${str(mode)}`);
}

function readTokens(tokens: unknown): number {
  if (tokens === null)
    throw valueError(
      'num_tokens must be set to use this layer. If the number of tokens is not known beforehand, use the ' +
        'IntegerLookup layer instead.',
    );
  const count = readNumber(
    tokens,
    (type) =>
      `'<' not supported between instances of '${type}' and 'int' (argument \`num_tokens\`)`,
  );
  if (count >= 1 && wholeOf(tokens) !== undefined) return count;
  if (count >= 1)
    throw typeError(
      `The argument \`num_tokens\` must be an integer. Received: num_tokens=${str(tokens)}`,
    );
  throw valueError(`\`num_tokens\` must be >= 1. Received: num_tokens=${str(tokens)}.`);
}
