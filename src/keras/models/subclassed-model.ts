import { session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import type { KerasTensor } from '../graph/keras-tensor.js';
import type { Nested } from '../graph/nested.js';
import type { BuildShapes } from '../layers/base/layer.js';
import type { NestedShape } from '../layers/base/shapes.js';
import { symbolicArguments, traceForward } from '../layers/base/trace-forward.js';
import { Model } from './model.js';

/**
 * Base of models that a program writes itself: it makes its layers in the constructor (`track`) and calls them in `forward`.
 * It is built by tracing `forward` on symbolic tensors; `forward` should compute with layers and `keras.ops`.
 */
export abstract class SubclassedModel extends Model {
  override readonly inputs = undefined;
  override readonly outputs = undefined;

  protected override build(_inputShape: NestedShape, shapes: BuildShapes): void {
    this.inferForward(symbolicArguments(this.callParameters, shapes));
  }

  /** As in Keras, this only notes the shape: the layers are built by the first call. */
  override buildByHand(inputShape: NestedShape): void {
    if (this.built) return;
    session().warn(
      `\`build()\` was called on layer '${this.name}', however the layer does not have a \`build()\` method implemented ` +
        'and it looks like it has unbuilt state. This will cause the layer to be marked as built, despite not being ' +
        'actually built, which may cause failures down the line. Make sure to implement a proper `build()` method.',
    );
    this.buildConfig = { input_shape: inputShape };
    this.built = true;
  }

  override buildFromConfig(config: Arguments): void {
    const [parameter] = this.callParameters;
    const shapes = { [`${parameter?.name ?? 'inputs'}_shape`]: config.input_shape as NestedShape };
    this.inScope(() => {
      this.buildFor(shapes);
    });
  }

  protected override inferForward(args: Arguments): Nested<KerasTensor> {
    return traceForward(args, (symbols) => this.forward(symbols));
  }
}
