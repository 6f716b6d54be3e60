import { typeError, valueError } from '../../base/errors.js';
import { isNumber } from '../../base/float.js';
import { isTruthy } from '../../base/is-truthy.js';
import { repr } from '../../base/repr.js';
import { session } from '../../base/session.js';
import type { Arguments } from '../../base/signature.js';
import type { Model } from '../../models/model.js';
import { modelToJson } from '../../models/saving/model-json.js';
import { describeModel } from '../../models/summary/describe-model.js';
import { renderSummary } from '../../models/summary/render-summary.js';
import { invoke } from '../invoke.js';
import { optional, type Method } from './member-table.js';

/** `model.summary()`: goes to `print_fn`, or where the session's output goes. */
function printSummary(model: Model, args: Arguments): null {
  const description = describeModel(model, {
    expandNested: isTruthy(args.expand_nested),
    layerRange: args.layer_range as readonly unknown[] | null,
  });
  const text = renderSummary(description, {
    lineLength: readLength(args.line_length),
    positions: readPositions(args.positions),
    showTrainable: isTruthy(args.show_trainable),
  });
  if (args.print_fn === null) session().write(text);
  else invoke(args.print_fn, [text]);
  return null;
}

/** @throws TypeError for a length that is no number. */
function readLength(length: unknown): number | null {
  if (!isTruthy(length)) return null;
  if (isNumber(length) || typeof length === 'boolean') return Number(length);
  throw typeError(`summary(): \`line_length\` must be an integer. Received: ${repr(length)}`);
}

/** @throws TypeError for what is no list of numbers. */
function readPositions(positions: unknown): readonly number[] | null {
  if (!isTruthy(positions)) return null;
  if (Array.isArray(positions) && positions.every(isNumber)) return positions.map(Number);
  const error = typeof positions === 'string' ? valueError : typeError;
  throw error(`summary(): \`positions\` must be a list of numbers. Received: ${repr(positions)}`);
}

/** How models are described: as a table, as JSON. */
export const describeMethods: Readonly<Record<string, Method<Model>>> = {
  summary: {
    parameters: [
      optional('line_length'),
      optional('positions'),
      optional('print_fn'),
      optional('expand_nested', false),
      optional('show_trainable', false),
      optional('layer_range'),
    ],
    run: printSummary,
  },
  to_json: { parameters: [], run: modelToJson },
};
