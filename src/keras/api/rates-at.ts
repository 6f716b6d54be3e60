import * as tf from '@tensorflow/tfjs-core';
import { isNumber } from '../base/float.js';
import { valueOf, Variable } from '../base/variable.js';
import type { Schedule } from '../optimizers/schedules/schedule.js';
import { asTensor } from './arrays.js';

/** The rate of a schedule at a step, or at each of an array of steps. @throws TypeError for what are no numbers. */
export function ratesAt(schedule: Schedule, step: unknown): unknown {
  if (isNumber(step)) return schedule.at(Number(step));
  const steps = step instanceof Variable ? valueOf(step) : asTensor(step, 'TypeError');
  const rates = Array.from(steps.dataSync(), (each) => schedule.at(each));
  return tf.tensor(rates, steps.shape, 'float32');
}
