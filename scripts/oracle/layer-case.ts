import type { Arguments } from '../../src/keras/base/signature.js';
import type { Saved } from '../../src/keras/base/serializable.js';
import type { Shape } from '../../src/keras/base/shape.js';
import type { NestedShape } from '../../src/keras/layers/base/shapes.js';
import type { StoredNumber, StoredTensor } from './stored-tensor.js';

/** Arguments in which `{"$input": i}` stands for the i-th input. */
export interface StoredCall {
  readonly call: string;
  readonly args?: readonly unknown[];
  readonly kwargs?: Arguments;
}

interface StoredWeight extends StoredTensor {
  readonly name: string;
  readonly path: string;
  readonly trainable: boolean;
}

/** A further call on the same layer, or `reset_state`. */
interface FollowingCall extends StoredCall {
  readonly outputs?: readonly StoredTensor[];
}

/** One case of `<LayerName>.json`. */
export interface LayerCase extends StoredCall {
  readonly name: string;
  readonly code: string;
  readonly layer: Saved;
  readonly args: readonly unknown[];
  readonly kwargs: Arguments;
  readonly inputs: readonly StoredTensor[];
  readonly weights: readonly StoredWeight[];
  readonly adapt?: StoredTensor;
  readonly vocabulary?: readonly unknown[];
  readonly output_shape: NestedShape;
  readonly symbolic_output_shape?: NestedShape;
  readonly shape_errors?: Readonly<Record<string, string>>;
  readonly outputs: readonly StoredTensor[] | null;
  readonly output_structure?: string;
  readonly output_mask?: readonly (StoredTensor | null)[];
  readonly count_params: number | null;
  readonly trainable: number;
  readonly non_trainable: number;
  readonly losses?: readonly StoredNumber[];
  readonly weights_after?: readonly (StoredTensor & { readonly index: number })[];
  readonly cotangents?: readonly StoredTensor[];
  readonly grad_inputs?: readonly (StoredTensor | null)[];
  readonly grad_weights?: readonly (StoredTensor | null)[];
  readonly then?: readonly FollowingCall[];
}

/** A file of layer cases. */
export interface LayerFile {
  readonly class_name: string;
  readonly cases: readonly LayerCase[];
}

/** Puts values in the place of `{"$input": i}`. */
export function fill(tree: unknown, inputs: readonly unknown[]): unknown {
  if (Array.isArray(tree)) return tree.map((item) => fill(item, inputs));
  if (typeof tree === 'object' && tree !== null && '$input' in tree)
    return inputs[Number(tree.$input)];
  return tree;
}

/** The arguments of a call with the inputs in place. */
export const fillCall = (
  { args = [], kwargs = {} }: StoredCall,
  inputs: readonly unknown[],
): [unknown[], Arguments] => [
  args.map((arg) => fill(arg, inputs)),
  Object.fromEntries(Object.entries(kwargs).map(([name, value]) => [name, fill(value, inputs)])),
];

/** The input's shape with an unknown batch size. */
export const batchless = ({ shape }: StoredTensor): Shape => [null, ...shape.slice(1)];
