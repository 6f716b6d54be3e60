import * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../base/signature.js';
import { f32 } from '../optimizers/float32.js';
import { Schedule } from '../optimizers/schedules/schedule.js';
import { callForTensor, configOf } from './call-object.js';
import type { OwnArguments } from './own-class.js';
import type { ProgramValue } from './program-value.js';

/** A learning rate schedule whose class the program has written: it gets the step as a tensor. */
export class ProgramSchedule extends Schedule {
  static override readonly className: string = 'LearningRateSchedule';
  readonly program: ProgramValue;
  protected override readonly configKeys = [];

  constructor(args: OwnArguments) {
    super(args);
    this.program = args.program;
  }

  override at(step: number): number {
    let rate = NaN;
    tf.tidy(() => {
      const given = callForTensor(this.program, [tf.scalar(step, 'int32')]);
      rate = f32(given.dataSync()[0] ?? NaN);
    });
    return rate;
  }

  override getConfig(): Arguments {
    return configOf(this.program);
  }
}
