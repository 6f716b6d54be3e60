import { typeError, valueError, KerasError } from '../../base/errors.js';
import { repr, str } from '../../base/repr.js';
import { session } from '../../base/session.js';
import { bindAll, type Arguments, type Parameter } from '../../base/signature.js';
import { isKerasTensor, type CallArguments } from '../../graph/keras-tensor.js';
import { flatten } from '../../graph/nested.js';
import { masksOf } from './masks.js';
import { typeName } from './read-number.js';
import { holdsTensors, isTensor, tensorArguments } from './shapes.js';

/** What a layer's call turns out to be, once `training` and masks are filled in. */
export interface CallPlan {
  /** One entry for each parameter of the layer's `call`. */
  readonly args: Arguments;
  /** Those among them that are tensors, in order. */
  readonly tensors: readonly [string, unknown][];
  /** The first argument. */
  readonly first: unknown;
  /** The mask of the first argument, in its structure. */
  readonly previousMask: unknown;
  /** What a saved network holds of the call. */
  readonly recorded: CallArguments;
}

interface Callee {
  readonly className: string;
  readonly callParameters: readonly Parameter[];
  readonly convertsArguments: boolean;
  readonly inputDType: string;
}

/**
 * Binds the arguments of a layer's call, and fills in `training` (given, or of an outer call, or the default) and masks.
 * @throws ValueError or TypeError as Keras does, for arguments that are missing, unknown or no tensors.
 */
export function planCall(layer: Callee, { positional, keywords }: CallArguments): CallPlan {
  for (const leaf of positional.flatMap(flatten)) refuseValue(leaf);
  const bound = bindCall(layer, positional, keywords);
  const tensors = tensorArguments(bound);
  const filled = {
    ...trainingOf(layer.callParameters, bound),
    ...masksFor(layer.callParameters, bound, tensors),
  };
  const args = { ...bound, ...filled };
  const first = Object.values(args)[0];
  return {
    args,
    tensors,
    first,
    previousMask: args.mask ?? masksOf(first),
    recorded: {
      positional,
      keywords: isPlain(layer, positional, keywords) ? { ...keywords, ...filled } : keywords,
    },
  };
}

/**
 * Keras writes what it filled in into a saved network only where the call was a single float tensor without keywords.
 * Source: `Layer.__call__` of Keras 3.15 fills the dictionary that it was given unless it had to convert the arguments.
 */
const isPlain = (layer: Callee, positional: readonly unknown[], keywords: Arguments): boolean =>
  !layer.convertsArguments ||
  (positional.length === 1 &&
    Object.keys(keywords).length === 0 &&
    isTensor(positional[0]) &&
    positional[0].dtype === layer.inputDType);

function refuseValue(leaf: unknown): void {
  if (leaf === null || isTensor(leaf)) return;
  throw valueError(
    'Only input tensors may be passed as positional arguments. The following argument value should be passed as a ' +
      `keyword argument: ${str(leaf)} (of type <class '${typeName(leaf)}'>)`,
  );
}

/** `training` is an argument of every layer, also of those whose `call` does not take it. */
function bindCall(
  { className, callParameters }: Callee,
  positional: readonly unknown[],
  keywords: Arguments,
): Arguments {
  const takesTraining = callParameters.some(({ name }) => name === 'training');
  const own = takesTraining ? keywords : withoutTraining(keywords);
  try {
    return bindAll(`${className}.call`, callParameters, positional, own);
  } catch (error) {
    throw error instanceof KerasError ? asSignatureError(error, callParameters, own) : error;
  }
}

const withoutTraining = (keywords: Arguments): Arguments =>
  Object.fromEntries(Object.entries(keywords).filter(([name]) => name !== 'training'));

/** Keras binds a call by `inspect.signature`, whose messages differ from those of a call. */
function asSignatureError(
  error: KerasError,
  parameters: readonly Parameter[],
  keywords: Arguments,
): KerasError {
  const missing = /missing \d+ required positional arguments?: ('[^']*')/.exec(error.message)?.[1];
  if (missing !== undefined) return typeError(`missing a required argument: ${missing}`);
  const unknown = Object.keys(keywords).find((key) => !parameters.some(({ name }) => name === key));
  if (unknown !== undefined)
    return typeError(`got an unexpected keyword argument ${repr(unknown)}`);
  return typeError('too many positional arguments');
}

function trainingOf(parameters: readonly Parameter[], bound: Arguments): Arguments {
  const parameter = parameters.find(({ name }) => name === 'training');
  if (parameter === undefined) return {};
  const value = bound.training ?? session().training ?? parameter.default ?? null;
  return value === null ? {} : { training: value };
}

/** The masks of the tensors go to `mask`, or to `query_mask`, `value_mask` … if there are several tensors. */
function masksFor(
  parameters: readonly Parameter[],
  bound: Arguments,
  tensors: readonly [string, unknown][],
): Arguments {
  const takes = (name: string): boolean =>
    parameters.some((parameter) => parameter.name === name) && bound[name] === null;
  const [only] = tensors;
  if (tensors.length === 1 && only !== undefined)
    return takes('mask') ? { mask: masksOf(only[1]) } : {};
  return Object.fromEntries(
    tensors
      .filter(([name, value]) => takes(`${name}_mask`) && holdsTensors(value))
      .map(([name, value]) => [`${name}_mask`, masksOf(value)]),
  );
}

/** Whether any of the arguments is symbolic. */
export const isSymbolic = ({ positional, keywords }: CallArguments): boolean =>
  [...positional.flatMap(flatten), ...flatten(keywords)].some(isKerasTensor);
