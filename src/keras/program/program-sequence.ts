import type { Described } from '../base/repr.js';
import type { ProgramValue } from './program-value.js';

/** An object of the program with `__len__` and `__getitem__`, such as a PyDataset: its items are batches. */
export class ProgramSequence implements Iterable<unknown>, Described {
  readonly program: ProgramValue;

  constructor(program: ProgramValue) {
    this.program = program;
  }

  /** How many batches it has. */
  get cardinality(): number {
    return Number(this.program.callMethod('__len__', []));
  }

  /** A pass: the batches in order, and `on_epoch_end` behind the last one where there is such a method. */
  *[Symbol.iterator](): Generator<unknown, undefined> {
    const count = this.cardinality;
    for (let index = 0; index < count; index++)
      yield this.program.callMethod('__getitem__', [index]);
    if (this.program.has('on_epoch_end')) this.program.callMethod('on_epoch_end', []);
    return undefined;
  }

  describe(): string {
    return `<${this.program.name} object>`;
  }
}
