import { Callable } from '../api/callable.js';
import type { Arguments } from '../base/signature.js';
import type { ProgramValue } from './program-value.js';

/** A function of the program, wherever Keras takes one: as a callable, and as a function of JavaScript for what calls it by position. */
export class ProgramFunction extends Callable {
  readonly program: ProgramValue;

  constructor(program: ProgramValue) {
    const { name } = program;
    const call = (positional: readonly unknown[], keywords: Arguments): unknown =>
      program.call(positional, keywords);
    super({ name, parameters: [], call }, nativeOf(program));
    this.program = program;
  }
}

const programs = new WeakMap<object, ProgramValue>();

/** The function of the program that a function of JavaScript stands for, if it stands for one. */
export const programOf = (native: object): ProgramValue | undefined => programs.get(native);

/** Arguments come by position; what Keras says by keyword comes behind them as in `invoke`. */
function nativeOf(program: ProgramValue): (...args: readonly unknown[]) => unknown {
  const native = (...args: readonly unknown[]): unknown => program.call(args);
  Object.defineProperty(native, 'name', { value: program.name });
  programs.set(native, program);
  return native;
}
