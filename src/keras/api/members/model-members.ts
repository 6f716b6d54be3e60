import type { Layer } from '../../layers/base/layer.js';
import type { Model } from '../../models/model.js';
import type { Sequential } from '../../models/sequential/sequential.js';
import { describeMethods } from './describe-members.js';
import { Functional } from '../../models/functional/functional.js';
import { firstUse, layerMembers } from './layer-members.js';
import { stepMembers } from './step-members.js';
import { trainingMembers } from './training-members.js';
import { extend, optional, required, type MemberTable } from './member-table.js';

/** A functional model knows its inputs and outputs as the program gave them; others must have been used in a network. */
const ownTensors = (model: Model, side: 'input' | 'output'): unknown =>
  model instanceof Functional ? model[side] : firstUse(model, side);

/** What all models have beyond layers. */
export const modelMembers: MemberTable<Model> = extend<Layer, Model>(layerMembers, {
  attributes: {
    layers: ({ layers }) => layers,
    inputs: ({ inputs }) => inputs,
    outputs: ({ outputs }) => outputs,
    output_names: ({ outputNames }) => outputNames,
    input_shape: ({ inputShape }) => inputShape,
    output_shape: ({ outputShape }) => outputShape,
    input: (model) => ownTensors(model, 'input'),
    output: (model) => ownTensors(model, 'output'),
    ...trainingMembers.attributes,
    ...stepMembers.attributes,
  },
  settable: trainingMembers.settable,
  methods: {
    ...describeMethods,
    ...trainingMembers.methods,
    ...stepMembers.methods,
    get_layer: {
      parameters: [optional('name'), optional('index')],
      run: (model, { name, index }) =>
        model.getLayer({ name: name as string | null, index: index as number | null }),
    },
  },
});

export const sequentialMembers: MemberTable<Sequential> = extend<Model, Sequential>(modelMembers, {
  methods: {
    add: {
      parameters: [...required('layer'), optional('rebuild', true)],
      run: (model, { layer }) => {
        model.add(layer);
        return null;
      },
    },
    pop: { parameters: [optional('rebuild', true)], run: (model) => model.pop() },
  },
});
