import type { Arguments, Parameter } from '../base/signature.js';
import type { DataFormat } from '../tensors/channels.js';
import { Cropping, readCropping } from './spatial/cropping.js';
import { readDataFormat } from './spatial/data-format.js';

/** Leaves out the border of images: (batch, rows, columns, channels), channels last or first. */
export class Cropping2D extends Cropping {
  static override readonly className = 'Cropping2D';
  static override readonly parameters: readonly Parameter[] = [
    {
      name: 'cropping',
      default: [
        [0, 0],
        [0, 0],
      ],
    },
    { name: 'data_format', default: null },
  ];
  protected readonly format: DataFormat;

  constructor(args: Arguments) {
    const format = readDataFormat(args.data_format);
    const pairs = readCropping(args.cropping, 2);
    super(args, pairs, pairs);
    this.format = format;
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), cropping: this.cropping, data_format: this.format };
  }
}
