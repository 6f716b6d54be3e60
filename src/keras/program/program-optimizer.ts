import * as tf from '@tensorflow/tfjs-core';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { commonParameters } from '../optimizers/common-options.js';
import { Optimizer, type Step } from '../optimizers/optimizer.js';
import type { OwnArguments } from './own-class.js';
import type { ProgramValue } from './program-value.js';

/** What `add_variable_from_reference` is asked for. */
export interface OptimizerWeight {
  readonly reference: Variable;
  readonly name: string;
  readonly initial: number;
}

/** An optimizer whose class the program has written: its `update_step` changes one variable. */
export class ProgramOptimizer extends Optimizer {
  static override readonly className: string = 'Optimizer';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'learning_rate' },
    ...commonParameters,
  ];
  readonly program: ProgramValue;
  protected override readonly configKeys = [];
  #variables: readonly Variable[] = [];

  constructor(args: OwnArguments) {
    super({ ...defaults, ...args });
    this.program = args.program;
  }

  protected override buildSlots(variables: readonly Variable[]): void {
    this.#variables = variables;
    if (this.program.has('build')) this.program.callMethod('build', [variables]);
  }

  protected override update(
    variable: Variable,
    gradient: tf.Tensor,
    _index: number,
    { rate }: Step,
  ): void {
    this.program.callMethod('update_step', [gradient, variable, tf.scalar(rate)]);
  }

  /** `add_variable_from_reference`: a variable of the shape of a weight, named after it. */
  addVariable({ reference, name, initial }: OptimizerWeight): Variable {
    return this.slots.makeFor(reference, name, initial);
  }

  /** `_get_variable_index`: the place of a weight among those that it was built with. */
  indexOf(variable: Variable): number {
    return this.#variables.indexOf(variable);
  }

  override getConfig(): Arguments {
    return this.program.has('get_config')
      ? (this.program.callMethod('get_config', []) as Arguments)
      : super.getConfig();
  }

  /** What the base class knows by itself: `super().get_config()`. */
  baseConfig(): Arguments {
    return super.getConfig();
  }
}

const defaults: Arguments = Object.fromEntries(
  commonParameters.flatMap((parameter) =>
    'default' in parameter ? [[parameter.name, parameter.default]] : [],
  ),
);
