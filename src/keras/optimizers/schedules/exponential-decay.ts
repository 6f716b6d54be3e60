import { power } from '../float32.js';
import { StaircaseDecay, staircaseParameters } from './staircase-decay.js';

/** initial · rate^(step / steps), in whole powers if it is a staircase. */
export class ExponentialDecay extends StaircaseDecay {
  static override readonly className = 'ExponentialDecay';
  static override readonly parameters = staircaseParameters('ExponentialDecay');

  protected override decayed(passed: number): number {
    return this.initial * power(this.rate, passed);
  }
}
