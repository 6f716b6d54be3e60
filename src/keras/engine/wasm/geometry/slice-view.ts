import { axesOf, type View } from './view.js';

/** The block of a tensor that begins at `begin` and takes every `strides`th element, `size` of them along each axis. */
export function sliceView(
  shape: readonly number[],
  begin: readonly number[],
  size: readonly number[],
  strides: readonly number[] = shape.map(() => 1),
): View {
  const axes = axesOf(shape);
  return {
    start: axes.reduce((sum, { step }, axis) => sum + step * (begin[axis] ?? 0), 0),
    axes: axes.map(({ step }, axis) => ({
      size: size[axis] ?? 0,
      step: step * (strides[axis] ?? 1),
    })),
  };
}
