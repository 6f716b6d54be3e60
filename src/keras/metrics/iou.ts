import type { Arguments } from '../base/signature.js';
import { pickOptions } from '../losses/options.js';
import { OverlapMetric } from './overlap-metric.js';

const saved = [
  'num_classes',
  'target_class_ids',
  'ignore_class',
  'sparse_y_true',
  'sparse_y_pred',
  'axis',
];

/** Intersection over union of chosen classes, for labels and predictions that are class numbers. */
export class IoU extends OverlapMetric {
  static override readonly className = 'IoU';
  static override readonly parameters = [
    { name: 'num_classes' },
    { name: 'target_class_ids' },
    { name: 'name', default: null },
    { name: 'dtype', default: null },
    { name: 'ignore_class', default: null },
    { name: 'sparse_y_true', default: true },
    { name: 'sparse_y_pred', default: true },
    { name: 'axis', default: -1 },
  ];
  readonly #config: Arguments;

  constructor(args: Arguments) {
    super(args);
    this.#config = pickOptions(args, saved);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), ...this.#config };
  }
}
