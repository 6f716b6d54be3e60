import * as tf from '@tensorflow/tfjs-core';
import { KerasError, typeError, valueError } from '../base/errors.js';
import { isTruthy } from '../base/is-truthy.js';
import { repr, str } from '../base/repr.js';
import { serialize } from '../base/serializable.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { flatten, type Nested } from '../graph/nested.js';
import { Layer, type BuildShapes } from './base/layer.js';
import { isShape, oneShape, type NestedShape } from './base/shapes.js';
import {
  checkDirections,
  copyLayer,
  isDirected,
  type DirectedLayer,
} from './recurrent/directed.js';
import { readLayer } from './recurrent/read-layer.js';

type MergeMode = 'sum' | 'mul' | 'ave' | 'concat' | null;

/** A recurrent layer that runs along the sequence in both directions; the two outputs are put together. */
export class Bidirectional extends Layer {
  static override readonly className = 'Bidirectional';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'layer' },
    { name: 'merge_mode', default: 'concat' },
    { name: 'weights', default: null },
    { name: 'backward_layer', default: null },
  ];
  override readonly callParameters: readonly Parameter[] = [
    { name: 'sequences' },
    { name: 'initial_state', default: null },
    { name: 'mask', default: null },
    { name: 'training', default: null },
  ];
  override readonly supportsMasking = true;
  override inputSpec: Layer['inputSpec'];
  readonly forwardLayer: DirectedLayer;
  readonly backwardLayer: DirectedLayer;
  readonly mergeMode: MergeMode;
  readonly stateful: boolean;
  readonly returnSequences: boolean;
  readonly returnState: boolean;

  constructor(args: Arguments) {
    const layer = readWrapped(args.layer);
    const backward = readBackward(args.backward_layer);
    const mergeMode = readMergeMode(args.merge_mode);
    super(args);
    checkWeights(args.weights);
    this.mergeMode = mergeMode;
    this.forwardLayer = copyLayer(layer, { name: withPrefix('forward_', layer.name) });
    this.backwardLayer =
      backward ??
      copyLayer(layer, { name: withPrefix('backward_', layer.name), go_backwards: true });
    checkDirections(this.forwardLayer, this.backwardLayer);
    this.stateful = this.forwardLayer.stateful;
    this.returnSequences = this.forwardLayer.returnSequences;
    this.returnState = this.forwardLayer.returnState;
    this.inputSpec = layer.inputSpec;
    for (const each of [this.forwardLayer, this.backwardLayer]) {
      this.track(each);
      // Else the output of a masked step would be that of the step before, which differs between the directions.
      if (each.zeroOutputForMask !== undefined) each.zeroOutputForMask = this.returnSequences;
    }
  }

  protected override build(inputShape: NestedShape): void {
    for (const layer of [this.forwardLayer, this.backwardLayer])
      if (!layer.built) layer.buildByHand(inputShape);
  }

  protected override configOfBuild(shapes: BuildShapes): Arguments | null {
    return Object.keys(shapes).length > 1 ? { shapes_dict: shapes } : super.configOfBuild(shapes);
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape | undefined {
    const shape = this.forwardLayer.computeOutputShape?.(inputShape, {
      sequences_shape: inputShape,
    });
    if (shape === undefined) return undefined;
    const [output, ...states] = isShape(shape) ? [shape] : (shape as NestedShape[]);
    const merged = this.#shapesOfMerged(output);
    return this.returnState || merged.length > 1
      ? [...merged, ...states, ...states]
      : (merged[0] ?? null);
  }

  override computeMask(_inputs: unknown, previousMask: unknown): unknown {
    const mask = this.returnSequences ? (flatten(previousMask)[0] ?? null) : null;
    return this.mergeMode === null ? [mask, mask] : mask;
  }

  protected override forward(args: Arguments): Nested<tf.Tensor> {
    const states = args.initial_state === null ? [] : flatten(args.initial_state);
    const half = Math.floor(states.length / 2);
    const there = this.#run(this.forwardLayer, args, states.slice(0, half));
    const back = this.#run(this.backwardLayer, args, states.slice(half));
    const last = this.returnSequences ? tf.reverse(back.output, 1) : back.output;
    const merged = this.#merge(there.output, last);
    return this.returnState || merged.length > 1
      ? [...merged, ...there.states, ...back.states]
      : (merged[0] as tf.Tensor);
  }

  /** Sets the states that stateful layers keep to zero. */
  resetState(): void {
    for (const layer of [this.forwardLayer, this.backwardLayer]) layer.resetState?.();
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      merge_mode: this.mergeMode,
      layer: serialize(this.forwardLayer),
      backward_layer: serialize(this.backwardLayer),
    };
  }

  #run(layer: DirectedLayer, args: Arguments, states: readonly unknown[]): Halves {
    const given: Arguments = {
      initial_state: states.length === 0 ? null : states,
      mask: args.mask,
      training: args.training,
    };
    const taken = layer.callParameters.filter(({ name }) => Object.hasOwn(given, name));
    const keywords = Object.fromEntries(taken.map(({ name }) => [name, given[name]]));
    const result = layer.call([args.sequences], keywords) as Nested<tf.Tensor>;
    const [output, ...rest] = flatten(result) as [tf.Tensor, ...tf.Tensor[]];
    return { output, states: rest };
  }

  #merge(there: tf.Tensor, back: tf.Tensor): tf.Tensor[] {
    if (this.mergeMode === null) return [there, back];
    if (this.mergeMode === 'concat') return [tf.concat([there, back], -1)];
    if (this.mergeMode === 'mul') return [tf.mul(there, back)];
    const sum = tf.add(there, back);
    return [this.mergeMode === 'sum' ? sum : tf.div(sum, 2)];
  }

  #shapesOfMerged(output: NestedShape | undefined): NestedShape[] {
    const shape = oneShape(output);
    if (this.mergeMode === null) return [shape, shape];
    if (this.mergeMode !== 'concat') return [shape];
    const width = shape.at(-1) ?? null;
    return [[...shape.slice(0, -1), width === null ? null : 2 * width]];
  }
}

/** What one of the two directions gives. */
interface Halves {
  readonly output: tf.Tensor;
  readonly states: readonly tf.Tensor[];
}

const withPrefix = (prefix: string, name: string): string =>
  name.startsWith(prefix) ? name : prefix + name;

/** Keras halves the list and then lets it be. @throws TypeError for what has no length. */
function checkWeights(weights: unknown): void {
  if (!isTruthy(weights) || typeof weights === 'string' || typeof weights === 'object') return;
  throw typeError(
    `Argument \`weights\` of Bidirectional must be a list. Received: weights=${repr(weights)}`,
  );
}

function readWrapped(value: unknown): Layer {
  const layer = readLayer(value);
  if (layer instanceof Layer) return layer;
  throw valueError(
    `Please initialize \`Bidirectional\` layer with a \`keras.layers.Layer\` instance. Received: ${str(layer)}`,
  );
}

function readBackward(value: unknown): DirectedLayer | null {
  if (value === null || value === undefined) return null;
  const layer = readLayer(value);
  if (isDirected(layer)) return layer;
  if (layer instanceof Layer)
    throw new KerasError(
      'AttributeError',
      `\`backward_layer\` must be a recurrent layer with \`go_backwards\`. Received: ${str(layer)}`,
    );
  throw valueError(
    `\`backward_layer\` need to be a recurrent \`keras.layers.Layer\` instance. Received: ${str(layer)}`,
  );
}

const mergeModes: readonly unknown[] = ['sum', 'mul', 'ave', 'concat', null];

function readMergeMode(mode: unknown): MergeMode {
  if (mergeModes.includes(mode)) return mode as MergeMode;
  throw valueError(
    `Invalid merge mode. Received: ${str(mode)}. \`merge_mode\` should be one of {"sum", "mul", "ave", "concat", None}`,
  );
}
