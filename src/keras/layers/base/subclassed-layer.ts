import type { Arguments } from '../../base/signature.js';
import type { KerasTensor } from '../../graph/keras-tensor.js';
import type { Nested } from '../../graph/nested.js';
import { Layer, type BuildShapes } from './layer.js';
import type { NestedShape } from './shapes.js';
import { symbolicArguments, traceForward } from './trace-forward.js';

/**
 * Base of layers that a program makes of others: it makes them in the constructor (`track`) and calls them in `forward`, which
 * should compute with layers and `keras.ops`. Where a layer has weights of its own it overrides `build`.
 */
export abstract class SubclassedLayer extends Layer {
  override get worksByParts(): boolean {
    return this.sublayers.length > 0;
  }

  protected override build(_inputShape: NestedShape, shapes: BuildShapes): void {
    this.inferForward(symbolicArguments(this.callParameters, shapes));
  }

  protected override inferForward(args: Arguments): Nested<KerasTensor> {
    return traceForward(args, (symbols) => this.forward(symbols));
  }
}
