import type { Arguments } from '../base/signature.js';
import type { ProgramValue } from './program-value.js';

/** The arguments of a base class of the program's classes, with the object that is being made. */
export interface OwnArguments extends Arguments {
  readonly program: ProgramValue;
}

interface OwnClass<Made> {
  new (args: OwnArguments): Made;
  readonly className: string;
}

/** The engine's counterpart of an object of a class that the program has derived: it bears the name of that class. */
export function makeOwn<Made extends object>(base: OwnClass<Made>, args: OwnArguments): Made {
  const { program } = args;
  // A class of its own for each object: Keras asks an object's class for its name.
  const named = class extends (base as new (args: OwnArguments) => object) {
    static readonly className = program.name;
    static readonly registeredName = program.facts.registered ?? program.name;
    static readonly module = program.facts.module ?? null;

    remake(config: Arguments): unknown {
      return program.callMethod('from_config', [config]);
    }
  };
  const made = new named(args) as Made;
  program.standsFor(made);
  return made;
}
