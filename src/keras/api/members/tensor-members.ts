import type * as tf from '@tensorflow/tfjs-core';
import { dtypeOf } from '../../base/noted-dtype.js';
import type { KerasTensor } from '../../graph/keras-tensor.js';
import { toArrayData } from '../arrays.js';
import { callOpByName } from '../../ops/index.js';
import { optional, required, type MemberTable } from './member-table.js';
import { operatorMethods } from './operator-members.js';

export const kerasTensorMembers: MemberTable<KerasTensor> = {
  attributes: {
    shape: ({ shape }) => shape,
    dtype: ({ dtype }) => dtype,
    name: ({ name }) => name,
    ndim: ({ shape }) => shape.length,
  },
  settable: {},
  methods: {
    ...operatorMethods,
    reshape: {
      parameters: required('newshape'),
      run: (tensor, { newshape }) => callOpByName('reshape', [tensor, newshape]),
    },
    squeeze: {
      parameters: [optional('axis')],
      run: (tensor, { axis }) => callOpByName('squeeze', [tensor, axis]),
    },
  },
};

export const tensorMembers: MemberTable<tf.Tensor> = {
  attributes: {
    shape: ({ shape }) => shape,
    dtype: dtypeOf,
    ndim: ({ shape }) => shape.length,
  },
  settable: {},
  methods: {
    ...operatorMethods,
    numpy: { parameters: [], run: (tensor) => toArrayData(tensor) },
  },
};
