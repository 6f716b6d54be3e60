import type * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../../base/engine-tensor.js';
import { valueError } from '../../base/errors.js';
import { repr } from '../../base/repr.js';
import type { Shape } from '../../base/shape.js';
import type { Arguments } from '../../base/signature.js';
import { flatten, isDictionary } from '../../graph/nested.js';
import { isKerasTensor, type KerasTensor } from '../../graph/keras-tensor.js';

/** A tensor with numbers, or one known by shape only. */
export type AnyTensor = tf.Tensor | KerasTensor;

/** The shape of one tensor, or the shapes of a list or dictionary of them. */
export type NestedShape =
  Shape | readonly NestedShape[] | { readonly [key: string]: NestedShape } | null;

export const isTensor = (value: unknown): value is AnyTensor =>
  isEngineTensor(value) || isKerasTensor(value);

/** Whether the value is the shape of one tensor, and not a list of shapes. */
export const isShape = (value: unknown): value is Shape =>
  Array.isArray(value) && value.every((size) => size === null || typeof size === 'number');

/** The shape of a single tensor. @throws ValueError if a layer was called with None, or with several tensors. */
export function oneShape(shape: NestedShape | undefined): Shape {
  if (isShape(shape)) return shape;
  throw valueError(
    `The layer takes one tensor as its input. Received: ${shape === null || shape === undefined ? 'None' : `shapes ${repr(shape)}`}`,
  );
}

/** The shapes of a flat list of tensors. */
export const listOfShapes = (shape: NestedShape): Shape[] =>
  isShape(shape)
    ? [shape]
    : (Array.isArray(shape) ? shape : Object.values(shape ?? {})).flatMap(listOfShapes);

/** The shapes of tensors in the same structure. */
export function shapesOf(value: unknown): NestedShape {
  if (isTensor(value)) return [...value.shape];
  if (Array.isArray(value)) return value.map(shapesOf);
  if (!isDictionary(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shapesOf(item)]));
}

/** Whether an argument is a tensor, or a list or dictionary that holds nothing but tensors (or nothing at all in some places). */
export const holdsTensors = (value: unknown): boolean =>
  isTensor(value) ||
  (flatten(value).some(isTensor) &&
    flatten(value).every((leaf) => leaf === null || isTensor(leaf)));

/** The arguments that are tensors, in the order of the parameters. */
export const tensorArguments = (args: Arguments): [string, unknown][] =>
  Object.entries(args).filter(([, value]) => holdsTensors(value));
