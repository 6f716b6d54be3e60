import type { Arguments } from '../base/signature.js';
import { pickOptions } from '../losses/options.js';
import { allClasses, OverlapMetric } from './overlap-metric.js';

/** The mean intersection over union of all classes, for labels and predictions that are class numbers. */
export class MeanIoU extends OverlapMetric {
  static override readonly className = 'MeanIoU';
  static override readonly parameters = [
    { name: 'num_classes' },
    { name: 'name', default: null },
    { name: 'dtype', default: null },
    { name: 'ignore_class', default: null },
    { name: 'sparse_y_true', default: true },
    { name: 'sparse_y_pred', default: true },
    { name: 'axis', default: -1 },
  ];
  readonly #config: Arguments;

  constructor(args: Arguments) {
    super({ ...args, target_class_ids: allClasses(args) });
    this.#config = pickOptions(args, ['ignore_class', 'sparse_y_true', 'sparse_y_pred', 'axis']);
  }

  override getConfig(): Arguments {
    return { num_classes: this.classes, ...super.getConfig(), ...this.#config };
  }
}
