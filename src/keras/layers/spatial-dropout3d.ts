import type { Arguments, Parameter } from '../base/signature.js';
import { SpatialDropout, spatialParameters } from './regularization/spatial-dropout.js';

/** Drops whole channels of volumes, at all places. */
export class SpatialDropout3D extends SpatialDropout {
  static override readonly className = 'SpatialDropout3D';
  static override readonly parameters: readonly Parameter[] = spatialParameters({
    name: 'data_format',
    default: null,
  });

  constructor(args: Arguments) {
    super(args, 5);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), data_format: this.dataFormat };
  }
}
