import type { Callable } from '../api/callable.js';
import { toNative } from '../api/values.js';
import type { Customs } from '../base/customs.js';

/** The names that the program has registered: Python is asked for them. */
export class ProgramCustoms implements Customs {
  readonly #revive: Callable;
  readonly #find: Callable;
  readonly #code: Callable;

  constructor(revive: Callable, find: Callable, code: Callable) {
    this.#revive = revive;
    this.#find = find;
    this.#code = code;
  }

  revive(saved: object): unknown {
    return toNative(this.#revive.call([saved]));
  }

  find(name: string): unknown {
    return toNative(this.#find.call([name]));
  }

  codeOf(native: object): unknown {
    return this.#code.call([native]);
  }
}
