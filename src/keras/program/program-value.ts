import { repr, type Described } from '../base/repr.js';
import type { Arguments } from '../base/signature.js';

/** A parameter of a function that a program has written. */
export interface ProgramParameter {
  readonly name: string;
  readonly kind: 'plain' | 'keyword' | 'args' | 'kwargs';
  readonly optional: boolean;
}

/** What is known of a function or an object that a program has written: the engine calls it back by its number. */
export interface ProgramFacts {
  readonly kind: 'program';
  readonly id: number;
  /** Its `__name__`, or that of its class. */
  readonly name: string;
  /** The name under which the program has registered its class, if it has. */
  readonly registered?: string | undefined;
  /** The module of its class, unless it is the program itself. */
  readonly module?: string | undefined;
  /** The parameters of a function, or of an object's `call`; null where Python does not tell. */
  readonly parameters: readonly ProgramParameter[] | null;
  /** The methods that the program's class defines. */
  readonly methods: readonly string[];
}

/** Who calls functions of the program: it waits for what they give. */
export interface ProgramLink {
  /** What the engine has made for the program's functions and objects, by their numbers. */
  readonly known: Map<number, object>;
  /** @throws ProgramError for what the function raises. */
  call(
    target: number,
    name: string | undefined,
    positional: readonly unknown[],
    keywords: Arguments,
  ): unknown;
}

/** A function or an object that lives in the program. */
export class ProgramValue implements Described {
  readonly facts: ProgramFacts;
  readonly #link: ProgramLink;

  constructor(facts: ProgramFacts, link: ProgramLink) {
    this.facts = facts;
    this.#link = link;
  }

  get name(): string {
    return this.facts.name;
  }

  /** Whether the function declares a parameter of that name. */
  takes(parameter: string): boolean {
    return this.facts.parameters?.some(({ name }) => name === parameter) ?? false;
  }

  /** Whether the program's class defines the method. */
  has(method: string): boolean {
    return this.facts.methods.includes(method);
  }

  /** Calls it. @throws ProgramError for what it raises. */
  call(positional: readonly unknown[], keywords: Arguments = {}): unknown {
    return this.#link.call(this.facts.id, undefined, positional, keywords);
  }

  /** Calls a method. @throws ProgramError for what it raises. */
  callMethod(name: string, positional: readonly unknown[], keywords: Arguments = {}): unknown {
    return this.#link.call(this.facts.id, name, positional, keywords);
  }

  /** From now on the object counts as this one of the engine's. */
  standsFor(object: object): void {
    this.#link.known.set(this.facts.id, object);
  }

  describe(): string {
    return `<function ${repr(this.name).slice(1, -1)}>`;
  }
}
