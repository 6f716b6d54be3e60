import { Callable } from '../api/callable.js';
import { standsForPython } from '../base/python-function.js';
import { shapeTuples } from '../base/tuple.js';
import type { Arguments } from '../base/signature.js';
import { givenTensors } from './call-arguments.js';
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

/** Arguments come by position. Shapes among them are tuples, and what it gives are tensors where they are numbers. */
function nativeOf(program: ProgramValue): (...args: readonly unknown[]) => unknown {
  const call = (positional: readonly unknown[], keywords: Arguments): unknown =>
    givenTensors(program.call(positional.map(shapeTuples), keywords));
  const native = (...args: readonly unknown[]): unknown => call(args, {});
  standsForPython(native, { call, takes: (name) => program.takes(name) });
  Object.defineProperty(native, 'name', { value: program.name });
  programs.set(native, program);
  return native;
}
