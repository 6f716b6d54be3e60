import type { Window } from '../../src/keras/tensors/window.js';

/** Numbers with a shape, row by row. */
export interface Grid {
  readonly shape: readonly number[];
  readonly values: ArrayLike<number>;
}

/**
 * A convolution written as the sum that defines it, for the results of the engine to be held against.
 * `x` is [batch, …spatial, channels], `kernel` [...window, channels / groups, filters].
 */
export function convolvePlainly(x: Grid, kernel: Grid, window: Window): Grid {
  const spatial = x.shape.slice(1, -1);
  const channels = x.shape.at(-1) ?? 1;
  const [inGroup = 1, filters = 1] = kernel.shape.slice(-2);
  const { counts, first } = placesOf(spatial, window);
  const shape = [x.shape[0] ?? 1, ...counts, filters];
  const values = cellsOf(shape).map((cell) => {
    const filter = cell.at(-1) ?? 0;
    const group = Math.floor(filter / (filters / (channels / inGroup)));
    let sum = 0;
    for (const offset of cellsOf(window.size)) {
      const place = spatial.map((_, axis) => placeOf(cell, offset, axis, { window, first }));
      if (place.some((index, axis) => index < 0 || index >= (spatial[axis] ?? 0))) continue;
      for (let channel = 0; channel < inGroup; channel++) {
        const from = at(x, [cell[0] ?? 0, ...place, group * inGroup + channel]);
        sum += from * at(kernel, [...offset, channel, filter]);
      }
    }
    return sum;
  });
  return { shape, values };
}

/** All positions in a grid, in the order of its values. */
export const cellsOf = (shape: readonly number[]): number[][] =>
  shape.reduce<number[][]>(
    (cells, size) => cells.flatMap((cell) => Array.from({ length: size }, (_, i) => [...cell, i])),
    [[]],
  );

export const at = ({ shape, values }: Grid, cell: readonly number[]): number =>
  values[cell.reduce((index, position, axis) => index * (shape[axis] ?? 1) + position, 0)] ?? NaN;

interface Places {
  readonly counts: readonly number[];
  /** Where the window stands first, along each axis: negative if it begins in the border. */
  readonly first: readonly number[];
}

function placesOf(spatial: readonly number[], window: Window): Places {
  const along = spatial.map((length, axis) => {
    const stride = window.strides[axis] ?? 1;
    const extent = ((window.size[axis] ?? 1) - 1) * (window.dilation[axis] ?? 1) + 1;
    if (window.padding === 'valid')
      return { count: Math.ceil((length - extent + 1) / stride), first: 0 };
    const count = Math.ceil(length / stride);
    const border = Math.max(0, (count - 1) * stride + extent - length);
    return { count, first: -(window.padding === 'causal' ? extent - 1 : border >> 1) };
  });
  return { counts: along.map(({ count }) => count), first: along.map(({ first }) => first) };
}

const placeOf = (
  cell: readonly number[],
  offset: readonly number[],
  axis: number,
  { window, first }: { readonly window: Window; readonly first: readonly number[] },
): number =>
  (cell[axis + 1] ?? 0) * (window.strides[axis] ?? 1) +
  (offset[axis] ?? 0) * (window.dilation[axis] ?? 1) +
  (first[axis] ?? 0);
