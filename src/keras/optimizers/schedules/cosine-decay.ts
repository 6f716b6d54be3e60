import { float } from '../../base/float.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { f32 } from '../float32.js';
import { readNumber, readOptional } from '../numbers.js';
import { onePlusCosine } from './cosine.js';
import { checkSteps, Schedule } from './schedule.js';

/** Half a cosine wave down to `alpha` times the rate; before it, if asked for, a straight way up to `warmup_target`. */
export class CosineDecay extends Schedule {
  static override readonly className = 'CosineDecay';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'initial_learning_rate' },
    { name: 'decay_steps' },
    { name: 'alpha', default: float(0) },
    { name: 'name', default: 'CosineDecay' },
    { name: 'warmup_target', default: null },
    { name: 'warmup_steps', default: 0 },
  ];
  protected override readonly configKeys = [
    'initial_learning_rate',
    'decay_steps',
    'alpha',
    'name',
    'warmup_target',
    'warmup_steps',
  ];
  readonly #initial: number;
  readonly #steps: number;
  readonly #alpha: number;
  readonly #target: number | null;
  readonly #warmup: number;

  constructor(args: Arguments) {
    super(args);
    checkSteps(args, 'decay_steps');
    this.#initial = f32(readNumber(args, 'initial_learning_rate'));
    this.#steps = f32(readNumber(args, 'decay_steps'));
    this.#alpha = readNumber(args, 'alpha');
    this.#target = readOptional(args, 'warmup_target');
    this.#warmup = f32(readNumber(args, 'warmup_steps'));
  }

  override at(step: number): number {
    if (this.#target === null) return this.#decay(Math.min(step, this.#steps), this.#initial);
    const now = Math.min(step, f32(this.#steps + this.#warmup));
    const target = f32(this.#target);
    if (now >= this.#warmup) return this.#decay(now - this.#warmup, target);
    const part = f32(now / this.#warmup);
    return f32(f32(f32(target - this.#initial) * part) + this.#initial);
  }

  #decay(step: number, from: number): number {
    const cosine = f32(0.5 * onePlusCosine(f32(step / this.#steps)));
    return f32(from * f32(f32(f32(1 - this.#alpha) * cosine) + f32(this.#alpha)));
  }
}
