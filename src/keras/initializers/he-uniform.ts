import type { Parameter } from '../base/signature.js';
import { seedParameter } from './random-initializer.js';
import { axesParameters, ScaledInitializer, type Scaling } from './variance-scaling.js';

/** Even, with variance 2 / inputs (He et al., 2015). */
export class HeUniform extends ScaledInitializer {
  static override readonly className = 'HeUniform';
  static override readonly parameters: readonly Parameter[] = [seedParameter, ...axesParameters];
  protected override readonly scaling: Scaling = {
    scale: 2,
    mode: 'fan_in',
    distribution: 'uniform',
  };
}
