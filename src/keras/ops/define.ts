import type { Tensor } from '@tensorflow/tfjs-core';
import type { DType } from '../base/dtype.js';
import type { Shape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { KerasTensor } from '../graph/keras-tensor.js';
import type { Nested } from '../graph/nested.js';
import type { OpDefinition } from './definition.js';

/** A parameter with a default, or the name of one that has to be given. */
type ShortParameter = string | readonly [name: string, standard: unknown];

/** The class of an operation and the part of Keras where it lives: `numpy.Add`. */
export type Place = `${OpDefinition['module']}.${string}`;

/** The parameters that belong to the operation itself. */
export type Options = readonly ShortParameter[];

/** What an operation of fixed signature computes, and what it gives by shape and type. */
export interface Body {
  readonly byName?: readonly string[];
  readonly complete?: (args: Arguments) => Arguments;
  readonly compute: (args: Arguments) => Nested<Tensor>;
  readonly infer?: (args: Arguments) => Nested<KerasTensor>;
}

/** A function of `keras.ops` in one row: what it is called with, what belongs to the operation itself, and what it does. */
export function define(
  [name, place]: readonly [name: string, place: Place],
  call: readonly ShortParameter[],
  options: readonly ShortParameter[],
  body: Body,
): OpDefinition {
  const [module, className] = place.split('.') as [OpDefinition['module'], string];
  return {
    name,
    className,
    module,
    parameters: [...call, ...options].map(expand),
    options: options.map((option) => expand(option).name),
    ...body,
  };
}

const expand = (short: ShortParameter): Parameter =>
  typeof short === 'string' ? { name: short } : { name: short[0], default: short[1] };

/** A symbolic result. */
export const symbol = (shape: Shape, dtype: DType): KerasTensor => new KerasTensor(shape, dtype);
