import * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../base/signature.js';
import { numberOption, pickOptions } from '../losses/options.js';
import { OverlapMetric } from './overlap-metric.js';

/** Intersection over union of what is above and below a threshold. */
export class BinaryIoU extends OverlapMetric {
  static override readonly className = 'BinaryIoU';
  static override readonly parameters = [
    { name: 'target_class_ids', default: [0, 1] },
    { name: 'threshold', default: 0.5 },
    { name: 'name', default: null },
    { name: 'dtype', default: null },
  ];
  readonly #threshold: number;
  readonly #config: Arguments;

  constructor(args: Arguments) {
    super({ ...args, num_classes: 2, sparse_y_true: true, sparse_y_pred: true, axis: -1 });
    this.#threshold = numberOption(args, 'threshold');
    this.#config = pickOptions(args, ['target_class_ids', 'threshold']);
  }

  override updateState(
    yTrue: tf.Tensor,
    yPred: tf.Tensor,
    sampleWeight: tf.Tensor | null = null,
  ): void {
    tf.tidy(() => {
      super.updateState(yTrue, tf.greaterEqual(yPred, this.#threshold), sampleWeight);
    });
  }

  override getConfig(): Arguments {
    return { ...this.#config, ...super.getConfig() };
  }
}
