import { parseDType, type DType } from '../../base/dtype.js';
import type { Arguments } from '../../base/signature.js';
import { isTensor } from './shapes.js';

/** The number type of the layer's input, for layers that only move numbers. */
export function inputDType({ inputs }: Arguments): DType {
  return parseDType(isTensor(inputs) ? inputs.dtype : 'float32');
}
