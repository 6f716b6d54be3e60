import type { Arguments } from '../base/signature.js';
import { pickOptions } from '../losses/options.js';
import { allClasses, OverlapMetric } from './overlap-metric.js';

/** The mean intersection over union of all classes, for one-hot labels. */
export class OneHotMeanIoU extends OverlapMetric {
  static override readonly className = 'OneHotMeanIoU';
  static override readonly parameters = [
    { name: 'num_classes' },
    { name: 'name', default: null },
    { name: 'dtype', default: null },
    { name: 'ignore_class', default: null },
    { name: 'sparse_y_pred', default: false },
    { name: 'axis', default: -1 },
  ];
  readonly #config: Arguments;

  constructor(args: Arguments) {
    super({ ...args, target_class_ids: allClasses(args), sparse_y_true: false });
    this.#config = pickOptions(args, ['ignore_class', 'sparse_y_pred', 'axis']);
  }

  override getConfig(): Arguments {
    return { num_classes: this.classes, ...super.getConfig(), ...this.#config };
  }
}
