import type { Serializable } from '../base/serializable.js';
import type { Constraint } from './constraint.js';
import { MaxNorm } from './max-norm.js';
import { MinMaxNorm } from './min-max-norm.js';
import { NonNeg } from './non-neg.js';
import { UnitNorm } from './unit-norm.js';

/** All constraints by class name. */
export const constraints: Readonly<Record<string, Serializable<Constraint>>> = {
  MaxNorm,
  MinMaxNorm,
  NonNeg,
  UnitNorm,
};

/** The further names under which `keras.constraints` has the classes. */
export const constraintNames: Readonly<Record<string, Serializable<Constraint>>> = {
  max_norm: MaxNorm,
  min_max_norm: MinMaxNorm,
  non_neg: NonNeg,
  unit_norm: UnitNorm,
};
