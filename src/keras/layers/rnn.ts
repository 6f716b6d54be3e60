import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { KerasError, valueError } from '../base/errors.js';
import { isTruthy } from '../base/is-truthy.js';
import { writeShape } from '../base/repr.js';
import { serialize, type Configured } from '../base/serializable.js';
import type { Shape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { Variable } from '../base/variable.js';
import { flatten, type Nested } from '../graph/nested.js';
import { Layer, type BuildShapes } from './base/layer.js';
import { oneShape, type NestedShape } from './base/shapes.js';
import { outputSizeOf, type AnyCell, type StateSize } from './recurrent/cell.js';
import { sequenceFlags } from './recurrent/parameters.js';
import { readCell } from './recurrent/read-cell.js';
import { runSequence } from './recurrent/run-sequence.js';
import {
  copyWithoutGradient,
  firstStates,
  flatSizes,
  listOfSizes,
  packStates,
  shapesOfStates,
} from './recurrent/states.js';

/** Steps of a cell along axis 1: (B, T, D) to (B, units), or to (B, T, units) with `return_sequences`. */
export class RNN extends Layer {
  static override readonly className: string = 'RNN';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'cell' },
    ...sequenceFlags,
    { name: 'zero_output_for_mask', default: false },
  ];
  override readonly callParameters: readonly Parameter[] = [
    { name: 'sequences' },
    { name: 'initial_state', default: null },
    { name: 'mask', default: null },
    { name: 'training', default: false },
  ];
  override readonly supportsMasking = true;
  readonly cell: AnyCell;
  readonly returnSequences: boolean;
  readonly returnState: boolean;
  readonly goBackwards: boolean;
  readonly stateful: boolean;
  readonly unroll: boolean;
  /** Whether a step that does not count gives zeros instead of the output before it. */
  zeroOutputForMask: boolean;
  readonly #given: Arguments;
  /** The states that a stateful layer keeps from call to call; null before the layer is built. */
  states: readonly Variable[] | null = null;

  constructor(args: Arguments) {
    super(args);
    this.#given = args;
    this.cell = readCell(args.cell);
    if (this.cell instanceof Layer) this.track(this.cell);
    this.returnSequences = isTruthy(args.return_sequences);
    this.returnState = isTruthy(args.return_state);
    this.goBackwards = isTruthy(args.go_backwards);
    this.stateful = isTruthy(args.stateful);
    this.unroll = isTruthy(args.unroll);
    this.zeroOutputForMask = isTruthy(args.zero_output_for_mask);
  }

  /** The sizes of the cell's states, a list. */
  get stateSize(): readonly StateSize[] {
    return listOfSizes(this.cell.stateSize);
  }

  protected override build(inputShape: NestedShape): void {
    const shape = oneShape(inputShape);
    if (this.cell instanceof Layer && !this.cell.built)
      this.cell.buildByHand([shape[0] ?? null, ...shape.slice(2)]);
    if (this.stateful) this.states = this.#makeStates(shape);
  }

  protected override configOfBuild(shapes: BuildShapes): Arguments | null {
    return Object.keys(shapes).length > 1 ? { shapes_dict: shapes } : super.configOfBuild(shapes);
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const [batch = null, steps = null] = oneShape(inputShape);
    const size = outputSizeOf(this.cell);
    const output: Shape = this.returnSequences ? [batch, steps, size] : [batch, size];
    return this.returnState ? [output, ...shapesOfStates(this.stateSize, batch)] : output;
  }

  override computeMask(_inputs: unknown, previousMask: unknown): unknown {
    const mask = this.returnSequences ? (flatten(previousMask)[0] ?? null) : null;
    return this.returnState ? [mask, ...this.stateSize.map(() => null)] : mask;
  }

  protected override forward(args: Arguments): Nested<tf.Tensor> {
    const sequences = toFloat(args.sequences as tf.Tensor);
    this.#checkSequences(sequences);
    const { outputs, states } = runSequence(this.cell, {
      sequences,
      initialStates: this.#statesBefore(args.initial_state, sequences.shape[0]),
      mask: (flatten(args.mask)[0] ?? null) as tf.Tensor | null,
      training: isTruthy(args.training),
      goBackwards: this.goBackwards,
      zeroOutputForMask: this.zeroOutputForMask,
      returnSequences: this.returnSequences,
    });
    this.states?.forEach((variable, index) => {
      const state = states[index];
      if (state !== undefined) variable.assign(copyWithoutGradient(state));
    });
    return this.returnState ? [outputs, ...packStates(this.stateSize, states)] : outputs;
  }

  /** Sets the states that a stateful layer keeps to zero. */
  resetState(): void {
    for (const variable of this.states ?? []) variable.assign(tf.zeros([...variable.shape]));
  }

  override dispose(): void {
    for (const variable of this.states ?? []) variable.dispose();
    this.states = null;
    super.dispose();
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      return_sequences: this.#given.return_sequences,
      return_state: this.#given.return_state,
      go_backwards: this.#given.go_backwards,
      stateful: this.#given.stateful,
      unroll: this.#given.unroll,
      zero_output_for_mask: this.zeroOutputForMask,
      cell: serialize(this.cell as unknown as Configured),
    };
  }

  #makeStates(shape: Shape): readonly Variable[] {
    const [batch = null] = shape;
    if (batch === null)
      throw valueError(
        'When using `stateful=True` in a RNN, the batch size must be static. Found dynamic batch size: ' +
          `sequence.shape=${writeShape(shape)} of layer '${this.name}'`,
      );
    return flatSizes(this.cell.stateSize).map(
      (size) =>
        new Variable(tf.zeros([batch, size]), {
          name: 'rnn_state',
          path: `${this.path}/rnn_state`,
          trainable: false,
        }),
    );
  }

  #checkSequences({ shape }: tf.Tensor): void {
    const [batch, steps] = shape;
    if (steps === undefined || shape.length < 3 || steps === 0)
      throw new KerasError(
        'InvalidArgumentError',
        `The layer '${this.name}' needs sequences of at least one step, (batch, steps, features). ` +
          `Received: sequences.shape=${writeShape(shape)}`,
      );
    const expected = this.states?.[0]?.shape[0];
    if (expected !== undefined && batch !== expected)
      throw valueError(
        `If an RNN is stateful, the batch size of the input sequences must be the same as the batch size of the initial ` +
          `state. Layer '${this.name}': expected batch size: ${expected}, received batch size: ${String(batch)}`,
      );
  }

  /** The states that a call begins with: given, kept, or the cell's first ones (null). */
  #statesBefore(given: unknown, batch: number): readonly tf.Tensor[] {
    if (given !== null) return (flatten(given) as tf.Tensor[]).map(toFloat);
    return this.states?.map(({ value }) => value) ?? firstStates(this.cell, batch);
  }
}
