import type * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../../base/engine-tensor.js';
import { valueError } from '../../base/errors.js';
import { flatten } from '../../graph/nested.js';
import { callingError } from '../base/calling-error.js';
import { Layer } from '../base/layer.js';
import type { AnyCell, Batch, CellRun, LayerCell, RecurrentCell, Step } from './cell.js';
import { listOfSizes, packStates } from './states.js';

/** Starts the cell on a batch; errors inside its steps name the cell. */
export function startCell(cell: AnyCell, batch: Batch): CellRun {
  const run = 'start' in cell ? cell.start(batch) : plainRun(cell, batch.training);
  return cell instanceof Layer ? { ...run, step: naming(cell.className, run.step) } : run;
}

const plainRun = (cell: RecurrentCell | LayerCell, training: boolean): CellRun => ({
  project: (inputs) => inputs,
  step:
    'step' in cell
      ? (inputs, states) => cell.step(inputs, states, training)
      : callLayer(cell, training),
});

/** A step by the `call` of a layer: states go in and come out in the structure of its sizes. */
function callLayer(cell: LayerCell, training: boolean): Step {
  const sizes = listOfSizes(cell.stateSize);
  const takesTraining = cell.callParameters.some(({ name }) => name === 'training');
  const keywords = takesTraining ? { training } : {};
  return (inputs, states) => {
    const [output, ...next] = flatten(cell.call([inputs, packStates(sizes, states)], keywords));
    if (isEngineTensor(output) && next.every(isEngineTensor)) return { output, states: next };
    throw valueError(`The cell '${cell.name}' must give an output and a list of states.`);
  };
}

function naming(className: string, step: Step): Step {
  return (inputs: tf.Tensor, states: readonly tf.Tensor[]) => {
    try {
      return step(inputs, states);
    } catch (error) {
      throw callingError(error, className);
    }
  };
}
