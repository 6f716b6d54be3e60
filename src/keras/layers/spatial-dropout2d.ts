import type { Arguments, Parameter } from '../base/signature.js';
import { SpatialDropout, spatialParameters } from './regularization/spatial-dropout.js';

/** Drops whole channels of images, at all places. */
export class SpatialDropout2D extends SpatialDropout {
  static override readonly className = 'SpatialDropout2D';
  static override readonly parameters: readonly Parameter[] = spatialParameters({
    name: 'data_format',
    default: null,
  });

  constructor(args: Arguments) {
    super(args, 4);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), data_format: this.dataFormat };
  }
}
