import type * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { KerasError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { withChannelsLast, type DataFormat } from '../tensors/channels.js';
import { readInterpolation, resizeImages } from '../tensors/resize.js';
import { readDataFormat } from './spatial/data-format.js';
import { readSizes } from './spatial/read-sizes.js';
import { UpSampling } from './spatial/up-sampling.js';

/** Makes images larger by whole factors: (batch, rows, columns, channels), channels last or first. */
export class UpSampling2D extends UpSampling {
  static override readonly className = 'UpSampling2D';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'size', default: [2, 2] },
    { name: 'data_format', default: null },
    { name: 'interpolation', default: 'nearest' },
  ];
  protected readonly format: DataFormat;
  /** In small letters; an unknown name is found out when the layer is called. */
  readonly interpolation: string;

  constructor(args: Arguments) {
    super(args, readSizes(args.size, 2, 'size'));
    this.format = readDataFormat(args.data_format);
    this.interpolation = inSmallLetters(args.interpolation);
  }

  protected override forward(args: Arguments): tf.Tensor {
    if (this.interpolation === 'nearest') return super.forward(args);
    const interpolation = readInterpolation(this.interpolation);
    const [rows = 1, columns = 1] = this.factors;
    return withChannelsLast(toFloat(args.inputs as tf.Tensor), this.format, (x) => {
      const [, height = 1, width = 1] = x.shape;
      return resizeImages(x, { height: height * rows, width: width * columns, interpolation });
    });
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      size: this.factors,
      data_format: this.format,
      interpolation: this.interpolation,
    };
  }
}

function inSmallLetters(name: unknown): string {
  if (typeof name === 'string') return name.toLowerCase();
  throw new KerasError(
    'AttributeError',
    `The \`interpolation\` argument must be a string, ${repr(name)} has no attribute 'lower'`,
  );
}
