import { ProgramFunction } from './program-function.js';
import { ProgramIterator } from './program-iterator.js';
import { ProgramSequence } from './program-sequence.js';
import { ProgramValue, type ProgramFacts, type ProgramLink } from './program-value.js';

/** What the engine holds of a function or an object of the program. */
export type OfProgram = ProgramFunction | ProgramIterator | ProgramSequence;

/** What something of the program is for Keras: batches to be taken one by one or by number, or a function. */
export function fromProgram(facts: ProgramFacts, link: ProgramLink): OfProgram {
  const program = new ProgramValue(facts, link);
  if (program.has('__next__') || facts.name === 'generator') return new ProgramIterator(program);
  if (program.has('__len__') && program.has('__getitem__')) return new ProgramSequence(program);
  return new ProgramFunction(program);
}

/** Whether the value lives in the program. */
export const isOfProgram = (value: unknown): value is OfProgram =>
  value instanceof ProgramFunction ||
  value instanceof ProgramIterator ||
  value instanceof ProgramSequence;
