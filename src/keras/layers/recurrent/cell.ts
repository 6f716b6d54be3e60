import type * as tf from '@tensorflow/tfjs-core';
import type { RecurrentInputs, RecurrentOutputs } from '../../engine/recurrent/types.js';
import { Layer } from '../base/layer.js';

/** The width of a cell's state, or of each of its states; a stack of cells has an entry for each cell. */
export type StateSize = number | readonly StateSize[];

/** What a cell makes of one step: its output, and its states in the order of `stateSize`, flat. */
export interface StepResult {
  readonly output: tf.Tensor;
  readonly states: readonly tf.Tensor[];
}

/** One step: inputs (B, …) and the flat states before it. */
export type Step = (inputs: tf.Tensor, states: readonly tf.Tensor[]) => StepResult;

/** What is computed again and again along a sequence. A program may bring its own. */
export interface RecurrentCell {
  readonly stateSize: StateSize;
  /** The width of the output; that of the first state where it is left out. */
  readonly outputSize?: number | undefined;
  step(inputs: tf.Tensor, states: readonly tf.Tensor[], training: boolean): StepResult;
  /** The flat states before the first step; zeros where it is left out. */
  initialStates?(batch: number): readonly tf.Tensor[];
}

/** A layer of a program that works as a cell: its `call` takes inputs and states, and gives an output and states. */
export type LayerCell = Layer & { readonly stateSize: StateSize; readonly outputSize?: number };

/** What a cell is told before the first step. */
export interface Batch {
  readonly size: number;
  /** The width of the inputs. */
  readonly features: number;
  readonly training: boolean;
}

/** The part of a fast path's inputs that does not come from the cell. */
export type SequenceInputs = Omit<
  RecurrentInputs,
  'kernel' | 'recurrentKernel' | 'bias' | 'inputDropout' | 'recurrentDropout'
>;

/** A cell at work on one batch: its dropout masks are drawn and stay the same at every step. */
export interface CellRun {
  /** What can be computed for all steps at once: (B, T, D) to (B, T, …), or (B, D) to (B, …). */
  readonly project: (inputs: tf.Tensor) => tf.Tensor;
  /** One step on projected inputs. */
  readonly step: Step;
  /** All steps at once, where the engine has a fast path for this cell. */
  readonly whole?: (inputs: SequenceInputs) => RecurrentOutputs | undefined;
}

/** A cell that prepares what is the same at every step. */
export interface PreparedCell extends RecurrentCell {
  start(batch: Batch): CellRun;
}

export type AnyCell = RecurrentCell | PreparedCell | LayerCell;

/** Whether the value knows the sizes of its states. */
export const hasStateSize = (value: object): value is { readonly stateSize: unknown } =>
  'stateSize' in value;

/** Whether the value can be called step by step. */
export const isCallable = (value: unknown): value is object =>
  value instanceof Layer ||
  (typeof value === 'object' &&
    value !== null &&
    'step' in value &&
    typeof value.step === 'function');

/** The width of the cell's output. */
export function outputSizeOf(cell: AnyCell): number {
  if (cell.outputSize !== undefined) return cell.outputSize;
  return firstSize(cell.stateSize);
}

const firstSize = (size: StateSize | undefined): number =>
  typeof size === 'number' ? size : size === undefined ? NaN : firstSize(size[0]);
