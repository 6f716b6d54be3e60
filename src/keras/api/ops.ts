import type { Arguments } from '../base/signature.js';
import { parseDType } from '../base/dtype.js';
import { isEngineTensor } from '../base/engine-tensor.js';
import { noteDType } from '../base/noted-dtype.js';
import { noteResult } from '../ops/note-result.js';
import { opFunctions } from '../ops/index.js';
import { defineCall, type Callable } from './callable.js';
import { tensorArguments } from './values.js';

/** `keras.ops`: functions that work on arrays, tensors and symbolic tensors. */
export const ops: Readonly<Record<string, Callable>> = Object.fromEntries(
  Object.entries(opFunctions).map(([name, op]) => {
    const dtypeAt = op.parameters.findIndex((parameter) => parameter.name === 'dtype');
    const onTensors = (positional: readonly unknown[], keywords: Arguments): unknown => {
      const args = tensorArguments(positional, keywords);
      const result = op.call(...args);
      noteResult(name, [...args[0], ...Object.values(args[1])], result);
      const dtype = keywords.dtype ?? positional[dtypeAt];
      if (typeof dtype === 'string' && isEngineTensor(result)) noteDType(result, parseDType(dtype));
      return result;
    };
    const native = (...positional: readonly unknown[]): unknown => onTensors(positional, {});
    return [name, defineCall(name, op.parameters, onTensors, native)];
  }),
);
