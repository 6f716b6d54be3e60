import type { Arguments } from './signature.js';

/** What a function of JavaScript that stands for one of Python's can do besides being called by position. */
export interface PythonFunction {
  /** Whether it declares a parameter of that name. */
  takes(name: string): boolean;
  call(positional: readonly unknown[], keywords: Arguments): unknown;
}

const known = new WeakMap<object, PythonFunction>();

/** Notes for which function of Python's one of JavaScript stands. */
export function standsForPython(native: object, python: PythonFunction): void {
  known.set(native, python);
}

/** The function of Python's; undefined for one of JavaScript's own. */
export const pythonFunctionOf = (native: object): PythonFunction | undefined => known.get(native);
