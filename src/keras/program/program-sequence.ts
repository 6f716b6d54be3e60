import type { Described } from '../base/repr.js';
import type { Batches } from '../training/data/sequence-source.js';
import type { ProgramValue } from './program-value.js';

/** An object of the program with `__len__` and `__getitem__`, such as a PyDataset: its items are batches. */
export class ProgramSequence implements Batches, Described {
  readonly program: ProgramValue;

  constructor(program: ProgramValue) {
    this.program = program;
  }

  get cardinality(): number {
    return Number(this.program.callMethod('__len__', []));
  }

  batchAt(index: number): unknown {
    return this.program.callMethod('__getitem__', [index]);
  }

  beginEpoch(): void {
    this.#tell('on_epoch_begin');
  }

  endEpoch(): void {
    this.#tell('on_epoch_end');
  }

  #tell(method: string): void {
    if (this.program.has(method)) this.program.callMethod(method, []);
  }

  describe(): string {
    return `<${this.program.name} object>`;
  }
}
