import { ProgramError } from '../base/program-error.js';
import type { Described } from '../base/repr.js';
import type { ProgramValue } from './program-value.js';

/** A generator or another iterator of the program: what its `__next__` gives, until it raises StopIteration. */
export class ProgramIterator implements Iterator<unknown>, Described {
  readonly program: ProgramValue;

  constructor(program: ProgramValue) {
    this.program = program;
  }

  next(): IteratorResult<unknown, undefined> {
    try {
      return { done: false, value: this.program.callMethod('__next__', []) };
    } catch (error) {
      if (error instanceof ProgramError && error.error === 'StopIteration')
        return { done: true, value: undefined };
      throw error;
    }
  }

  describe(): string {
    return `<${this.program.name} object>`;
  }
}
