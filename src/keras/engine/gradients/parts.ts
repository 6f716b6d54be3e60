import { concat, stack, type NamedAttrMap, type Tensor } from '@tensorflow/tfjs-core';
import type { Gradient } from './gradient.js';

const joined = (
  kernelName: string,
  join: (parts: Tensor[], axis: number) => Tensor,
  input: string,
): Gradient => ({
  kernelName,
  of: (dy, _saved, { axis }: NamedAttrMap) => ({
    [input]: () => join(Array.isArray(dy) ? dy : [dy], axis as number),
  }),
});

/** Of what takes a tensor apart; those of tfjs fail where there is only one part. */
export const splitV = joined('SplitV', concat, 'x');
export const unpack = joined('Unpack', stack, 'value');
