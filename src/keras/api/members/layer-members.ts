import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../../base/engine-tensor.js';
import { KerasError, typeError, valueError } from '../../base/errors.js';
import { isTruthy } from '../../base/is-truthy.js';
import { str } from '../../base/repr.js';
import type { Arguments } from '../../base/signature.js';
import { isKerasTensor, KerasTensor, type CallArguments } from '../../graph/keras-tensor.js';
import { flatten, mapLeaves } from '../../graph/nested.js';
import type { Layer } from '../../layers/base/layer.js';
import type { NestedShape } from '../../layers/base/shapes.js';
import { isShape } from '../../layers/base/shapes.js';
import { getConstraint } from '../../constraints/get.js';
import { getRegularizer } from '../../regularizers/get.js';
import { setWeights, type WeightArray } from '../../models/weights.js';
import { ArrayData } from '../../training/array-data.js';
import { toArrayData } from '../arrays.js';
import { buildByProgram, callByProgram } from '../../program/extend-layer.js';
import { tensorArguments, toNative, withTensors } from '../values.js';
import { noAttribute, optional, required, type MemberTable } from './member-table.js';

const weightParameters = [
  optional('shape'),
  optional('initializer'),
  optional('dtype'),
  optional('trainable', true),
  optional('autocast', true),
  optional('regularizer'),
  optional('constraint'),
  optional('aggregation', 'none'),
  optional('overwrite_with_gradient', false),
  optional('name'),
];

/** What every layer and model has. */
export const layerMembers: MemberTable<Layer> = {
  attributes: {
    name: ({ name }) => name,
    path: ({ path }) => path,
    built: ({ built }) => built,
    dtype: ({ dtype }) => dtype,
    compute_dtype: ({ dtype }) => dtype,
    variable_dtype: ({ dtype }) => dtype,
    trainable: ({ trainable }) => trainable,
    supports_masking: ({ supportsMasking }) => supportsMasking,
    weights: ({ weights }) => weights,
    variables: ({ weights }) => weights,
    trainable_weights: ({ trainableWeights }) => trainableWeights,
    trainable_variables: ({ trainableWeights }) => trainableWeights,
    non_trainable_weights: ({ nonTrainableWeights }) => nonTrainableWeights,
    non_trainable_variables: ({ nonTrainableWeights }) => nonTrainableWeights,
    losses: ({ losses }) => losses,
    metrics: () => [],
    activity_regularizer: ({ activityRegularizer }) => activityRegularizer,
    input: (layer) => firstUse(layer, 'input'),
    output: (layer) => firstUse(layer, 'output'),
  },
  settable: {
    supports_masking: (layer, value) => {
      if ('trackAttribute' in layer) Object.assign(layer, { supportsMasking: value === true });
    },
    name: (layer, value) => {
      layer.name = str(value);
    },
    trainable: (layer, value) => {
      layer.trainable = isTruthy(value);
    },
    activity_regularizer: (layer, value) => {
      layer.activityRegularizer = getRegularizer(value);
    },
    built: (layer, value) => {
      layer.built = isTruthy(value);
    },
  },
  methods: {
    get_weights: {
      parameters: [],
      run: ({ weights }) => weights.map(({ value }) => toArrayData(value)),
    },
    set_weights: {
      parameters: required('weights'),
      run: (layer, { weights }) => {
        setWeights(layer, readWeights(weights));
        return null;
      },
    },
    compute_mask: {
      parameters: [...required('inputs'), optional('previous_mask')],
      run: (layer, { inputs, previous_mask }) =>
        layer.computeMask === undefined
          ? previous_mask
          : layer.computeMask(withTensors(inputs), withTensors(previous_mask)),
    },
    count_params: { parameters: [], run: (layer) => layer.countParams() },
    get_config: {
      parameters: [],
      run: (layer) => (hasBase(layer) ? layer.baseConfig() : layer.getConfig()),
    },
    get_build_config: { parameters: [], run: (layer) => layer.buildConfig },
    build: {
      parameters: required('input_shape'),
      run: (layer, { input_shape }) => {
        buildByProgram(layer, input_shape as NestedShape);
        return null;
      },
    },
    call: {
      parameters: required('inputs'),
      call: (layer, positional, keywords) =>
        callByProgram(layer, ...tensorArguments(positional, keywords)),
    },
    compute_output_shape: {
      parameters: required('input_shape'),
      run: (layer, { input_shape }) => outputShape(layer, input_shape as NestedShape),
    },
    add_weight: {
      parameters: weightParameters,
      run: addWeight,
    },
    add_variable: { parameters: weightParameters, run: addWeight },
    finalize_state: {
      parameters: [],
      own: 'finalizeState',
      run: (layer) => callOwn(layer, 'finalizeState', []),
    },
    add_loss: {
      parameters: required('loss'),
      run: (layer, { loss }) => {
        addLoss(layer, loss);
        return null;
      },
    },
    adapt: {
      parameters: [...required('data'), optional('batch_size'), optional('steps')],
      own: 'adapt',
      run: (layer, { data }) => {
        callOwn(layer, 'adapt', [withTensors(data)]);
        return null;
      },
    },
    reset_state: {
      parameters: [],
      own: 'resetState',
      run: (layer) => callOwn(layer, 'resetState', []),
    },
    reset_states: {
      parameters: [],
      own: 'resetState',
      run: (layer) => callOwn(layer, 'resetState', []),
    },
  },
};

/** `layer.input` and `layer.output`: those of its first use in a network. @throws AttributeError if there is none. */
export function firstUse(layer: Layer, side: 'input' | 'output'): unknown {
  const node = layer.nodes[0];
  if (node === undefined)
    throw new KerasError(
      'AttributeError',
      `The layer ${layer.name} has never been called and thus has no defined ${side}.`,
    );
  const tensors = side === 'input' ? node.inputs : node.outputs;
  return tensors.length === 1 ? tensors[0] : tensors;
}

/** Numbers or tensors. @throws TypeError for anything else. */
function readWeights(weights: unknown): (WeightArray | tf.Tensor)[] {
  if (!Array.isArray(weights)) throw typeError('`weights` must be a list of arrays.');
  return weights.map((value: unknown) => {
    if (isEngineTensor(value)) return value;
    if (value instanceof ArrayData)
      return {
        shape: value.shape,
        dtype: value.dtype,
        data: Float32Array.from(value.data as ArrayLike<number>),
      };
    throw typeError('`weights` must be a list of arrays.');
  });
}

function outputShape(layer: Layer, shape: NestedShape): unknown {
  const name = layer.callParameters[0]?.name ?? 'inputs';
  const declared = layer.computeOutputShape?.(shape, { [`${name}_shape`]: shape });
  if (declared !== undefined) return declared;
  const args: CallArguments = { positional: [symbols(shape)], keywords: {} };
  return mapLeaves(layer.inferOutputs(args), (leaf) => (isKerasTensor(leaf) ? leaf.shape : leaf));
}

/** Symbolic tensors of these shapes. */
function symbols(shape: NestedShape): unknown {
  if (isShape(shape)) return new KerasTensor(shape);
  if (Array.isArray(shape)) return shape.map((each) => symbols(each as NestedShape));
  return Object.fromEntries(
    Object.entries((shape ?? {}) as Arguments).map(([key, each]) => [
      key,
      symbols(each as NestedShape),
    ]),
  );
}

/** A single size stands for the shape of a vector. */
function readShape(shape: unknown): unknown {
  if (shape === null) return [];
  return typeof shape === 'number' ? [shape] : shape;
}

/** Programs may add penalties inside a layer's `call` only. */
function addLoss(layer: Layer, loss: unknown): void {
  const leaves = flatten(loss);
  const scalars = leaves.filter(isEngineTensor);
  // Where a call is only traced, the penalty is that of the run.
  if (scalars.length === 0 && !leaves.some(isKerasTensor))
    throw valueError(
      `\`add_loss()\` of layer '${layer.name}' can only be called from inside \`build()\` or \`call()\`, on a tensor input. ` +
        'Received invalid value for `loss`.',
    );
  for (const scalar of scalars) layer.addLoss(tf.clone(scalar) as tf.Scalar);
}

/** `layer.add_weight(…)`, for layers that a program defines. */
function addWeight(layer: Layer, args: Arguments): unknown {
  return callOwn(layer, 'add', [
    {
      name: typeof args.name === 'string' ? args.name : 'variable',
      shape: readShape(args.shape ?? []),
      initializer: toNative(args.initializer),
      trainable: isTruthy(args.trainable),
      regularizer: getRegularizer(toNative(args.regularizer)),
      constraint: getConstraint(toNative(args.constraint)),
      ...(typeof args.dtype === 'string' ? { dtype: args.dtype } : {}),
    },
  ]);
}

/** Whether a program has derived the class: it asks for what the base class knows by itself. */
const hasBase = (object: object): object is { baseConfig(): Arguments } => 'baseConfig' in object;

/** Calls a method that only some layers have. @throws AttributeError where it has none, as for `add_weight`. */
function callOwn(layer: Layer, name: string, args: readonly unknown[]): unknown {
  const own = (layer as unknown as Readonly<Record<string, unknown>>)[name];
  if (typeof own !== 'function') throw noAttribute(layer.className, 'add_weight');
  const result: unknown = Reflect.apply(own, layer, args);
  return result ?? null;
}
