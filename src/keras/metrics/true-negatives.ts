import { ConditionCount } from './condition-count.js';

/** The number of true negatives at each threshold. */
export class TrueNegatives extends ConditionCount {
  static override readonly className = 'TrueNegatives';
  protected override readonly condition = 'true_negatives';
}
