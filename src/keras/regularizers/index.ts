import type { Serializable } from '../base/serializable.js';
import { L1 } from './l1.js';
import { L1L2 } from './l1l2.js';
import { L2 } from './l2.js';
import { OrthogonalRegularizer } from './orthogonal-regularizer.js';
import type { Regularizer } from './regularizer.js';

/** All regularizers by class name. */
export const regularizers: Readonly<Record<string, Serializable<Regularizer>>> = {
  L1,
  L1L2,
  L2,
  OrthogonalRegularizer,
};

/** The further names under which `keras.regularizers` has the classes. */
export const regularizerNames: Readonly<Record<string, Serializable<Regularizer>>> = {
  l1: L1,
  l1_l2: L1L2,
  l2: L2,
  orthogonal_regularizer: OrthogonalRegularizer,
};
