import type { Arguments } from '../base/signature.js';
import { operations } from '../ops/index.js';
import { callOp } from '../ops/op.js';
import { Callable } from './callable.js';
import { tensorArguments } from './values.js';

/** `keras.ops`: functions that work on tensors and on symbolic tensors. */
export const ops: Readonly<Record<string, Callable>> = Object.fromEntries(
  Object.values(operations).map((op) => {
    const { definition } = new op({ name: op.className });
    const { name, parameters } = definition;
    const call = (positional: readonly unknown[], keywords: Arguments): unknown =>
      callOp(op, definition, ...tensorArguments(positional, keywords));
    const native = (...positional: readonly unknown[]): unknown => call(positional, {});
    return [name, new Callable({ name, parameters, call }, native)];
  }),
);

/** Calls a function of `keras.ops`. @throws Error if there is none of that name, which is our fault. */
export function callOpByName(name: string, positional: readonly unknown[]): unknown {
  const found = ops[name];
  if (found === undefined) throw new Error(`There is no keras.ops.${name}.`);
  return found.call(positional);
}
