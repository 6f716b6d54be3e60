import type { Serializable } from '../base/serializable.js';
import type { Initializer } from './initializer.js';
import { GlorotUniform } from './glorot-uniform.js';
import { Zeros } from './zeros.js';

/** All initializers by class name. */
export const initializers: Readonly<Record<string, Serializable<Initializer>>> = {
  GlorotUniform,
  Zeros,
};
