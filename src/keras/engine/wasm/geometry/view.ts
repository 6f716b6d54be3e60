import type { TensorInfo } from '@tensorflow/tfjs-core';
import { bytesOf, sizeOf } from '../heap.js';
import type { Workshop } from '../wasm-kernel.js';

/** How to walk through a tensor: from element `start`, along each axis `size` elements `step` elements apart (0 repeats, below 0 goes back). */
export interface View {
  readonly start: number;
  readonly axes: readonly Axis[];
}

interface Axis {
  readonly size: number;
  readonly step: number;
}

/** The axes of a tensor as they lie in memory. */
export function axesOf(shape: readonly number[]): Axis[] {
  let step = 1;
  return shape
    .toReversed()
    .map((size) => {
      const axis = { size, step };
      step *= size;
      return axis;
    })
    .reverse();
}

/** Copies what a view shows into a new tensor of that shape. The caller owns it. */
export function copyView(
  { heap, side }: Pick<Workshop, 'heap' | 'side'>,
  source: TensorInfo,
  view: View,
  shape: readonly number[],
): TensorInfo {
  const result = heap.output(shape, source.dtype);
  if (sizeOf(result) === 0) return result;
  const width = bytesOf(source.dtype);
  const { run, axes } = joinAxes(view.axes);
  const [outer, inner] = [axes.at(-2) ?? single, axes.at(-1) ?? single];
  const chunk = outer.size * inner.size * run * width;
  let out = heap.address(result);
  eachOffset(axes.slice(0, -2), heap.address(source) + view.start * width, width, (x) => {
    const steps = { outerStep: outer.step * width, innerStep: inner.step * width };
    side.copyRuns({ x, out, outer: outer.size, inner: inner.size, ...steps, bytes: run * width });
    out += chunk;
  });
  return result;
}

const single: Axis = { size: 1, step: 0 };

/** Takes axes together that lie in memory as one; `run` is the length of the innermost if its elements are neighbours. */
function joinAxes(all: readonly Axis[]): { readonly run: number; readonly axes: readonly Axis[] } {
  const joined: Axis[] = [];
  for (const axis of all.filter(({ size }) => size !== 1).reverse()) {
    const inner = joined[0];
    if (inner !== undefined && axis.step === inner.step * inner.size)
      joined[0] = { size: axis.size * inner.size, step: inner.step };
    else joined.unshift(axis);
  }
  const last = joined.at(-1);
  return last?.step === 1
    ? { run: last.size, axes: joined.slice(0, -1) }
    : { run: 1, axes: joined };
}

function eachOffset(
  axes: readonly Axis[],
  start: number,
  width: number,
  work: (address: number) => void,
): void {
  const [first, ...rest] = axes;
  if (first === undefined) {
    work(start);
    return;
  }
  for (let i = 0; i < first.size; i++)
    eachOffset(rest, start + i * first.step * width, width, work);
}
