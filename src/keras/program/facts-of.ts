import { programOf } from './program-function.js';
import { ProgramValue, type ProgramFacts } from './program-value.js';

/** What the program itself is told of a value that lives with it: its own facts. Undefined for all else. */
export function factsOf(value: unknown): ProgramFacts | undefined {
  if (typeof value === 'function') return programOf(value)?.facts;
  return isOfProgram(value) ? value.program.facts : undefined;
}

/** Whether the value stands for something of the program. */
export const isOfProgram = (value: unknown): value is { readonly program: ProgramValue } =>
  typeof value === 'object' &&
  value !== null &&
  'program' in value &&
  value.program instanceof ProgramValue;
