import type { Described } from '../base/repr.js';
import { bindAll, type Arguments, type Parameter } from '../base/signature.js';

type Call = (positional: readonly unknown[], keywords: Arguments) => unknown;

interface CallableOptions {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly call: Call;
}

/** Something that Python calls by a name of Keras': a function, or a class. */
export class Callable implements Described {
  /** Its `__name__`. */
  readonly name: string;
  /** Its parameters, in Python's order. */
  readonly parameters: readonly Parameter[];
  /** What stands for it where it is handed to Keras as a value, such as the activation of a function in `keras.activations`. */
  readonly native: unknown;
  readonly #call: Call;

  constructor({ name, parameters, call }: CallableOptions, native?: unknown) {
    this.name = name;
    this.parameters = parameters;
    this.native = native;
    this.#call = call;
  }

  /** `name(*positional, **keywords)`. @throws KerasError as Keras does. */
  call(positional: readonly unknown[], keywords: Arguments = {}): unknown {
    return this.#call(positional, keywords);
  }

  describe(): string {
    return `<function ${this.name}>`;
  }
}

/** A class of Keras. */
export class CallableClass extends Callable {
  /** The class whose objects it makes; those of its subclasses are its instances as well. */
  readonly instances: abstract new (...args: never[]) => object;

  constructor(options: CallableOptions, instances: CallableClass['instances'], native?: unknown) {
    super(options, native);
    this.instances = instances;
  }

  override describe(): string {
    return `<class '${this.name}'>`;
  }
}

/** A function that gets its arguments bound to the parameters, defaults filled in. */
export const defineFunction = (
  name: string,
  parameters: readonly Parameter[],
  run: (args: Arguments) => unknown,
  native?: unknown,
): Callable =>
  new Callable(
    {
      name,
      parameters,
      call: (positional, keywords) => run(bindAll(name, parameters, positional, keywords)),
    },
    native,
  );

/** A function that binds its arguments itself. */
export const defineCall = (
  name: string,
  parameters: readonly Parameter[],
  call: Call,
  native?: unknown,
): Callable => new Callable({ name, parameters, call }, native);
