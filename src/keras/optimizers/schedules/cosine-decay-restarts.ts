import { float } from '../../base/float.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { f32, power } from '../float32.js';
import { readNumber } from '../numbers.js';
import { onePlusCosine } from './cosine.js';
import { checkSteps, Schedule } from './schedule.js';

/** Half cosine waves again and again, each `t_mul` times as long and `m_mul` times as high as the one before. */
export class CosineDecayRestarts extends Schedule {
  static override readonly className = 'CosineDecayRestarts';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'initial_learning_rate' },
    { name: 'first_decay_steps' },
    { name: 't_mul', default: float(2) },
    { name: 'm_mul', default: float(1) },
    { name: 'alpha', default: float(0) },
    { name: 'name', default: 'SGDRDecay' },
  ];
  protected override readonly configKeys = [
    'initial_learning_rate',
    'first_decay_steps',
    't_mul',
    'm_mul',
    'alpha',
    'name',
  ];
  readonly #initial: number;
  readonly #first: number;
  readonly #longer: number;
  readonly #lower: number;
  readonly #alpha: number;

  constructor(args: Arguments) {
    super(args);
    checkSteps(args, 'first_decay_steps');
    this.#initial = f32(readNumber(args, 'initial_learning_rate'));
    this.#first = f32(readNumber(args, 'first_decay_steps'));
    this.#longer = f32(readNumber(args, 't_mul'));
    this.#lower = f32(readNumber(args, 'm_mul'));
    this.#alpha = f32(readNumber(args, 'alpha'));
  }

  override at(step: number): number {
    const { restarts, part } = this.#wave(f32(step / this.#first));
    const cosine = f32(f32(0.5 * power(this.#lower, restarts)) * onePlusCosine(part));
    const decayed = f32(f32(f32(1 - this.#alpha) * cosine) + this.#alpha);
    return f32(this.#initial * decayed);
  }

  /** How many waves have passed, and how much of the running one; `waves` is the time in lengths of the first one. */
  #wave(waves: number): { readonly restarts: number; readonly part: number } {
    const longer = this.#longer;
    if (longer === 1) {
      const restarts = Math.floor(waves);
      return { restarts, part: f32(waves - restarts) };
    }
    const grown = f32(1 - f32(waves * f32(1 - longer)));
    const restarts = Math.floor(f32(f32(Math.log(grown)) / f32(Math.log(longer))));
    const passed = f32(f32(1 - power(longer, restarts)) / f32(1 - longer));
    return { restarts, part: f32(f32(waves - passed) / power(longer, restarts)) };
  }
}
