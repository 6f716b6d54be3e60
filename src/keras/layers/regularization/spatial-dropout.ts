import type * as tf from '@tensorflow/tfjs-core';
import type { Random } from '../../../util/random.js';
import { typeError } from '../../base/errors.js';
import { repr } from '../../base/repr.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import type { Layer } from '../base/layer.js';
import { readDataFormat } from '../base/read-data-format.js';
import { readShare } from '../base/read-number.js';
import { drop } from './drop.js';
import { RandomLayer } from './random-layer.js';

/** The parameters of a spatial dropout; unlike other layers it takes no further keywords. */
export const spatialParameters = (...own: readonly Parameter[]): readonly Parameter[] => [
  { name: 'rate' },
  ...own,
  { name: 'seed', default: null },
  { name: 'name', default: null },
  { name: 'dtype', default: null },
];

/** Drops whole channels of a sample (Tompson et al., 2014). */
export abstract class SpatialDropout extends RandomLayer {
  static override readonly inherited: readonly Parameter[] = [];
  override inputSpec: Layer['inputSpec'];
  protected readonly dataFormat: 'channels_last' | 'channels_first';
  readonly #given: unknown;
  readonly #rate: number;

  static override refuse(this: { readonly className: string }, keywords: Arguments): Error {
    const [name] = Object.keys(keywords);
    return typeError(
      `${this.className}.__init__() got an unexpected keyword argument ${repr(name)}`,
    );
  }

  /** @throws ValueError for a rate outside [0, 1] or an unknown data format. */
  constructor(args: Arguments, rank: number) {
    const rate = readShare(args.rate, 'rate');
    super(args, rate);
    this.#given = args.rate;
    this.#rate = rate;
    this.dataFormat = readDataFormat(args.data_format);
    this.inputSpec = { ndim: rank };
  }

  protected override disturb(x: tf.Tensor, random: Random): tf.Tensor {
    const channels = this.dataFormat === 'channels_first' ? 1 : x.rank - 1;
    const shape = x.shape.map((size, axis) => (axis === 0 || axis === channels ? size : 1));
    return drop(x, random, { rate: this.#rate, shape });
  }

  /** Keras saves less of these layers than of others. */
  override getConfig(): Arguments {
    return { rate: this.#given, seed: this.seed, name: this.name, dtype: this.dtype };
  }
}
