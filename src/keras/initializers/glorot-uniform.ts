import type { Parameter } from '../base/signature.js';
import { seedParameter } from './random-initializer.js';
import { axesParameters, ScaledInitializer, type Scaling } from './variance-scaling.js';

/** Even, with variance 2 / (inputs + outputs) (Glorot and Bengio, 2010). */
export class GlorotUniform extends ScaledInitializer {
  static override readonly className = 'GlorotUniform';
  static override readonly parameters: readonly Parameter[] = [seedParameter, ...axesParameters];
  protected override readonly scaling: Scaling = {
    scale: 1,
    mode: 'fan_avg',
    distribution: 'uniform',
  };
}
