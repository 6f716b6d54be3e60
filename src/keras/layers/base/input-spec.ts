import { valueError } from '../../base/errors.js';
import { repr, writeShape } from '../../base/repr.js';
import type { Shape } from '../../base/shape.js';
import { flatten, isDictionary } from '../../graph/nested.js';
import { isTensor } from './shapes.js';

/** What a layer demands of one input tensor. */
export interface InputSpec {
  readonly ndim?: number;
  readonly minNdim?: number;
  readonly maxNdim?: number;
  /** Sizes that certain axes must have; a negative axis counts from the end. */
  readonly axes?: Readonly<Record<number, number | null>>;
  /** Sizes that must be equal where both are known. */
  readonly shape?: Shape;
  /** The input's name, for models with named inputs. */
  readonly name?: string;
  /** Whether a last axis of size 1 may be missing or too much. */
  readonly allowLastAxisSqueeze?: boolean;
  readonly optional?: boolean;
}

/** @throws ValueError as Keras does, naming the layer, if an input is not what the layer demands. */
export function checkInputs(
  specs: InputSpec | readonly InputSpec[] | null,
  inputs: unknown,
  layer: string,
): void {
  if (specs === null) return;
  const wanted = Array.isArray(specs) ? (specs as readonly InputSpec[]) : [specs as InputSpec];
  const given = byName(wanted, inputs) ?? flatten(inputs);
  if (given.length !== wanted.length) throw wrongCount(wanted, given, layer);
  given.forEach((input, index) => {
    const spec = wanted[index];
    if (spec === undefined || (input === null && spec.optional === true)) return;
    if (!isTensor(input))
      throw valueError(
        `Inputs to a layer should be tensors. Got '${repr(input)}' as input for layer '${layer}'.`,
      );
    const complaint = complain(spec, input.shape);
    if (complaint === undefined) return;
    throw valueError(
      `Input ${index} with name '${spec.name ?? 'None'}' of layer '${layer}' is incompatible with the layer: ${complaint}`,
    );
  });
}

/** Inputs given by name, in the order of the specs. */
function byName(specs: readonly InputSpec[], inputs: unknown): unknown[] | undefined {
  if (!isDictionary(inputs)) return undefined;
  const names = specs.flatMap(({ name }) => name ?? []);
  if (names.length < specs.length) return undefined;
  return names.map((name) => {
    if (Object.hasOwn(inputs, name)) return inputs[name];
    throw valueError(
      `Missing data for input "${name}". You passed a data dictionary with keys ${repr(Object.keys(inputs))}. ` +
        `Expected the following keys: ${repr(names)}`,
    );
  });
}

function wrongCount(specs: readonly InputSpec[], given: readonly unknown[], layer: string): Error {
  const received = given.length;
  const names = specs.flatMap(({ name }) => name ?? []);
  if (names.length < specs.length)
    return valueError(
      `Layer "${layer}" expects ${specs.length} input(s), but it received ${received} input tensors. ` +
        `Inputs received: ${repr(given)}`,
    );
  const example = names.map((name) => `'${name}': ...`).join(', ');
  return valueError(
    `Layer "${layer}" expects ${specs.length} named input(s) with keys ${repr(names)}, but it received ${received} ` +
      `input tensors. Pass inputs as a dict, e.g. \`layer({${example}})\`.`,
  );
}

function complain(spec: InputSpec, shape: Shape): string | undefined {
  return complainOfRank(spec, shape) ?? complainOfAxes(spec, shape) ?? complainOfSizes(spec, shape);
}

function complainOfRank(spec: InputSpec, shape: Shape): string | undefined {
  const rank = shape.length;
  const full = `Full shape received: ${writeShape(shape)}`;
  if (spec.ndim !== undefined && spec.allowLastAxisSqueeze !== true && rank !== spec.ndim)
    return `expected ndim=${spec.ndim}, found ndim=${rank}. ${full}`;
  if (spec.maxNdim !== undefined && rank > spec.maxNdim)
    return `expected max_ndim=${spec.maxNdim}, found ndim=${rank}`;
  if (spec.minNdim !== undefined && rank < spec.minNdim)
    return `expected min_ndim=${spec.minNdim}, found ndim=${rank}. ${full}`;
  return undefined;
}

function complainOfAxes(spec: InputSpec, shape: Shape): string | undefined {
  const wrong = Object.entries(spec.axes ?? {}).find(([axis, size]) => {
    const found = shape.at(Number(axis));
    return size !== null && found !== null && found !== size;
  });
  return wrong === undefined
    ? undefined
    : `expected axis ${wrong[0]} of input shape to have value ${String(wrong[1])}, ` +
        `but received input with shape ${writeShape(shape)}`;
}

function complainOfSizes(spec: InputSpec, shape: Shape): string | undefined {
  if (spec.shape === undefined) return undefined;
  const squeeze = spec.allowLastAxisSqueeze === true;
  const wanted = squeeze ? withoutLastOne(spec.shape) : spec.shape;
  const found = squeeze ? withoutLastOne(shape) : shape;
  const fits = wanted.every((size, axis) => {
    const other = found[axis];
    return size === null || other === null || other === undefined || size === other;
  });
  return fits
    ? undefined
    : `expected shape=${writeShape(spec.shape)}, found shape=${writeShape(found)}`;
}

const withoutLastOne = (shape: Shape): Shape => (shape.at(-1) === 1 ? shape.slice(0, -1) : shape);
