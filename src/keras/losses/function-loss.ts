import * as tf from '@tensorflow/tfjs-core';
import { givenTensor, isEngineTensor, toFloat } from '../base/engine-tensor.js';
import { snakeCase } from '../base/names.js';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { maskOf } from '../layers/base/masks.js';
import { Loss, type Reduction } from './loss.js';
import { pickOptions } from './options.js';
import { pairOptions, type PairFunction } from './pair-function.js';
import { readReduction, reduceWeighted } from './reduction.js';
import { toSameRank } from './same-rank.js';

/** What a class of losses adds to the function that it wraps. */
interface FunctionLossClass {
  readonly className: string;
  readonly pair: PairFunction;
  readonly saved: readonly string[];
}

/** A loss class around a function of labels and predictions. */
export abstract class FunctionLoss extends Loss {
  /** The function that it wraps. */
  static readonly pair: PairFunction;
  /** Which of the function's options stand in the configuration, in Keras' order. */
  static readonly saved: readonly string[] = [];
  readonly name: string;
  readonly reduction: Reduction;
  readonly #options: Arguments;

  constructor(args: Arguments) {
    super();
    this.name = nameOf(args.name, this.#class.className);
    this.reduction = readReduction(args.reduction);
    this.#options = pairOptions(this.#class.pair, args);
  }

  override measure(
    yTrue: tf.Tensor,
    yPred: tf.Tensor,
    sampleWeight: tf.Tensor | null = null,
  ): tf.Tensor {
    const { pair } = this.#class;
    return measurePair({ pair, options: this.#options, reduction: this.reduction }, [
      yTrue,
      yPred,
      sampleWeight,
    ]);
  }

  override getConfig(): Arguments {
    return {
      name: this.name,
      reduction: this.reduction,
      ...pickOptions(this.#options, this.#class.saved),
    };
  }

  get #class(): FunctionLossClass {
    return this.constructor as unknown as FunctionLossClass;
  }
}

/** The parameters that the classes have besides the options of their functions. */
export const lossParameters = (name: string): readonly Parameter[] => [
  { name: 'reduction', default: 'sum_over_batch_size' },
  { name: 'name', default: name },
  { name: 'dtype', default: null },
];

/** The given name, or one that nobody else has. */
export const nameOf = (given: unknown, className: string): string =>
  typeof given === 'string' && given !== '' ? given : session().names.next(snakeCase(className));

/** A function with its options and how its values become one number. */
interface Measured {
  readonly pair: PairFunction;
  readonly options: Arguments;
  readonly reduction: Reduction;
}

/** What all losses that wrap a function do around it: number types, ranks, masks, weights. */
export function measurePair(
  { pair, options, reduction }: Measured,
  [yTrue, yPred, sampleWeight]: readonly [tf.Tensor, tf.Tensor, tf.Tensor | null],
): tf.Tensor {
  return tf.tidy(() => {
    const [labels, predictions] = toSameRank(toFloat(yTrue), toFloat(yPred));
    const losses = givenTensor(pair.run(labels, predictions, options), `The loss \`${pair.name}\``);
    const masks = [maskOf(yPred), maskOf(losses)].filter(isEngineTensor);
    const mask = masks.length < 2 ? masks[0] : tf.logicalAnd(...both(masks));
    return reduceWeighted(losses, { sampleWeight, mask: mask ?? null, reduction });
  });
}

const both = (masks: readonly tf.Tensor[]): [tf.Tensor, tf.Tensor] =>
  masks.map((mask) => tf.cast(mask, 'bool')) as [tf.Tensor, tf.Tensor];
