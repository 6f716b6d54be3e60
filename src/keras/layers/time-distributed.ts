import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { str, writeShape } from '../base/repr.js';
import { serialize } from '../base/serializable.js';
import type { Shape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { Layer } from './base/layer.js';
import { isShape, type NestedShape } from './base/shapes.js';
import { readLayer } from './recurrent/read-layer.js';
import { treatsSamplesAlone } from './recurrent/samples-alone.js';

/** Applies a layer to every step of axis 1. */
export class TimeDistributed extends Layer {
  static override readonly className = 'TimeDistributed';
  static override readonly parameters: readonly Parameter[] = [{ name: 'layer' }];
  override readonly callParameters: readonly Parameter[] = [
    { name: 'inputs' },
    { name: 'training', default: null },
    { name: 'mask', default: null },
  ];
  override readonly supportsMasking = true;
  readonly layer: Layer;

  constructor(args: Arguments) {
    const layer = readLayer(args.layer);
    if (!(layer instanceof Layer))
      throw valueError(
        `Please initialize \`TimeDistributed\` layer with a \`keras.layers.Layer\` instance. Received: ${str(layer)}`,
      );
    super(args);
    this.layer = this.track(layer);
  }

  protected override build(inputShape: NestedShape): void {
    const shape = this.#shapeOfStep(inputShape);
    if (!this.layer.built) this.layer.buildByHand(shape);
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape | undefined {
    const step = this.#shapeOfStep(inputShape);
    const output = this.layer.computeOutputShape?.(step, { [`${this.#input}_shape`]: step });
    const [, steps = null] = inputShape as Shape;
    return isShape(output) ? [output[0] ?? null, steps, ...output.slice(1)] : undefined;
  }

  protected override forward(args: Arguments): tf.Tensor {
    const inputs = args.inputs as tf.Tensor;
    const mask = args.mask as tf.Tensor | null;
    if (mask !== null) checkMask(mask, inputs);
    return treatsSamplesAlone(this.layer)
      ? this.#atOnce(inputs, mask, args.training)
      : this.#stepByStep(inputs, mask, args.training);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), layer: serialize(this.layer) };
  }

  /** The steps of all samples as samples of one call. */
  #atOnce(inputs: tf.Tensor, mask: tf.Tensor | null, training: unknown): tf.Tensor {
    const together = (x: tf.Tensor): tf.Tensor => tf.reshape(x, [-1, ...x.shape.slice(2)]);
    const output = this.#run(together(inputs), mask && together(mask), training);
    return tf.reshape(output, [...inputs.shape.slice(0, 2), ...output.shape.slice(1)]);
  }

  #stepByStep(inputs: tf.Tensor, mask: tf.Tensor | null, training: unknown): tf.Tensor {
    const masks = mask === null ? [] : tf.unstack(mask, 1);
    const steps = tf.unstack(inputs, 1);
    return tf.stack(
      steps.map((step, time) => this.#run(step, masks[time] ?? null, training)),
      1,
    );
  }

  #run(inputs: tf.Tensor, mask: tf.Tensor | null, training: unknown): tf.Tensor {
    const given: Arguments = { [this.#input]: inputs, mask, training };
    const taken = this.layer.callParameters.filter(({ name }) => Object.hasOwn(given, name));
    return this.layer.computeBare(
      Object.fromEntries(taken.map(({ name }) => [name, given[name]])),
    ) as tf.Tensor;
  }

  /** The name of the layer's first argument. */
  get #input(): string {
    return this.layer.callParameters[0]?.name ?? 'inputs';
  }

  #shapeOfStep(shape: NestedShape): Shape {
    if (isShape(shape) && shape.length >= 3) return [shape[0] ?? null, ...shape.slice(2)];
    throw valueError(
      `\`TimeDistributed\` Layer '${this.name}' should be passed an \`input_shape\` with at least 3 dimensions, ` +
        `received: ${isShape(shape) ? writeShape(shape) : str(shape)}`,
    );
  }
}

/** @throws ValueError unless the mask has a value for each step. */
function checkMask(mask: tf.Tensor, inputs: tf.Tensor): void {
  const [batch, steps] = inputs.shape;
  if (mask.shape[0] === batch && mask.shape[1] === steps) return;
  throw valueError(
    `The \`mask\` passed to the \`TimeDistributed\` layer has the shape ${writeShape(mask.shape)}, which does not fit the ` +
      `inputs ${writeShape(inputs.shape)}. It must begin with ${writeShape([batch, steps ?? null])}.`,
  );
}
