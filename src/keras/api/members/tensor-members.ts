import type * as tf from '@tensorflow/tfjs-core';
import { dtypeOf } from '../../base/noted-dtype.js';
import type { KerasTensor } from '../../graph/keras-tensor.js';
import { toArrayData } from '../arrays.js';
import type { MemberTable } from './member-table.js';
import { operatorMethods } from './operator-members.js';

export const kerasTensorMembers: MemberTable<KerasTensor> = {
  attributes: {
    shape: ({ shape }) => shape,
    dtype: ({ dtype }) => dtype,
    name: ({ name }) => name,
    ndim: ({ shape }) => shape.length,
  },
  settable: {},
  methods: operatorMethods,
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
