import { typeError, valueError } from '../../base/errors.js';
import { isNumber } from '../../base/float.js';
import { repr } from '../../base/repr.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { f32 } from '../float32.js';
import { Schedule } from './schedule.js';

/** One value up to and including the first boundary, the next up to the second, and so on. */
export class PiecewiseConstantDecay extends Schedule {
  static override readonly className = 'PiecewiseConstantDecay';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'boundaries' },
    { name: 'values' },
    { name: 'name', default: 'PiecewiseConstant' },
  ];
  protected override readonly configKeys = ['boundaries', 'values', 'name'];
  readonly #boundaries: readonly number[];
  readonly #values: readonly number[];

  constructor(args: Arguments) {
    super(args);
    this.#boundaries = readList(args, 'boundaries');
    this.#values = readList(args, 'values');
    const [limits, values] = [this.#boundaries.length, this.#values.length];
    if (limits !== values - 1)
      throw valueError(
        'The length of boundaries should be 1 less than the length of values. Received: ' +
          `boundaries=${repr(args.boundaries)} of length ${limits}, and values=${repr(args.values)} of length ${values}.`,
      );
  }

  override at(step: number): number {
    const passed = this.#boundaries.filter((boundary) => step > Math.trunc(boundary)).length;
    return f32(this.#values[passed] ?? 0);
  }
}

function readList(args: Arguments, name: string): readonly number[] {
  const list = args[name];
  if (Array.isArray(list) && list.every(isNumber)) return list.map(Number);
  throw typeError(`Argument \`${name}\` must be a list of numbers. Received: ${repr(list)}`);
}
