import type * as tf from '@tensorflow/tfjs-core';
import { givenTensor } from '../base/engine-tensor.js';
import type { Arguments } from '../base/signature.js';
import { asTensors } from './call-arguments.js';
import type { ProgramValue } from './program-value.js';

/** What the program's class says of itself; nothing where it does not say. */
export const configOf = (program: ProgramValue): Arguments =>
  program.has('get_config') ? (program.callMethod('get_config', []) as Arguments) : {};

/** What the object gives when it is called, as a tensor. @throws TypeError or ValueError where it is none. */
export const callForTensor = (
  program: ProgramValue,
  args: readonly unknown[],
  keywords: Arguments = {},
): tf.Tensor =>
  givenTensor(asTensors(program.callMethod('__call__', args, keywords)), program.name);
