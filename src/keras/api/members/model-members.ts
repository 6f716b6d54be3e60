import { KerasError, typeError } from '../../base/errors.js';
import { wholeOf } from '../../base/float.js';
import { repr } from '../../base/repr.js';
import type { Layer } from '../../layers/base/layer.js';
import type { Model } from '../../models/model.js';
import type { Sequential } from '../../models/sequential/sequential.js';
import type { NestedShape } from '../../layers/base/shapes.js';
import { describeMethods } from './describe-members.js';
import { Functional } from '../../models/functional/functional.js';
import { firstUse, layerMembers } from './layer-members.js';
import { savingMembers } from './saving-members.js';
import { stepMembers } from './step-members.js';
import { trainingMembers } from './training-members.js';
import { extend, optional, required, type MemberTable } from './member-table.js';

/** A functional model knows its inputs and outputs as the program gave them; others must have been used in a network. */
const ownTensors = (model: Model, side: 'input' | 'output'): unknown =>
  model instanceof Functional ? model[side] : firstUse(model, side);

/** @throws TypeError for what is no whole number. */
function readIndex(index: unknown): number | null {
  const whole = wholeOf(index);
  if (index === null || whole !== undefined) return whole ?? null;
  throw typeError(`get_layer: \`index\` must be an integer. Received: index=${repr(index)}`);
}

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
    ...savingMembers.methods,
    get_layer: {
      parameters: [optional('name'), optional('index')],
      run: (model, { name, index }) =>
        model.getLayer({ name: name as string | null, index: readIndex(index) }),
    },
  },
});

/** What a stack knows once it is built. @throws AttributeError before. */
const onceBuilt =
  (read: (model: Sequential) => unknown, what: string) =>
  (model: Sequential): unknown => {
    const value = read(model);
    if (value !== undefined) return value;
    throw new KerasError(
      'AttributeError',
      `Sequential model ${repr(model.name)} has no defined ${what} yet.`,
    );
  };

export const sequentialMembers: MemberTable<Sequential> = extend<Model, Sequential>(modelMembers, {
  attributes: {
    inputs: onceBuilt(({ inputs }) => inputs, 'inputs'),
    outputs: onceBuilt(({ outputs }) => outputs, 'outputs'),
    input_shape: onceBuilt(({ inputShape }) => inputShape, 'input shape'),
    output_shape: onceBuilt(({ outputShape }) => outputShape, 'output shape'),
  },
  methods: {
    build: {
      parameters: [optional('input_shape')],
      run: (model, { input_shape: shape }) => {
        model.buildByHand(shape as NestedShape);
        return null;
      },
    },
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
