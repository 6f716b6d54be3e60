import { ConditionCount } from './condition-count.js';

/** The number of false negatives at each threshold. */
export class FalseNegatives extends ConditionCount {
  static override readonly className = 'FalseNegatives';
  protected override readonly condition = 'false_negatives';
}
