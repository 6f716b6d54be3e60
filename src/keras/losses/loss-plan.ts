import type * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { KerasError, typeError, valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { flatten, isDictionary, packAs } from '../graph/nested.js';
import { isNested, itemAt, itemsOf, sameKind } from '../training/structure.js';
import type { LossArguments } from './compile-loss-arguments.js';
import type { Loss } from './loss.js';
import { noSuchPath } from './no-such-path.js';
import { resolveLoss } from './resolve-loss.js';
import { weighLosses, WeightedLoss } from './weigh-losses.js';

/** A loss and the output that it belongs to. */
export interface PlannedLoss {
  /** Where the output stands in the model's outputs. */
  readonly path: readonly (number | string)[];
  readonly loss: Loss;
  readonly weight: number | null;
  /** What the history calls it, without `_loss`. */
  readonly name: string;
}

/** Finds the losses of the outputs. @throws KerasError as Keras does, where what `compile` was told does not fit the outputs. */
export function planLosses(
  given: LossArguments,
  labels: unknown,
  predictions: unknown,
): PlannedLoss[] {
  const weighted = weighLosses(given, predictions);
  if (isDictionary(weighted) && given.outputNames === undefined && !isDictionary(predictions))
    throw typeError("'NoneType' object is not iterable");
  const losses = isNested(weighted) ? weighted : everywhere(weighted, predictions);
  const names = namesOf(given, predictions);
  return planPart({ labels, predictions, losses, names, path: [] });
}

/** One loss that stands for all outputs. */
const everywhere = (loss: unknown, predictions: unknown): unknown =>
  packAs(
    predictions,
    flatten(predictions).map(() => loss),
  );

/** The names of the outputs, in their structure; null where they have none. */
function namesOf({ outputNames }: LossArguments, predictions: unknown): unknown {
  const count = flatten(predictions).length;
  const names = outputNames?.length === count ? outputNames : Array<null>(count).fill(null);
  return packAs(predictions, names);
}

/** A part of the outputs, and what belongs to it. */
interface Part {
  readonly labels: unknown;
  readonly predictions: unknown;
  readonly losses: unknown;
  readonly names: unknown;
  readonly path: readonly (number | string)[];
}

function planPart(part: Part): PlannedLoss[] {
  const { losses, predictions, path } = part;
  if (!isNested(losses)) return losses instanceof WeightedLoss ? [planLeaf(part, losses)] : [];
  const leaves = Array.isArray(losses) && !losses.some(isNested) ? losses : undefined;
  if (leaves !== undefined && leaves.length === flatten(predictions).length)
    return planItems({ ...part, losses: packAs(predictions, leaves) });
  if (Array.isArray(losses) && !Array.isArray(predictions))
    return losses.flatMap((each: unknown) => planPart({ ...part, losses: each }));
  if (sameKind(losses, predictions)) return planItems(part);
  throw new KerasError(
    'KeyError',
    `The path: ${repr(path, 'tuple')} in the \`loss\` argument, can't be found in the model's output (\`y_pred\`).`,
  );
}

function planItems(part: Part): PlannedLoss[] {
  if (!isNested(part.losses)) return planPart(part);
  return itemsOf(part.losses).flatMap(([key, losses]) => {
    if (losses === null) return [];
    const path = [...part.path, key];
    const predictions = itemAt(part.predictions, key);
    const labels = itemAt(part.labels, key);
    if (predictions === undefined || labels === undefined) throw noSuchPath(path);
    return planPart({ losses, predictions, labels, names: itemAt(part.names, key), path });
  });
}

function planLeaf(part: Part, { identifier, weight }: WeightedLoss): PlannedLoss {
  const loss = resolveLoss(identifier, ...tensorsOf(part));
  return { path: part.path, loss, weight, name: nameOf(part, loss) };
}

/** The tensors by whose shapes a loss is chosen. */
function tensorsOf({ labels, predictions }: Part): [tf.Tensor, tf.Tensor] {
  const [label, prediction] = [flatten(labels)[0], flatten(predictions)[0]];
  if (isEngineTensor(label) && isEngineTensor(prediction)) return [label, prediction];
  throw valueError('There are no labels (`y_true`) for an output that has a loss.');
}

/** The output's name stands for its place; keys of dictionaries stay. */
function nameOf({ path, names }: Part, loss: Loss): string {
  if (isNested(names)) return path.length > 0 ? path.join('/') : flatten(names).join('_');
  const own = typeof names === 'string' ? names : loss.name;
  if (path.length === 0) return own;
  return typeof path.at(-1) === 'number' ? [...path.slice(0, -1), own].join('/') : path.join('/');
}
