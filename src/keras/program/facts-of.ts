import { isOfProgram } from './from-program.js';
import { programOf } from './program-function.js';
import type { ProgramFacts } from './program-value.js';

/** What the program itself is told of a value that lives with it: its own facts. Undefined for all else. */
export function factsOf(value: unknown): ProgramFacts | undefined {
  if (isOfProgram(value)) return value.program.facts;
  return typeof value === 'function' ? programOf(value)?.facts : undefined;
}
