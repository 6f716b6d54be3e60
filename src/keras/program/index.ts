import { Callable, CallableClass } from '../api/callable.js';
import { ApiModule } from '../api/module.js';
import { toNative, mapValues } from '../api/values.js';
import { typeError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import type { Arguments } from '../base/signature.js';
import { extend } from './extend.js';
import { isOfProgram } from './facts-of.js';
import { makeOwn, type OwnArguments } from './own-class.js';
import { ProgramCallback } from './program-callback.js';
import { ProgramConstraint } from './program-constraint.js';
import { ProgramFunctional } from './program-functional.js';
import { ProgramInitializer } from './program-initializer.js';
import { ProgramLayer } from './program-layer.js';
import { ProgramLoss } from './program-loss.js';
import { ProgramMetric } from './program-metric.js';
import { ProgramModel } from './program-model.js';
import { ProgramOptimizer } from './program-optimizer.js';
import { ProgramRegularizer } from './program-regularizer.js';
import { ProgramSchedule } from './program-schedule.js';

interface Base {
  new (args: OwnArguments): object;
  readonly className: string;
}

/** `program.Name(self, **keywords)`: what the `__init__` of a base class asks for. */
const baseClass = (name: string, choose: (keywords: Arguments) => Base): CallableClass =>
  new CallableClass(
    {
      name,
      parameters: [{ name: 'self' }],
      call: ([self], keywords) => {
        if (!isOfProgram(self))
          throw typeError(
            `program.${name} is made for an object of the program. Received: ${repr(self)}`,
          );
        const args = Object.fromEntries(
          Object.entries(keywords).map(([key, value]) => [key, mapValues(value, toNative)]),
        );
        return makeOwn(choose(keywords), { ...args, program: self.program });
      },
    },
    choose({}),
    choose({}),
  );

/** A model that is given its inputs and outputs is one of Keras' functional ones. */
const modelBase = (keywords: Arguments): Base =>
  'outputs' in keywords ? ProgramFunctional : ProgramModel;

/** What the base classes of a program's own classes are made of: `program.Layer` and the like. */
export const programModule = new ApiModule('program', {
  extend: new Callable({ name: 'extend', parameters: [], call: extend }),
  Callback: baseClass('Callback', () => ProgramCallback),
  Constraint: baseClass('Constraint', () => ProgramConstraint),
  Initializer: baseClass('Initializer', () => ProgramInitializer),
  Layer: baseClass('Layer', () => ProgramLayer),
  LearningRateSchedule: baseClass('LearningRateSchedule', () => ProgramSchedule),
  Loss: baseClass('Loss', () => ProgramLoss),
  Metric: baseClass('Metric', () => ProgramMetric),
  Model: baseClass('Model', modelBase),
  Optimizer: baseClass('Optimizer', () => ProgramOptimizer),
  Regularizer: baseClass('Regularizer', () => ProgramRegularizer),
});
