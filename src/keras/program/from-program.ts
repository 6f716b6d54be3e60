import { ProgramFunction } from './program-function.js';
import { ProgramIterable } from './program-iterable.js';
import { ProgramIterator } from './program-iterator.js';
import { ProgramSequence } from './program-sequence.js';
import { ProgramValue, type ProgramFacts, type ProgramLink } from './program-value.js';

/** What something of the program is for Keras: an object of one of its base classes, batches to be taken one by one or by number, or a function. */
export function fromProgram(facts: ProgramFacts, link: ProgramLink): object {
  const known = link.known.get(facts.id);
  if (known !== undefined) return known;
  const made = make(new ProgramValue(facts, link));
  link.known.set(facts.id, made);
  return made;
}

function make(program: ProgramValue): object {
  if (program.has('__next__') || program.name === 'generator') return new ProgramIterator(program);
  if (program.has('__len__') && program.has('__getitem__')) return new ProgramSequence(program);
  if (program.has('__iter__')) return new ProgramIterable(program);
  return new ProgramFunction(program);
}
