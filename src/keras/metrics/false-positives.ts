import { ConditionCount } from './condition-count.js';

/** The number of false positives at each threshold. */
export class FalsePositives extends ConditionCount {
  static override readonly className = 'FalsePositives';
  protected override readonly condition = 'false_positives';
}
