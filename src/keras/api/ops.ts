import type { Arguments } from '../base/signature.js';
import { opFunctions } from '../ops/index.js';
import { defineCall, type Callable } from './callable.js';
import { tensorArguments } from './values.js';

/** `keras.ops`: functions that work on arrays, tensors and symbolic tensors. */
export const ops: Readonly<Record<string, Callable>> = Object.fromEntries(
  Object.entries(opFunctions).map(([name, op]) => {
    const onTensors = (positional: readonly unknown[], keywords: Arguments): unknown =>
      op.call(...tensorArguments(positional, keywords));
    const native = (...positional: readonly unknown[]): unknown => onTensors(positional, {});
    return [name, defineCall(name, op.parameters, onTensors, native)];
  }),
);
