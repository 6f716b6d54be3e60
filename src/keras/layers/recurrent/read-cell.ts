import { valueError } from '../../base/errors.js';
import { isInt } from '../../base/float.js';
import { str } from '../../base/repr.js';
import { StackedRNNCells } from '../stacked-rnn-cells.js';
import { hasStateSize, isCallable, type AnyCell } from './cell.js';
import { readLayer } from './read-layer.js';

/** The cell that an argument stands for: a cell, its saved form, or a list of cells. @throws ValueError for anything else. */
export function readCell(given: unknown): AnyCell {
  const cell = Array.isArray(given) ? new StackedRNNCells({ cells: given }) : readLayer(given);
  if (!isCallable(cell))
    throw valueError(
      `Argument \`cell\` should have a \`call\` method. Received: cell=${str(cell)}`,
    );
  if (!hasStateSize(cell))
    throw valueError(
      'The RNN cell should have a `state_size` attribute (single integer or list of integers, one integer per RNN state). ' +
        `Received: cell=${str(cell)}`,
    );
  if (isInt(cell.stateSize) || Array.isArray(cell.stateSize)) return cell as AnyCell;
  throw valueError(
    'state_size must be an integer, or a list/tuple of integers (one for each state tensor). ' +
      `Received: cell=${str(cell)}`,
  );
}
