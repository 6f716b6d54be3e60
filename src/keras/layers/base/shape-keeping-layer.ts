import { Layer } from './layer.js';
import type { NestedShape } from './shapes.js';

/** A layer whose output has the shape of its input, and keeps its mask. */
export abstract class ShapeKeepingLayer extends Layer {
  override readonly supportsMasking: boolean = true;

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    return inputShape;
  }
}
