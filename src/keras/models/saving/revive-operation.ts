import { deserialize } from '../../base/construct.js';
import { typeError } from '../../base/errors.js';
import type { Saved } from '../../base/serializable.js';
import type { Vertex } from '../../graph/keras-tensor.js';
import { Operation } from '../../graph/operation.js';

/** A layer, model or operation from its saved form. @throws TypeError or ValueError for classes that Keras does not know. */
export function reviveOperation(saved: Saved): Vertex {
  const isOp = typeof saved.module === 'string' && saved.module.startsWith('keras.src.ops');
  const made = deserialize(isOp ? 'operation' : 'layer', saved);
  if (made instanceof Operation) return made;
  throw typeError(
    `Unexpected object from deserialization, expected a layer or operation: '${saved.class_name}'.`,
  );
}
