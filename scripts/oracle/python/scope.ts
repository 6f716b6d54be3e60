import { KerasError } from '../../../src/keras/base/errors.js';

/** The names that a piece of Python sees: its own, then those around it. */
export class Scope {
  readonly #own = new Map<string, unknown>();
  readonly #outer: Scope | undefined;

  constructor(names: Readonly<Record<string, unknown>> = {}, outer?: Scope) {
    for (const [name, value] of Object.entries(names)) this.#own.set(name, value);
    this.#outer = outer;
  }

  get(name: string): unknown {
    if (this.#own.has(name)) return this.#own.get(name);
    if (this.#outer !== undefined) return this.#outer.get(name);
    throw new KerasError('NameError', `name '${name}' is not defined`);
  }

  has(name: string): boolean {
    return this.#own.has(name) || this.#outer?.has(name) === true;
  }

  set(name: string, value: unknown): void {
    this.#own.set(name, value);
  }
}
