import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../../base/engine-tensor.js';
import { KerasError, typeError, valueError } from '../../base/errors.js';
import { repr, str } from '../../base/repr.js';
import { Variable } from '../../base/variable.js';
import type { Optimizer } from '../../optimizers/optimizer.js';
import type { Schedule } from '../../optimizers/schedules/schedule.js';
import { ArrayData } from '../../training/array-data.js';
import { toNative } from '../values.js';
import { optional, required, type MemberTable } from './member-table.js';

/** Gradients that a program has computed; None where there is none. */
function readGradients(given: readonly unknown[]): (tf.Tensor | null)[] {
  return given.map((each) => {
    if (each === null || isEngineTensor(each)) return each;
    if (each instanceof ArrayData) return each.toTensor();
    throw typeError('Gradients must be tensors.');
  });
}

function readVariables(given: unknown): Variable[] {
  return itemsIn(given, 'variables').map((each) => {
    if (each instanceof Variable) return each;
    throw new KerasError(
      'AttributeError',
      `Gradients are applied to variables. Received: ${repr(each)}`,
    );
  });
}

function itemsIn(given: unknown, name: string): readonly unknown[] {
  if (Array.isArray(given)) return given;
  throw typeError(`\`${name}\` must be a list. Received: ${name}=${repr(given)}`);
}

function applyGradients(optimizer: Optimizer, given: unknown): unknown {
  const pairs = itemsIn(given, 'grads_and_vars').map((pair) => itemsIn(pair, 'grads_and_vars'));
  if (pairs.length === 0 || pairs.some(({ length }) => length !== 2))
    throw valueError('`grads_and_vars` must be pairs of a gradient and a variable.');
  optimizer.apply(
    readGradients(pairs.map(([gradient]) => gradient)),
    readVariables(pairs.map(([, variable]) => variable)),
  );
  return optimizer.iterationsVariable;
}

/** The counter itself; with gradient accumulation, where not every batch is a step, a number of its own. */
function stepsOf({ iterations, iterationsVariable }: Optimizer): unknown {
  const batches = iterationsVariable.value.dataSync()[0];
  return batches === iterations ? iterationsVariable : tf.scalar(iterations, 'int32');
}

export const optimizerMembers: MemberTable<Optimizer> = {
  attributes: {
    name: ({ name }) => name,
    built: ({ built }) => built,
    variables: ({ variables }) => variables,
    iterations: stepsOf,
    learning_rate: (optimizer) =>
      optimizer.learningRateVariable ?? tf.scalar(optimizer.learningRate),
  },
  settable: {
    learning_rate: (optimizer, value) => {
      optimizer.setLearningRate(toNative(value));
    },
    // Keras 3 takes it and forgets it.
    lr: () => undefined,
  },
  methods: {
    apply_gradients: {
      parameters: required('grads_and_vars'),
      run: (optimizer, { grads_and_vars }) => applyGradients(optimizer, grads_and_vars),
    },
    apply: {
      parameters: [...required('grads'), optional('trainable_variables')],
      run: (optimizer, { grads, trainable_variables }) => {
        const variables = trainable_variables ?? optimizer.knownVariables;
        if (!Array.isArray(grads) || !Array.isArray(variables))
          throw typeError('`grads` and `trainable_variables` must be lists.');
        optimizer.apply(readGradients(grads), readVariables(variables));
        return null;
      },
    },
    build: {
      parameters: required('variables'),
      run: (optimizer, { variables }) => {
        optimizer.build(readVariables(variables));
        return null;
      },
    },
    exclude_from_weight_decay: {
      parameters: [optional('var_list'), optional('var_names')],
      run: (optimizer, { var_list, var_names }) => {
        optimizer.excludeFromWeightDecay(
          readVariables(var_list ?? []),
          itemsIn(var_names ?? [], 'var_names').map((each) => str(each)),
        );
        return null;
      },
    },
    finalize_variable_values: {
      parameters: required('var_list'),
      run: (optimizer, { var_list }) => {
        optimizer.finalize(readVariables(var_list));
        return null;
      },
    },
    get_config: { parameters: [], run: (optimizer) => optimizer.getConfig() },
  },
};

export const scheduleMembers: MemberTable<Schedule> = {
  attributes: {},
  settable: {},
  methods: { get_config: { parameters: [], run: (schedule) => schedule.getConfig() } },
};
