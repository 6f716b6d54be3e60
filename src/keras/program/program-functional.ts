import { Metric } from '../metrics/metric.js';
import { Functional } from '../models/functional/functional.js';
import type { CustomSteps } from '../training/custom-steps.js';
import { partsOf, type Tracking } from './attributes.js';
import { customStepsOf } from './custom-steps-of.js';
import type { OwnArguments } from './own-class.js';
import type { ProgramValue } from './program-value.js';

/** A model of a class of the program that was made of inputs and outputs: only its steps of training are the program's. */
export class ProgramFunctional extends Functional implements Tracking {
  static override readonly className: string = 'Functional';
  readonly program: ProgramValue;
  /** The metrics that the program has assigned to attributes. */
  readonly ownMetrics: Metric[] = [];

  constructor(args: OwnArguments) {
    super(args);
    this.program = args.program;
  }

  override get customSteps(): CustomSteps {
    return customStepsOf(this.program, this.ownMetrics);
  }

  trackAttribute(_name: string, value: unknown): void {
    const { layers, variables, metrics } = partsOf(value);
    for (const layer of layers) this.track(layer);
    for (const variable of variables) this.adopt(variable);
    for (const metric of metrics)
      if (!this.ownMetrics.includes(metric)) this.ownMetrics.push(metric);
  }
}
