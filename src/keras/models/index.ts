import type { Serializable } from '../base/serializable.js';
import type { Layer } from '../layers/base/layer.js';
import { Functional } from './functional/functional.js';
import { Sequential } from './sequential/sequential.js';

/** The models that a saved network can name; `Model` is Keras 2's name of a functional one. */
export const models: Readonly<Record<string, Serializable<Layer>>> = {
  Functional,
  Model: Functional,
  Sequential,
};
