import type { Shape } from '../base/shape.js';

/** How the border of a tensor is treated: `same` adds zeros on both sides, `causal` on the left only. */
export type Padding = 'valid' | 'same' | 'causal';

/** A window that moves over the spatial axes of a tensor: one number of each for every axis. */
export interface Window {
  readonly size: readonly number[];
  readonly strides: readonly number[];
  /** Distance of neighbouring cells of the window. */
  readonly dilation: readonly number[];
  readonly padding: Padding;
}

/** From the first to the last cell of the window, with both. */
export const reach = (size: number, dilation: number): number => (size - 1) * dilation + 1;

/** How many places the window has along each axis: 0 or less where it is larger than the tensor, null where unknown. */
export const countPlaces = (spatial: Shape, window: Window): Shape =>
  spatial.map((length, axis) => {
    if (length === null) return null;
    const stride = window.strides[axis] ?? 1;
    if (window.padding !== 'valid') return Math.floor((length - 1) / stride) + 1;
    const extent = reach(window.size[axis] ?? 1, window.dilation[axis] ?? 1);
    return Math.floor((length - extent) / stride) + 1;
  });

/** Cells to add before and after each axis. As in TensorFlow, an odd number puts the greater part after. */
export const borders = (spatial: readonly number[], window: Window): [number, number][] =>
  spatial.map((length, axis) => {
    const extent = reach(window.size[axis] ?? 1, window.dilation[axis] ?? 1);
    if (window.padding === 'valid') return [0, 0];
    if (window.padding === 'causal') return [extent - 1, 0];
    const stride = window.strides[axis] ?? 1;
    const places = Math.floor((length - 1) / stride) + 1;
    const total = Math.max(0, (places - 1) * stride + extent - length);
    return [Math.floor(total / 2), total - Math.floor(total / 2)];
  });

export const isDilated = ({ dilation }: Window): boolean => dilation.some((step) => step > 1);

/** The window with its cells side by side, moving by one, without borders. */
export const plainWindow = (window: Window): Window => ({
  size: window.size,
  strides: window.strides.map(() => 1),
  dilation: window.dilation.map(() => 1),
  padding: 'valid',
});

/** How many cells from the start of each axis any place of a window with borders reaches: where it is shorter than its stride, not all. */
export const reached = (spatial: readonly number[], window: Window): number[] =>
  spatial.map((length, axis) => {
    const stride = window.strides[axis] ?? 1;
    const last = Math.floor((length - 1) / stride) * stride;
    const extent = reach(window.size[axis] ?? 1, window.dilation[axis] ?? 1);
    return window.padding === 'same' ? Math.min(length, last + extent) : length;
  });
