import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../../base/engine-tensor.js';
import { dtypeOf, noteDType } from '../../base/noted-dtype.js';
import { flatten, mapLeaves } from '../../graph/nested.js';
import { ArrayData } from '../array-data.js';

/** Anything that has rows: what a batch can be cut from. */
export type Rows = ArrayData | tf.Tensor;

/** A list or dictionary of arrays or tensors; None where there is none. */
export type Data = unknown;

export const hasRows = (value: unknown): value is Rows =>
  value instanceof ArrayData || isEngineTensor(value);

/** Whether the data consist of arrays and tensors only, None left out. */
export const isArrays = (data: Data): boolean =>
  flatten(data).every((leaf) => leaf === null || leaf === undefined || hasRows(leaf));

/** All arrays and tensors of the data. */
export const allRows = (data: Data): Rows[] => flatten(data).filter(hasRows);

/** The number of rows; 0 for a scalar. */
export const countRows = ({ shape: [count = 0] }: Rows): number => count;

/** The rows from `start` to before `end`, in the same form. A tensor's rows are a new tensor. */
export const sliceRows = (data: Data, start: number, end: number): Data =>
  mapLeaves(data, (leaf) => {
    if (leaf instanceof ArrayData) return leaf.rows(start, end);
    return isEngineTensor(leaf) ? sliceTensor(leaf, start, end) : leaf;
  });

/** The rows from `start` to before `end`, as tensors that the caller owns. */
export const sliceTensors = (data: Data, start: number, end: number): Data =>
  mapLeaves(data, (leaf) => {
    if (leaf instanceof ArrayData) return ofTraining(leaf.rows(start, end).toTensor());
    return isEngineTensor(leaf) ? sliceTensor(leaf, start, end) : leaf;
  });

/** The rows of these numbers, as tensors that the caller owns. */
export const pickTensors = (data: Data, order: Int32Array): Data =>
  mapLeaves(data, (leaf) => {
    if (leaf instanceof ArrayData) return ofTraining(leaf.pickRows(order));
    return isEngineTensor(leaf) ? tf.gather(leaf, tf.tensor1d(order, 'int32')) : leaf;
  });

/** The data as tensors; tensors stay what they are. */
export const toTensors = (data: Data): Data =>
  mapLeaves(data, (leaf) => (leaf instanceof ArrayData ? ofTraining(leaf.toTensor()) : leaf));

/** Keras trains on floats of single precision, whatever the program's arrays hold. */
const ofTraining = (tensor: tf.Tensor): tf.Tensor =>
  dtypeOf(tensor) === 'float64' ? noteDType(tensor, 'float32') : tensor;

const sliceTensor = (tensor: tf.Tensor, start: number, end: number): tf.Tensor =>
  tf.slice(
    tensor,
    [start, ...tensor.shape.slice(1).map(() => 0)],
    [end - start, ...tensor.shape.slice(1)],
  );
