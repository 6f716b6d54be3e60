import type { Parameter } from '../base/signature.js';
import { seedParameter } from './random-initializer.js';
import { axesParameters, ScaledInitializer, type Scaling } from './variance-scaling.js';

/** Even, with variance 1 / inputs (LeCun et al., 1998). */
export class LecunUniform extends ScaledInitializer {
  static override readonly className = 'LecunUniform';
  static override readonly parameters: readonly Parameter[] = [seedParameter, ...axesParameters];
  protected override readonly scaling: Scaling = {
    scale: 1,
    mode: 'fan_in',
    distribution: 'uniform',
  };
}
