import { typeError } from '../base/errors.js';
import type { Described } from '../base/repr.js';
import { ProgramIterator } from './program-iterator.js';
import type { ProgramValue } from './program-value.js';

/** An object of the program that can be gone through again and again, such as a `tf.data.Dataset`. */
export class ProgramIterable implements Iterable<unknown>, Described {
  readonly program: ProgramValue;

  constructor(program: ProgramValue) {
    this.program = program;
  }

  /** How many items a pass has; null where the program does not know, or there is no end. */
  get cardinality(): number | null {
    if (!this.program.has('cardinality')) return null;
    const count = Number(this.program.callMethod('cardinality', []));
    return count >= 0 ? count : null;
  }

  /** @throws TypeError if `__iter__` gives no iterator. */
  *[Symbol.iterator](): Generator<unknown, undefined> {
    const iterator = this.program.callMethod('__iter__', []);
    if (!(iterator instanceof ProgramIterator))
      throw typeError(`iter() returned non-iterator of type '${this.program.name}'`);
    for (;;) {
      const next = iterator.next();
      if (next.done === true) return undefined;
      yield next.value;
    }
  }

  describe(): string {
    return `<${this.program.name} object>`;
  }
}
