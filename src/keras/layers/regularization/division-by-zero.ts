import { KerasError } from '../../base/errors.js';

/** What Python raises where a layer divides by the share of what is kept, and nothing is. */
export const divisionByZero = (layer: string, rate: number): KerasError =>
  new KerasError(
    'ZeroDivisionError',
    `Layer '${layer}' divides by 1 - rate, which is zero. Received: rate=${rate}`,
  );
