import { KerasError } from '../base/errors.js';
import type { Variable } from '../base/variable.js';
import { Layer } from '../layers/base/layer.js';
import type { WeightOptions } from '../layers/base/create-weight.js';

/** `keras.layers.Layer` itself: programs derive from it; as it is it computes nothing. */
export class PlainLayer extends Layer {
  static override readonly className = 'Layer';

  /** `add_weight`. @throws ValueError if the shape is not fully known. */
  add(options: WeightOptions): Variable {
    return this.addWeight(options);
  }

  protected override forward(): never {
    throw new KerasError(
      'NotImplementedError',
      `Layer ${this.className} does not have a \`call\` method implemented.`,
    );
  }
}
