import type { Tensor } from '@tensorflow/tfjs-core';
import type { Arguments } from '../base/signature.js';
import { isKerasTensor, KerasTensor } from '../graph/keras-tensor.js';
import { mapLeaves, type Nested } from '../graph/nested.js';
import { ShapeKeepingLayer } from './base/shape-keeping-layer.js';

/** Gives its input, or all of its inputs, as they are. */
export class Identity extends ShapeKeepingLayer {
  static override readonly className = 'Identity';

  constructor(args: Arguments) {
    super(args);
    this.buildAtInit();
  }

  protected override inferForward({ inputs }: Arguments): Nested<KerasTensor> {
    return mapLeaves(inputs, (leaf) =>
      isKerasTensor(leaf) ? new KerasTensor(leaf.shape, leaf.dtype) : leaf,
    ) as Nested<KerasTensor>;
  }

  protected override forward({ inputs }: Arguments): Nested<Tensor> {
    return inputs as Nested<Tensor>;
  }
}
