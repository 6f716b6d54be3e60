import type { Arguments, Parameter } from '../base/signature.js';
import { SpatialDropout, spatialParameters } from './regularization/spatial-dropout.js';

/** Drops whole channels of a sequence, at all steps. */
export class SpatialDropout1D extends SpatialDropout {
  static override readonly className = 'SpatialDropout1D';
  static override readonly parameters: readonly Parameter[] = spatialParameters();

  constructor(args: Arguments) {
    // The channels of a sequence are behind, whatever the session's setting is.
    super({ ...args, data_format: 'channels_last' }, 3);
  }
}
