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
    expandNested: args.expand_nested === true,
    layerRange: args.layer_range as readonly unknown[] | null,
  });
  const text = renderSummary(description, {
    lineLength: args.line_length as number | null,
    positions: args.positions as readonly number[] | null,
    showTrainable: args.show_trainable === true,
  });
  if (args.print_fn === null) session().write(text);
  else invoke(args.print_fn, [text]);
  return null;
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
