import { ConditionCount } from './condition-count.js';

/** The number of true positives at each threshold. */
export class TruePositives extends ConditionCount {
  static override readonly className = 'TruePositives';
  protected override readonly condition = 'true_positives';
}
