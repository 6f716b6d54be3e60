import type { Arguments, Parameter } from '../base/signature.js';
import type { DataFormat } from '../tensors/channels.js';
import { readDataFormat } from './spatial/data-format.js';
import { readSizes } from './spatial/read-sizes.js';
import { UpSampling } from './spatial/up-sampling.js';

/** Makes each cell of volumes a block: (batch, depth, rows, columns, channels), channels last or first. */
export class UpSampling3D extends UpSampling {
  static override readonly className = 'UpSampling3D';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'size', default: [2, 2, 2] },
    { name: 'data_format', default: null },
  ];
  protected readonly format: DataFormat;

  constructor(args: Arguments) {
    super(args, readSizes(args.size, 3, 'size'));
    this.format = readDataFormat(args.data_format);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), size: this.factors, data_format: this.format };
  }
}
