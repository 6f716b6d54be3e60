import { f32 } from '../float32.js';
import { StaircaseDecay, staircaseParameters } from './staircase-decay.js';

/** initial / (1 + rate · step / steps), in whole parts if it is a staircase. */
export class InverseTimeDecay extends StaircaseDecay {
  static override readonly className = 'InverseTimeDecay';
  static override readonly parameters = staircaseParameters('InverseTimeDecay');

  protected override decayed(passed: number): number {
    return this.initial / f32(1 + f32(f32(this.rate) * passed));
  }
}
