import * as tf from '@tensorflow/tfjs-core';
import { typeError } from '../../base/errors.js';
import { repr } from '../../base/repr.js';
import type { Arguments } from '../../base/signature.js';
import { Variable } from '../../base/variable.js';
import type { Optimizer } from '../../optimizers/optimizer.js';
import type { ProgramOptimizer } from '../../program/program-optimizer.js';
import { asTensor } from '../arrays.js';
import { extend, optional, required, type MemberTable, type Method } from './member-table.js';
import { optimizerMembers } from './optimizer-members.js';

/** @throws TypeError for what is no variable. */
function variableOf(value: unknown): Variable {
  if (value instanceof Variable) return value;
  throw typeError(`A variable is needed. Received: ${repr(value)}`);
}

/** Changes a variable by a value. */
const changing = (
  change: (former: tf.Tensor, value: tf.Tensor) => tf.Tensor,
): Method<ProgramOptimizer> => ({
  parameters: required('variable', 'value'),
  run: (_optimizer, { variable, value }) => {
    const changed = variableOf(variable);
    const type = changed.value.dtype;
    changed.assign(tf.tidy(() => tf.clone(tf.cast(change(changed.value, asTensor(value)), type))));
    return null;
  },
});

function addVariable(optimizer: ProgramOptimizer, args: Arguments): Variable {
  const { reference_variable, name, initializer } = args;
  return optimizer.addVariable({
    reference: variableOf(reference_variable),
    name: typeof name === 'string' ? name : 'variable',
    initial: initializer === 'ones' ? 1 : 0,
  });
}

/** What the base class of a program's own optimizers gives them. */
export const programOptimizerMembers: MemberTable<ProgramOptimizer> = extend<
  Optimizer,
  ProgramOptimizer
>(optimizerMembers, {
  methods: {
    // The base class's part of `build` is done when the program is asked for its own.
    build: { parameters: required('variables'), run: () => null },
    add_variable_from_reference: {
      parameters: [
        ...required('reference_variable'),
        optional('name'),
        optional('initializer', 'zeros'),
      ],
      run: addVariable,
    },
    assign: changing((_former, value) => value),
    assign_add: changing((former, value) => tf.add(former, value)),
    assign_sub: changing((former, value) => tf.sub(former, value)),
    _get_variable_index: {
      parameters: required('variable'),
      run: (optimizer, { variable }) => optimizer.indexOf(variableOf(variable)),
    },
    get_config: { parameters: [], run: (optimizer) => optimizer.baseConfig() },
  },
});
