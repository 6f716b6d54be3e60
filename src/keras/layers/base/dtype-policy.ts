import type { DType } from '../../base/dtype.js';
import type { Saved } from '../../base/serializable.js';

/** The saved form of a number type. */
export const policyOf = (dtype: DType): Saved => ({
  module: 'keras',
  class_name: 'DTypePolicy',
  config: { name: dtype },
  registered_name: null,
});
