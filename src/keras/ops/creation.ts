import * as tf from '@tensorflow/tfjs-core';
import { isFloat, type DType } from '../base/dtype.js';
import { isEngineTensor } from '../base/engine-tensor.js';
import { isTruthy } from '../base/is-truthy.js';
import { fullShape } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';
import { withoutTape } from '../graph/without-tape.js';
import { claimShape } from './claim-shape.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { resultType, typeOf } from './result-type.js';
import { asInt, asInts, asNumber, asTensor, floatx, shapeOf, typed } from './values.js';

/** A tensor full of one number. @throws BudgetError before it is made, if it is too big. */
function filled(shape: readonly number[], value: unknown, dtype: DType): tf.Tensor {
  claimShape(shape, 'full');
  if (isEngineTensor(value)) return tf.broadcastTo(asTensor(value, dtype), [...shape]);
  return asTensor(tf.fill([...shape], asNumber(value, 'fill_value'), 'float32'), dtype);
}

const fill = (name: string, value: number): OpDefinition =>
  define([name, 'numpy.Full'], ['shape', ['dtype', null]], [], {
    compute: ({ shape, dtype }) => filled(asInts(shape, 'shape'), value, typed(dtype, floatx())),
  });

const like = (name: string, className: string, value: number): OpDefinition =>
  define([name, `numpy.${className}`], ['x'], [['dtype', null]], {
    compute: ({ x, dtype }) => filled(fullShape(shapeOf(x), name), value, typed(dtype, typeOf(x))),
    infer: ({ x, dtype }) => symbol(shapeOf(x), typed(dtype, typeOf(x))),
  });

/** Whole numbers give whole numbers. The count is that of numpy: steps up to but not including `stop`. */
function arange({ start, stop, step, dtype }: Arguments): tf.Tensor {
  const [from, to] = stop === null ? [0, start] : [start, stop];
  const by = step === null ? 1 : asNumber(step, 'step');
  const type = typed(dtype, resultType([from, to, ...(step === null ? [] : [step])]));
  const first = asNumber(from, 'start');
  const count = Math.max(0, Math.ceil((asNumber(to, 'stop') - first) / by));
  claimShape([count], 'arange');
  const values = Float32Array.from({ length: count }, (_, index) => first + index * by);
  return asTensor(tf.tensor1d(values), type);
}

function linspace({ start, stop, num, endpoint, dtype }: Arguments): tf.Tensor {
  const count = asInt(num, 'num');
  claimShape([count], 'linspace');
  const standard = resultType([start, stop]);
  const type = typed(dtype, isFloat(standard) ? standard : floatx());
  const first = asNumber(start, 'start');
  const last = asNumber(stop, 'stop');
  const gaps = Math.max(1, isTruthy(endpoint) ? count - 1 : count);
  const values = Float32Array.from({ length: count }, (_, index) =>
    isTruthy(endpoint) && index === gaps ? last : first + ((last - first) * index) / gaps,
  );
  return asTensor(tf.tensor1d(values), type);
}

/** Ones on a diagonal, or on it and below. */
function diagonalOnes(
  { N, M, k, dtype }: Arguments,
  holds: (row: number, column: number, offset: number) => boolean,
): tf.Tensor {
  const rows = asInt(N, 'N');
  const columns = M === null || M === undefined ? rows : asInt(M, 'M');
  const offset = asInt(k, 'k');
  claimShape([rows, columns], 'eye');
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (holds(row, column, offset)) values[row * columns + column] = 1;
  return asTensor(tf.tensor2d(values, [rows, columns]), typed(dtype, floatx()));
}

const onDiagonal = (row: number, column: number, offset: number): boolean =>
  column - row === offset;
const onOrBelow = (row: number, column: number, offset: number): boolean => column - row <= offset;

const convert = ({ x, dtype }: Arguments): tf.Tensor => {
  const tensor = asTensor(x, typed(dtype, typeOf(x)));
  return tensor === x ? tf.clone(tensor) : tensor;
};

/** Functions that make tensors, change their type, or hold gradients back. */
export const creationOps: readonly OpDefinition[] = [
  { ...fill('zeros', 0), className: '' },
  { ...fill('ones', 1), className: '' },
  { ...fill('empty', 0), className: '' },
  {
    ...define(['full', 'numpy.Full'], ['fill_value'], ['shape', ['dtype', null]], {
      compute: ({ shape, fill_value: value, dtype }) =>
        filled(asInts(shape, 'shape'), value, typed(dtype, floatx())),
    }),
    parameters: [{ name: 'shape' }, { name: 'fill_value' }, { name: 'dtype', default: null }],
  },
  like('zeros_like', 'ZerosLike', 0),
  like('ones_like', 'OnesLike', 1),
  like('empty_like', 'EmptyLike', 0),
  define(['full_like', 'numpy.FullLike'], ['x', 'fill_value'], [['dtype', null]], {
    compute: ({ x, fill_value: value, dtype }) =>
      filled(fullShape(shapeOf(x), 'full_like'), value, typed(dtype, typeOf(x))),
    infer: ({ x, dtype }) => symbol(shapeOf(x), typed(dtype, typeOf(x))),
  }),
  define(['arange', 'numpy.Arange'], ['start', ['stop', null], ['step', null]], [['dtype', null]], {
    compute: arange,
  }),
  {
    ...define(
      ['linspace', 'numpy.Linspace'],
      [
        'start',
        'stop',
        ['num', 50],
        ['endpoint', true],
        ['retstep', false],
        ['dtype', null],
        ['axis', 0],
      ],
      [],
      { compute: linspace },
    ),
    options: ['num', 'endpoint', 'retstep', 'dtype', 'axis'],
  },
  {
    ...define(['eye', 'numpy.Eye'], ['N', ['M', null], ['k', 0], ['dtype', null]], [], {
      compute: (args) => diagonalOnes(args, onDiagonal),
    }),
    className: '',
  },
  {
    ...define(['identity', 'numpy.Identity'], ['n', ['dtype', null]], [], {
      compute: ({ n, dtype }) => diagonalOnes({ N: n, k: 0, dtype }, onDiagonal),
    }),
    className: '',
  },
  {
    ...define(['tri', 'numpy.Tri'], ['N', ['M', null], ['k', 0], ['dtype', null]], [], {
      compute: (args) => diagonalOnes(args, onOrBelow),
    }),
    className: '',
  },
  define(['cast', 'core.Cast'], ['x'], ['dtype'], {
    compute: convert,
    infer: ({ x, dtype }) => symbol(shapeOf(x), typed(dtype, floatx())),
  }),
  define(
    ['convert_to_tensor', 'core.ConvertToTensor'],
    ['x'],
    [
      ['dtype', null],
      ['sparse', null],
      ['ragged', null],
    ],
    {
      compute: convert,
      infer: ({ x, dtype }) => symbol(shapeOf(x), typed(dtype, typeOf(x))),
    },
  ),
  define(['array', 'numpy.Array'], ['x'], [['dtype', null]], { compute: convert }),
  define(['stop_gradient', 'core.StopGradient'], ['variable'], [], {
    compute: ({ variable }) => withoutTape(() => tf.clone(asTensor(variable))),
    infer: ({ variable }) => symbol(shapeOf(variable), typeOf(variable)),
  }),
];
