import * as tf from '@tensorflow/tfjs-core';
import type { DType } from '../base/dtype.js';
import { withoutTape } from '../graph/without-tape.js';
import { define, symbol, type Place } from './define.js';
import type { OpDefinition } from './definition.js';
import { floatType, typeOf } from './result-type.js';
import { asTensor, shapeOf } from './values.js';

type Compute = (x: tf.Tensor) => tf.Tensor;

/** An operation that keeps shapes; `typed` says which type its input is converted to, and `gives` that of the result. */
export function elementwise(
  [name, place]: readonly [name: string, place: Place],
  compute: Compute,
  typed: (dtype: DType) => DType,
  gives: (dtype: DType) => DType = typed,
): OpDefinition {
  return define([name, place], ['x'], [], {
    compute: ({ x }) => compute(asTensor(x, typed(typeOf(x)))),
    infer: ({ x }) => symbol(shapeOf(x), gives(typeOf(x))),
  });
}

const toFloats = (dtype: DType): DType => floatType(dtype);
const same = (dtype: DType): DType => dtype;
const toBool = (): DType => 'bool';

const floatRows: readonly (readonly [string, Place, Compute])[] = [
  ['arccos', 'numpy.Arccos', tf.acos],
  ['arccosh', 'numpy.Arccosh', tf.acosh],
  ['arcsin', 'numpy.Arcsin', tf.asin],
  ['arcsinh', 'numpy.Arcsinh', tf.asinh],
  ['arctan', 'numpy.Arctan', tf.atan],
  ['arctanh', 'numpy.Arctanh', tf.atanh],
  ['cbrt', 'numpy.Cbrt', (x) => tf.mul(tf.sign(x), tf.pow(tf.abs(x), 1 / 3))],
  ['ceil', 'numpy.Ceil', tf.ceil],
  ['cos', 'numpy.Cos', tf.cos],
  ['cosh', 'numpy.Cosh', tf.cosh],
  ['deg2rad', 'numpy.Deg2rad', (x) => tf.mul(x, Math.PI / 180)],
  ['erf', 'math.Erf', tf.erf],
  ['erfc', 'math.Erfc', (x) => tf.sub(1, tf.erf(x))],
  ['exp', 'numpy.Exp', tf.exp],
  ['exp2', 'numpy.Exp2', (x) => tf.exp(tf.mul(x, Math.LN2))],
  ['expm1', 'numpy.Expm1', tf.expm1],
  ['floor', 'numpy.Floor', tf.floor],
  ['log', 'numpy.Log', tf.log],
  ['log10', 'numpy.Log10', (x) => tf.div(tf.log(x), Math.LN10)],
  ['log1p', 'numpy.Log1p', tf.log1p],
  ['log2', 'numpy.Log2', (x) => tf.div(tf.log(x), Math.LN2)],
  ['rad2deg', 'numpy.Rad2deg', (x) => tf.mul(x, 180 / Math.PI)],
  ['reciprocal', 'numpy.Reciprocal', tf.reciprocal],
  ['rsqrt', 'math.Rsqrt', tf.rsqrt],
  ['sin', 'numpy.Sin', tf.sin],
  ['sinh', 'numpy.Sinh', tf.sinh],
  ['sqrt', 'numpy.Sqrt', tf.sqrt],
  ['tan', 'numpy.Tan', tf.tan],
  ['tanh', 'numpy.Tanh', tf.tanh],
];

const keepingRows: readonly (readonly [string, Place, Compute])[] = [
  ['absolute', 'numpy.Absolute', tf.abs],
  ['conjugate', 'numpy.Conjugate', (x) => x],
  ['copy', 'numpy.Copy', tf.clone],
  ['negative', 'numpy.Negative', tf.neg],
  ['real', 'numpy.Real', (x) => x],
  ['sign', 'numpy.Sign', tf.sign],
  ['square', 'numpy.Square', tf.square],
];

const questionRows: readonly (readonly [string, Place, Compute])[] = [
  ['isfinite', 'numpy.Isfinite', tf.isFinite],
  ['isinf', 'numpy.Isinf', tf.isInf],
  ['isnan', 'numpy.Isnan', tf.isNaN],
];

/** No gradient flows through questions. */
const asked =
  (compute: Compute): Compute =>
  (x) =>
    withoutTape(() => compute(x));

/** Functions of one tensor, number by number. */
export const elementwiseOps: readonly OpDefinition[] = [
  ...floatRows.map(([name, place, compute]) => elementwise([name, place], compute, toFloats)),
  ...keepingRows.map(([name, place, compute]) => elementwise([name, place], compute, same)),
  ...questionRows.map(([name, place, compute]) =>
    elementwise([name, place], asked(compute), toFloats, toBool),
  ),
  elementwise(['logical_not', 'numpy.LogicalNot'], asked(tf.logicalNot), toBool),
  elementwise(['trunc', 'numpy.Trunc'], (x) => tf.mul(tf.sign(x), tf.floor(tf.abs(x))), same),
];
