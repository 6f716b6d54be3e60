import { ApiModule } from '../../../src/keras/api/module.js';
import { keras } from '../../../src/keras/api/keras.js';
import { layers } from '../../../src/keras/api/layers.js';
import { formulas, numpy } from '../numpy/module.js';
import { builtins } from './builtins.js';
import { execute } from './execute.js';
import { parseProgram } from './parse.js';
import { tensorflow } from './tensorflow.js';
import { Scope } from './scope.js';
import { NeedsPython } from './tokens.js';

/** The names that the oracle's programs start with. */
export const newScope = (write: (text: string) => void = () => undefined): Scope =>
  new Scope({
    ...builtins(write),
    ...formulas,
    keras,
    layers: new ApiModule('keras.layers', layers),
    np: numpy,
    tf: tensorflow,
  });

/** Runs a program and gives the value of its last expression. @throws NeedsPython, or what Python would raise. */
export const runPython = (source: string, scope: Scope): unknown =>
  execute(parseProgram(source), scope);

/** Why a program cannot be run here; undefined if it can. */
export function pythonReason(...sources: readonly string[]): string | undefined {
  try {
    for (const source of sources) parseProgram(source);
    return undefined;
  } catch (error) {
    if (error instanceof NeedsPython) return `needs Python (${error.message})`;
    throw error;
  }
}
