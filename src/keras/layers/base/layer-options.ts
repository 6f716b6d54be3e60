import { parseDType, type DType } from '../../base/dtype.js';
import { valueError } from '../../base/errors.js';
import { isTruthy } from '../../base/is-truthy.js';
import { repr, str } from '../../base/repr.js';
import { session } from '../../base/session.js';
import type { Shape } from '../../base/shape.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { isDictionary } from '../../graph/nested.js';
import { snakeCase } from '../../base/names.js';
import { typeName } from './read-number.js';

/** What every layer takes by keyword. */
export const layerParameters: readonly Parameter[] = [
  'name',
  'trainable',
  'dtype',
  'autocast',
  'activity_regularizer',
  'input_shape',
  'input_dim',
  'batch_size',
].map((name) => ({ name }));

/** The common options of a layer, read. */
export interface LayerOptions {
  readonly name: string;
  readonly trainable: boolean;
  readonly dtype: DType;
  readonly autocast: boolean;
  /** The shape of its input with the batch axis, if it was given as `input_shape` or `input_dim`. */
  readonly batchShape: Shape | undefined;
}

/** @throws ValueError for a name that is no text or a dtype that Keras does not know. */
export function readLayerOptions(className: string, args: Arguments): LayerOptions {
  return {
    name: readName(className, args.name),
    trainable: readTrainable(args.trainable),
    dtype: readDType(args.dtype),
    autocast: args.autocast === undefined || isTruthy(args.autocast),
    batchShape: readBatchShape(args),
  };
}

/** @throws ValueError unless it is a boolean. */
function readTrainable(trainable: unknown): boolean {
  if (trainable === undefined || typeof trainable === 'boolean') return trainable !== false;
  throw valueError(
    `Argument \`trainable\` must be a boolean. Received: trainable=${repr(trainable)}`,
  );
}

function readName(className: string, name: unknown): string {
  if (name === undefined || name === null) return session().names.next(snakeCase(className));
  if (typeof name !== 'string' || name.includes('/'))
    throw valueError(
      `Argument \`name\` must be a string and cannot contain character \`/\`. Received: name=${str(name)} (of type <class '${typeName(name)}'>)`,
    );
  return name;
}

/** A name, or the saved form of a policy. */
function readDType(dtype: unknown): DType {
  if (dtype === undefined || dtype === null) return session().floatx;
  if (typeof dtype === 'string') return parseDType(dtype);
  const config = isDictionary(dtype) ? dtype.config : undefined;
  if (isDictionary(config) && typeof config.name === 'string') return parseDType(config.name);
  throw valueError(`Cannot interpret \`dtype\` argument: ${repr(dtype)}`);
}

const inputShapeWarning =
  'Do not pass an `input_shape`/`input_dim` argument to a layer. When using Sequential models, prefer using an ' +
  '`Input(shape)` object as the first layer in the model instead.';

/** Keras 2's way to say what a first layer gets. */
function readBatchShape(args: Arguments): Shape | undefined {
  const shape = args.input_shape ?? (typeof args.input_dim === 'number' ? [args.input_dim] : null);
  if (shape === null) return undefined;
  session().warn(inputShapeWarning);
  const batch = typeof args.batch_size === 'number' ? args.batch_size : null;
  return [batch, ...(Array.isArray(shape) ? (shape as (number | null)[]) : [shape as number])];
}
