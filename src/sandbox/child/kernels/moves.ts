import type { Heap } from './heap.js';

/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices stay below the lengths */

/** Address of the first element, address of the output, then length and stride of each axis (in elements). */
export type GatherCall = readonly [number, number, ...number[]];

/** Copies a strided view of elements of `size` bytes into C order. */
export const gatherKernel =
  (heap: Heap, size: number) =>
  (...[source, result, ...axes]: GatherCall): void => {
    const elements = heap.elements(size);
    const end = axes.length - 2;
    let at = result / size;
    const walk = (axis: number, start: number): void => {
      const length = axes[axis]!;
      const stride = axes[axis + 1]!;
      if (axis < end) {
        for (let i = 0; i < length; i++) walk(axis + 2, start + i * stride);
        return;
      }
      if (stride === 1) elements.copyWithin(at, start, start + length);
      else for (let i = 0; i < length; i++) elements[at + i] = elements[start + i * stride]!;
      at += length;
    };
    walk(0, source / size);
  };

/** Addresses of mask, a, b and output, length, steps of a and b. */
export type SelectCall = readonly [number, number, number, number, number, number, number];

/** Elements of a where the mask is not 0, else of b; a step of 0 repeats one element. */
export const selectKernel =
  (heap: Heap, size: number) =>
  (...[mask, first, second, result, n, p, q]: SelectCall): void => {
    const elements = heap.elements(size);
    const bytes = heap.bytes();
    const [a, b, out] = [first / size, second / size, result / size];
    for (let i = 0; i < n; i++)
      elements[out + i] = bytes[mask + i] !== 0 ? elements[a + i * p]! : elements[b + i * q]!;
  };
