import { session } from '../base/session.js';
import { Variable } from '../base/variable.js';
import { isKerasTensor } from '../graph/keras-tensor.js';
import { noteModelCall } from '../inspect/call-lines.js';
import { flatten } from '../graph/nested.js';
import { Operation } from '../graph/operation.js';
import { spoilRecord } from '../graph/recorder.js';
import { operatorMethods } from '../api/members/operator-members.js';

/** A call as a program asks for it, with what its parts stand for. */
export interface AskedCall {
  readonly callee: unknown;
  /** The path of the callee, where it was asked for by name. */
  readonly path: string | undefined;
  /** The method that is called, if it is one. */
  readonly method: string | undefined;
  readonly args: readonly unknown[];
}

/** While a `call` of the program is traced: a call that the trace cannot hold spoils it. */
export function noteCall({ callee, path, method, args }: AskedCall): void {
  if (session().recorder === null) return;
  const given = [...args, ...(method === undefined ? [] : [callee])].flatMap(flatten);
  const isOnSymbols = given.some(isKerasTensor);
  const isConstant = !isOnSymbols && !given.some((each) => each instanceof Variable);
  if (!isNoted({ callee, path, method, args }) || !(isOnSymbols || isConstant)) spoilRecord();
  // A layer that is called on numbers may draw or change some.
  if (callee instanceof Operation && !isOnSymbols) spoilRecord();
}

/** Notes the methods of models that evidence tells of. Python saves a model by a function of the engine's. */
export function noteMethod({ callee, path, method, args }: AskedCall): void {
  const [saved, , isWeightsOnly] = args;
  if (path === 'engine.save' && isWeightsOnly === false) noteModelCall(saved, 'save');
  else if (method !== undefined) noteModelCall(callee, method);
}

/** Functions of tensors, layers, and operators. */
function isNoted({ callee, path, method }: AskedCall): boolean {
  if (method !== undefined) return Object.hasOwn(operatorMethods, method);
  return callee instanceof Operation || /^keras\.(?:ops|activations)\./.test(path ?? '');
}

/** While a `call` is traced: the numbers of a variable as they are now are no constants. */
export function noteGet(target: unknown, name: string): void {
  if (target instanceof Variable && name === 'value') spoilRecord();
}
