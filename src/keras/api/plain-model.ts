import { KerasError } from '../base/errors.js';
import { SubclassedModel } from '../models/subclassed-model.js';

/** `keras.Model` itself, made without inputs and outputs: programs derive from it; as it is it computes nothing. */
export class PlainModel extends SubclassedModel {
  static override readonly className = 'Model';
  static override readonly module = 'keras';

  protected override forward(): never {
    throw new KerasError(
      'NotImplementedError',
      `Model ${this.className} does not have a \`call()\` method implemented.`,
    );
  }
}
