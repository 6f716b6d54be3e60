import { float } from '../base/float.js';
import type { Arguments } from '../base/signature.js';
import { FBetaScore } from './f-beta-score.js';

/** The harmonic mean of precision and recall, class by class or averaged. */
export class F1Score extends FBetaScore {
  static override readonly className = 'F1Score';
  static override readonly parameters = [
    { name: 'average', default: null },
    { name: 'threshold', default: null },
    { name: 'name', default: 'f1_score' },
    { name: 'dtype', default: null },
  ];

  constructor(args: Arguments) {
    super({ ...args, beta: float(1) });
  }

  override getConfig(): Arguments {
    return Object.fromEntries(
      Object.entries(super.getConfig()).filter(([name]) => name !== 'beta'),
    );
  }
}
