import * as tf from '@tensorflow/tfjs-core';
import { deserialize } from '../base/construct.js';
import { isEngineTensor } from '../base/engine-tensor.js';
import { KerasError, typeError, valueError } from '../base/errors.js';
import { float, isNumber } from '../base/float.js';
import { invoke, isInvokable } from '../base/invoke.js';
import { str } from '../base/repr.js';
import { isSaved, serialize } from '../base/serializable.js';
import { session } from '../base/session.js';
import { Variable } from '../base/variable.js';
import { isPythonFloat } from './numbers.js';
import { f32 } from './float32.js';
import { Schedule } from './schedules/schedule.js';

/** A function of a program that gives the learning rate. */
class RateFunction {
  readonly given: unknown;

  constructor(given: unknown) {
    this.given = given;
  }
}

/** Where an optimizer's learning rate comes from: a variable, a schedule, or a function of the program. */
export class LearningRate {
  #source: Variable | Schedule | RateFunction;

  /** @throws ValueError for anything but a float, a schedule (or its saved form) and a function. */
  constructor(given: unknown, owner: string) {
    const source = isSaved(given) ? deserialize('schedule', given) : given;
    this.#source = asChanging(source) ?? rateVariable(readRate(source), owner);
  }

  /** The rate of a step, counted from 0; in float32. */
  at(step: number): number {
    const source = this.#source;
    if (source instanceof Variable) return source.value.dataSync()[0] ?? NaN;
    if (source instanceof Schedule) return source.at(step);
    const rate = invoke(source.given, []);
    return isEngineTensor(rate) ? (rate.dataSync()[0] ?? NaN) : f32(Number(rate));
  }

  /** The variable that holds it; null for schedules and functions. */
  get variable(): Variable | null {
    return this.#source instanceof Variable ? this.#source : null;
  }

  /** `optimizer.learning_rate = …`. @throws TypeError if a schedule decides. */
  set(given: unknown): void {
    const former = this.#source;
    const changing = asChanging(given);
    if (changing !== undefined) {
      this.#source = changing;
      if (former instanceof Variable) former.dispose();
      return;
    }
    if (former instanceof Variable) assignRate(former, given);
    else throw notSettable();
  }

  /** As a configuration holds it. */
  save(): unknown {
    const source = this.#source;
    if (source instanceof Schedule) return serialize(source);
    return source instanceof Variable ? float(this.at(0)) : source.given;
  }

  dispose(): void {
    if (this.#source instanceof Variable) this.#source.dispose();
  }
}

function asChanging(value: unknown): Schedule | RateFunction | undefined {
  if (value instanceof Schedule) return value;
  return isInvokable(value) ? new RateFunction(value) : undefined;
}

/** Keras 3 takes floats only; Keras 2 took whole numbers as well. */
function readRate(given: unknown): number {
  if (isPythonFloat(given) || (session().keras2 && isNumber(given))) return Number(given);
  throw valueError(
    'Argument `learning_rate` should be float, or an instance of LearningRateSchedule, or a callable (that takes in the ' +
      'current iteration value and returns the corresponding learning rate value). ' +
      `Received instead: learning_rate=${str(given)}`,
  );
}

const rateVariable = (rate: number, owner: string): Variable =>
  new Variable(tf.scalar(rate, 'float32'), {
    name: 'learning_rate',
    path: `${owner}/learning_rate`,
    trainable: false,
  });

/** @throws TypeError for a text, ValueError for all else that is no number. */
function assignRate(variable: Variable, given: unknown): void {
  if (isEngineTensor(given)) variable.assign(tf.tidy(() => tf.clone(tf.cast(given, 'float32'))));
  else if (given instanceof Variable) assignRate(variable, given.value);
  else if (isNumber(given) || typeof given === 'boolean') variable.assignValues([Number(given)]);
  else {
    const error = typeof given === 'string' ? typeError : valueError;
    throw error(`A learning rate must be a number. Received: learning_rate=${str(given)}`);
  }
}

const notSettable = (): KerasError =>
  new KerasError(
    'TypeError',
    'This optimizer was created with a `LearningRateSchedule` object as its `learning_rate` constructor argument, hence ' +
      'its learning rate is not settable. If you need the learning rate to be settable, you should instantiate the ' +
      'optimizer with a float `learning_rate` argument.',
  );
