import type { DType } from '../../base/dtype.js';
import { valueError } from '../../base/errors.js';
import { writeShape } from '../../base/repr.js';
import { session } from '../../base/session.js';
import { isFull, sizeOf, type Shape } from '../../base/shape.js';
import { Variable, type Penalty, type Projection } from '../../base/variable.js';
import { getInitializer } from '../../initializers/get.js';
import type { Initializer } from '../../initializers/initializer.js';

export interface WeightOptions {
  readonly name: string;
  readonly shape: Shape;
  /** An initializer or its name; GlorotUniform for floats and Zeros for the rest if it is left out. */
  readonly initializer?: Initializer | string | null;
  readonly dtype?: DType;
  readonly trainable?: boolean;
  readonly regularizer?: Penalty | null;
  readonly constraint?: Projection | null;
}

interface Owner {
  readonly name: string;
  readonly path: string;
  readonly className: string;
  readonly dtype: DType;
}

/**
 * Makes a layer's weight with its first values.
 * @throws BudgetError before anything is allocated, if it is too big; ValueError if the shape is not fully known.
 */
export function createWeight(options: WeightOptions, owner: Owner): Variable {
  const { name, shape } = options;
  if (!isFull(shape))
    throw valueError(
      `Shapes used to initialize variables must be fully-defined (no \`None\` dimensions). Received: ` +
        `shape=${writeShape(shape)} for variable path='${owner.path}/${name}'`,
    );
  const what = `The weight \`${name}\` ${writeShape(shape)} of layer '${owner.name}' (${owner.className})`;
  session().budget.claimTensor(sizeOf(shape) * 4, what);
  session().budget.claimParameters(sizeOf(shape), what);
  const dtype = options.dtype ?? owner.dtype;
  const initializer = getInitializer(options.initializer ?? 'glorot_uniform');
  return new Variable(initializer.draw(shape, dtype), {
    ...options,
    path: `${owner.path}/${name}`,
    dtype,
  });
}
