import { isTruthy } from '../../base/is-truthy.js';
import { noteDType } from '../../base/noted-dtype.js';
import type { Variable } from '../../base/variable.js';
import { asTensor, toArrayData } from '../arrays.js';
import { required, type MemberTable } from './member-table.js';
import { operatorMethods } from './operator-members.js';
import * as tf from '@tensorflow/tfjs-core';

/** Takes a copy of a value over. */
const assign = (variable: Variable, value: unknown): null => {
  variable.assign(tf.tidy(() => tf.clone(tf.cast(asTensor(value), variable.value.dtype))));
  return null;
};

export const variableMembers: MemberTable<Variable> = {
  attributes: {
    name: ({ name }) => name,
    path: ({ path }) => path,
    shape: ({ shape }) => shape,
    dtype: ({ dtype }) => dtype,
    ndim: ({ shape }) => shape.length,
    trainable: ({ trainable }) => trainable,
    value: ({ value, dtype }) => noteDType(value, dtype),
    regularizer: ({ regularizer }) => regularizer,
    constraint: ({ constraint }) => constraint,
  },
  settable: {
    trainable: (variable, value) => {
      variable.trainable = isTruthy(value);
    },
  },
  methods: {
    ...operatorMethods,
    numpy: { parameters: [], run: ({ value, dtype }) => toArrayData(noteDType(value, dtype)) },
    assign: {
      parameters: required('value'),
      run: (variable, { value }) => assign(variable, value),
    },
    assign_add: {
      parameters: required('value'),
      run: (variable, { value }) =>
        assign(
          variable,
          tf.tidy(() => tf.add(variable.value, asTensor(value))),
        ),
    },
    assign_sub: {
      parameters: required('value'),
      run: (variable, { value }) =>
        assign(
          variable,
          tf.tidy(() => tf.sub(variable.value, asTensor(value))),
        ),
    },
  },
};
