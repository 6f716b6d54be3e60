import type { Arguments } from '../base/signature.js';
import { pickOptions } from '../losses/options.js';
import { OverlapMetric } from './overlap-metric.js';

/** Intersection over union of chosen classes, for one-hot labels. */
export class OneHotIoU extends OverlapMetric {
  static override readonly className = 'OneHotIoU';
  static override readonly parameters = [
    { name: 'num_classes' },
    { name: 'target_class_ids' },
    { name: 'name', default: null },
    { name: 'dtype', default: null },
    { name: 'ignore_class', default: null },
    { name: 'sparse_y_pred', default: false },
    { name: 'axis', default: -1 },
  ];
  readonly #config: Arguments;

  constructor(args: Arguments) {
    super({ ...args, sparse_y_true: false });
    this.#config = pickOptions(args, ['ignore_class', 'sparse_y_pred', 'axis']);
  }

  override getConfig(): Arguments {
    const own = { num_classes: this.classes, target_class_ids: this.targets };
    return { ...own, ...super.getConfig(), ...this.#config };
  }
}
