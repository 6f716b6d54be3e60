import type * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { typeError, valueError } from '../base/errors.js';
import { isTruthy } from '../base/is-truthy.js';
import { repr, str } from '../base/repr.js';
import { serialize, type Configured } from '../base/serializable.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { flatten, type Nested } from '../graph/nested.js';
import { Layer } from './base/layer.js';
import { oneShape, type NestedShape } from './base/shapes.js';
import {
  hasStateSize,
  isCallable,
  outputSizeOf,
  type AnyCell,
  type Batch,
  type CellRun,
  type PreparedCell,
  type StateSize,
  type StepResult,
} from './recurrent/cell.js';
import { readLayer } from './recurrent/read-layer.js';
import { startCell } from './recurrent/run-cell.js';
import { firstStates, flatSizes, packStates } from './recurrent/states.js';

/** Cells that work as one: each takes the output of the one before it. */
export class StackedRNNCells extends Layer implements PreparedCell {
  static override readonly className = 'StackedRNNCells';
  static override readonly parameters: readonly Parameter[] = [{ name: 'cells' }];
  override readonly callParameters: readonly Parameter[] = [
    { name: 'inputs' },
    { name: 'states' },
    { name: 'training', default: false },
  ];
  readonly cells: readonly AnyCell[];

  constructor(args: Arguments) {
    super(args);
    this.cells = readCells(args.cells);
    for (const cell of this.cells) if (cell instanceof Layer) this.track(cell);
  }

  get stateSize(): readonly StateSize[] {
    return this.cells.map(({ stateSize }) => stateSize);
  }

  get outputSize(): number {
    const last = this.cells.at(-1);
    return last === undefined ? NaN : outputSizeOf(last);
  }

  protected override build(inputShape: NestedShape): void {
    const [batch = null] = oneShape(inputShape);
    let shape = oneShape(inputShape);
    for (const cell of this.cells) {
      if (cell instanceof Layer && !cell.built) cell.buildByHand(shape);
      shape = [batch, outputSizeOf(cell)];
    }
  }

  initialStates(batch: number): readonly tf.Tensor[] {
    return this.cells.flatMap((cell) => firstStates(cell, batch));
  }

  start(batch: Batch): CellRun {
    const runs = this.cells.map((cell, index) => {
      const before = this.cells[index - 1];
      const features = before === undefined ? batch.features : outputSizeOf(before);
      return startCell(cell, { ...batch, features });
    });
    return {
      project: (inputs) => runs[0]?.project(inputs) ?? inputs,
      step: (inputs, states) => this.#stepThrough(runs, inputs, states),
    };
  }

  #stepThrough(
    runs: readonly CellRun[],
    inputs: tf.Tensor,
    states: readonly tf.Tensor[],
  ): StepResult {
    const next: tf.Tensor[] = [];
    let output = inputs;
    runs.forEach((run, index) => {
      const count = flatSizes(this.cells[index]?.stateSize ?? []).length;
      const own = states.slice(next.length, next.length + count);
      const made = run.step(index === 0 ? output : run.project(output), own);
      output = made.output;
      next.push(...made.states);
    });
    return { output, states: next };
  }

  step(inputs: tf.Tensor, states: readonly tf.Tensor[], training: boolean): StepResult {
    const batch = { size: inputs.shape[0], features: inputs.shape.at(-1) ?? 1, training };
    const { project, step } = this.start(batch);
    return step(project(inputs), states);
  }

  protected override forward({ inputs, states, training }: Arguments): Nested<tf.Tensor> {
    const given = flatten(states) as tf.Tensor[];
    const made = this.step(toFloat(inputs as tf.Tensor), given, isTruthy(training));
    return [made.output, packStates(this.stateSize, made.states)];
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      cells: this.cells.map((cell) => serialize(cell as unknown as Configured)),
    };
  }
}

/** Cells may be saved forms of layers. @throws TypeError for what is no list, ValueError for what is no cell. */
function readCells(given: unknown): readonly AnyCell[] {
  const cells: unknown = typeof given === 'string' ? Array.from(given) : given;
  if (!Array.isArray(cells))
    throw typeError(
      `The argument \`cells\` must be a list of cells. Received: cells=${repr(given)}`,
    );
  return cells.map(readCell);
}

function readCell(given: unknown): AnyCell {
  const cell = readLayer(given);
  if (!isCallable(cell))
    throw valueError(
      `All cells must have a \`call\` method. Received cell without a \`call\` method: ${str(cell)}`,
    );
  if (!hasStateSize(cell))
    throw valueError(
      `All cells must have a \`state_size\` attribute. Received cell without a \`state_size\`: ${str(cell)}`,
    );
  return cell as AnyCell;
}
