import { bindAll, type Parameter } from '../base/signature.js';
import { isTensor } from '../layers/base/shapes.js';
import type { OpFunction } from './op.js';
import { typeOf } from './result-type.js';
import { shapeOf } from './values.js';

/** A function that tells something about a tensor; the answer is no tensor. */
function telling(name: string, tell: (x: unknown) => unknown): OpFunction {
  const parameters: readonly Parameter[] = [{ name: 'x' }];
  return {
    name,
    parameters,
    call: (positional, keywords = {}) => tell(bindAll(name, parameters, positional, keywords).x),
  };
}

/** Functions of `keras.ops` that do not compute: shapes, types. Sizes that are not known are None. */
export const shapeFunctions: readonly OpFunction[] = [
  telling('shape', (x) => [...shapeOf(x)]),
  telling('ndim', (x) => shapeOf(x).length),
  telling('size', (x) => {
    const shape = shapeOf(x);
    return shape.reduce<number | null>(
      (product, size) => (product === null || size === null ? null : product * size),
      1,
    );
  }),
  telling('dtype', (x) => typeOf(x)),
  telling('is_tensor', (x) => isTensor(x)),
];
