import { construct } from '../../base/construct.js';
import type { Serializable } from '../../base/serializable.js';
import { session } from '../../base/session.js';
import type { Arguments } from '../../base/signature.js';
import type { KerasTensor, Vertex } from '../../graph/keras-tensor.js';

/**
 * Applies a function of `keras.ops`, named by its class, to symbolic tensors. Masks are computed so, and are a part of the network:
 * Keras shows their operations in summaries and counts their names.
 */
export function symbolically(
  className: string,
  args: readonly unknown[],
  options: Arguments = {},
): KerasTensor {
  const found = session().classes.operation[className];
  if (found === undefined) throw new Error(`There is no operation ${className}.`);
  const name = session().tracing ? { name: 'traced' } : {};
  const operation = construct(found as Serializable<Vertex>, [], { ...options, ...name });
  return operation.call(args) as KerasTensor;
}
