import { callMethod, getMember } from '../../src/keras/api/object.js';
import type { Arguments } from '../../src/keras/base/signature.js';
import { Variable } from '../../src/keras/base/variable.js';
import { isDictionary } from '../../src/keras/graph/nested.js';
import { Optimizer } from '../../src/keras/optimizers/optimizer.js';
import type { Schedule } from '../../src/keras/optimizers/schedules/schedule.js';
import { compareRefusal, type StoredError } from './expected-error.js';
import { byNumber, type Findings } from './findings.js';
import { optimizersModule, toCase, tolerance } from './optimizer-case.js';
import { factCases, type Fact } from './optimizer-facts.js';
import type { Case } from './outcome.js';
import {
  isStoredTensor,
  numberOf,
  toEngine,
  valuesOf,
  type StoredNumber,
  type StoredTensor,
} from './stored-tensor.js';
import * as tf from '@tensorflow/tfjs-core';

interface OptimizerCase {
  readonly id: string;
  readonly name: string;
  readonly config: Arguments;
  readonly gradients: string;
  readonly exclude_from_weight_decay?: readonly string[];
  readonly steps?: readonly {
    readonly variables: readonly (readonly StoredNumber[])[];
    readonly learning_rate: StoredNumber;
    readonly iterations: number;
  }[];
  readonly slots?: readonly {
    readonly path: string;
    readonly value: StoredTensor | StoredNumber;
  }[];
  readonly after_finalize?: readonly (readonly StoredNumber[])[];
  readonly error?: StoredError;
}

interface ScheduleCase {
  readonly name: string;
  readonly args: Arguments;
  readonly values?: readonly StoredNumber[];
  readonly get_config?: Arguments;
  readonly error?: StoredError;
}

/** The file `optimizers.json`. */
export interface OptimizerFile {
  readonly start: readonly StoredTensor[];
  readonly gradients: Readonly<Record<string, readonly (readonly (readonly StoredNumber[])[])[]>>;
  readonly schedules: readonly ScheduleCase[];
  readonly facts: Readonly<Record<string, readonly Fact[]>>;
  readonly cases: readonly OptimizerCase[];
}

/** The cases of `optimizers.json`. */
export const optimizerCases = (file: OptimizerFile): Case[] => [
  ...file.cases.map((each) =>
    toCase(each.id, (findings) => {
      compareSteps(file, each, findings);
    }),
  ),
  ...file.schedules.map((each, index) =>
    toCase(`schedule ${each.name} [${index}]`, (findings) => {
      compareSchedule(each, findings);
    }),
  ),
  ...Object.entries(file.facts).flatMap(([kind, facts]) =>
    facts.flatMap((fact) => factCases[kind]?.(fact) ?? []),
  ),
];

/** A schedule stands in a configuration by its name and arguments. */
function makeOptimizer({ name, config }: OptimizerCase): Optimizer {
  const rate = config.learning_rate;
  const learning_rate =
    isDictionary(rate) && typeof rate.schedule === 'string'
      ? callMethod(
          getMember(optimizersModule(), 'schedules'),
          rate.schedule,
          [],
          rate.args as Arguments,
        )
      : rate;
  const made = callMethod(
    optimizersModule(),
    name,
    [],
    'learning_rate' in config ? { ...config, learning_rate } : config,
  );
  if (made instanceof Optimizer) return made;
  throw new Error(`${name} is no optimizer`);
}

function compareSteps(file: OptimizerFile, each: OptimizerCase, findings: Findings): void {
  const names = ['kernel', 'bias'];
  const run = (): [Optimizer, Variable[]] => {
    const optimizer = makeOptimizer(each);
    const variables = file.start.map((start, index) => {
      const name = names[index] ?? '';
      return new Variable(toEngine(start), { name, path: name });
    });
    if (each.exclude_from_weight_decay !== undefined)
      optimizer.excludeFromWeightDecay([], each.exclude_from_weight_decay);
    (file.gradients[each.gradients] ?? []).forEach((gradients, step) => {
      const tensors = gradients.map((values, index) =>
        tf.tensor(values.map(numberOf), [...(variables[index]?.shape ?? [])]),
      );
      optimizer.apply(tensors, variables);
      compareStep(each, [step, optimizer, variables], findings);
    });
    return [optimizer, variables];
  };
  if (each.error !== undefined) compareRefusal(each.error, findings, run);
  else compareEnd(each, run(), findings);
}

function compareStep(
  each: OptimizerCase,
  [step, optimizer, variables]: readonly [number, Optimizer, readonly Variable[]],
  findings: Findings,
): void {
  const expected = each.steps?.[step];
  if (expected === undefined || findings.differences.length > 0) return;
  variables.forEach((variable, index) => {
    findings.close(
      `step ${step + 1}: ${variable.name}`,
      (expected.variables[index] ?? []).map(numberOf),
      variable.value.dataSync(),
      tolerance,
    );
  });
  findings.close(
    `step ${step + 1}: learning_rate`,
    [numberOf(expected.learning_rate)],
    [optimizer.learningRate],
    tolerance,
  );
  findings.same(`step ${step + 1}: iterations`, expected.iterations, optimizer.iterations);
}

function compareEnd(
  { slots = [], after_finalize }: OptimizerCase,
  [optimizer, variables]: [Optimizer, Variable[]],
  findings: Findings,
): void {
  // The oracle's process had made other optimizers before, which shows in the numbers of names.
  const withoutName = (path: string): string =>
    path.slice(path.indexOf('/') + 1).replace(/^variable_\d+$/, 'variable');
  findings.same(
    'slots',
    slots.map(({ path }) => withoutName(path)),
    optimizer.variables.map(({ path }) => withoutName(path)),
  );
  slots.forEach(({ path, value }, index) => {
    const got = optimizer.variables[index]?.value.dataSync() ?? [];
    findings.close(
      path,
      isStoredTensor(value) ? valuesOf(value) : [numberOf(value)],
      got,
      tolerance,
    );
  });
  if (after_finalize === undefined) return;
  optimizer.finalize(variables);
  variables.forEach((variable, index) => {
    findings.close(
      `after finalize: ${variable.name}`,
      (after_finalize[index] ?? []).map(numberOf),
      variable.value.dataSync(),
      tolerance,
    );
  });
}

function compareSchedule(
  { name, args, values, get_config, error }: ScheduleCase,
  findings: Findings,
): void {
  const make = (): Schedule =>
    callMethod(getMember(optimizersModule(), 'schedules'), name, [], args) as Schedule;
  if (error !== undefined) {
    compareRefusal(error, findings, make);
    return;
  }
  const schedule = make();
  const rates = (values ?? []).map((_, step) => schedule.at(step));
  findings.close('rates', (values ?? []).map(numberOf), rates, tolerance);
  if (get_config !== undefined)
    findings.alike('get_config', get_config, schedule.getConfig(), byNumber(1e-6, 0));
}
