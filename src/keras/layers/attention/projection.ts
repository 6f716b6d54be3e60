import { construct } from '../../base/construct.js';
import { KerasError } from '../../base/errors.js';
import { isTruthy } from '../../base/is-truthy.js';
import { classOf } from '../../base/serializable.js';
import type { Shape } from '../../base/shape.js';
import type { Arguments } from '../../base/signature.js';
import { getInitializer } from '../../initializers/get.js';
import type { Initializer } from '../../initializers/initializer.js';
import { EinsumDense } from '../einsum-dense.js';

/** What a projection does: the last `bound` axes of an input are replaced by others of these sizes. */
export interface Projection {
  readonly name: string;
  readonly rank: number;
  readonly bound: number;
  readonly sizes: readonly number[];
  readonly activation?: string;
}

/** A dense layer that projects, with the initializers, regularizers and constraints of the arguments around it. */
export const makeProjection = (projection: Projection, args: Arguments): EinsumDense =>
  construct(EinsumDense, [], {
    ...equationOf(projection, isTruthy(args.use_bias)),
    name: projection.name,
    activation: projection.activation ?? null,
    kernel_initializer: fresh(args.kernel_initializer),
    bias_initializer: fresh(args.bias_initializer),
    kernel_regularizer: args.kernel_regularizer,
    bias_regularizer: args.bias_regularizer,
    activity_regularizer: args.activity_regularizer,
    kernel_constraint: args.kernel_constraint,
    bias_constraint: args.bias_constraint,
  });

/** An initializer gives the same numbers each time: each projection needs one of its own. */
function fresh(identifier: unknown): Initializer {
  const initializer = getInitializer(identifier);
  return construct(classOf(initializer), [], initializer.getConfig()) as Initializer;
}

/** `abc,cde->abde` for one axis into heads, `abcd,cde->abe` back; Keras names axes by letters in order. */
function equationOf({ rank, bound, sizes }: Projection, useBias: boolean): Arguments {
  const free = rank - bound;
  if (free < 1)
    throw new KerasError(
      'IndexError',
      `Attention needs inputs of rank 3 at least: a batch of sequences of vectors. Received an input of rank ${rank}.`,
    );
  const [kept, summed, made] = [
    letters(0, free),
    letters(free, bound),
    letters(rank, sizes.length),
  ];
  const shape: Shape = [...Array<null>(free - 1).fill(null), ...sizes];
  return {
    equation: `${kept}${summed},${summed}${made}->${kept}${made}`,
    output_shape: shape,
    bias_axes: useBias ? made : null,
  };
}

const letters = (from: number, count: number): string =>
  String.fromCharCode(...Array.from({ length: count }, (_, index) => 97 + from + index));
