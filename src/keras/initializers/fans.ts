import { sizeOf, type FullShape } from '../base/shape.js';

/** How many inputs and outputs a unit of the weight has. */
export interface Fans {
  readonly fanIn: number;
  readonly fanOut: number;
}

/** The axes that count, where a layer knows them better than the last two. */
export interface FanAxes {
  readonly input: readonly number[];
  readonly output: readonly number[];
}

/** The last two axes are inputs and outputs; all before them are a receptive field that both are multiplied by. */
export function fansOf(shape: FullShape, axes: FanAxes | null): Fans {
  if (axes !== null)
    return { fanIn: sizeAlong(shape, axes.input), fanOut: sizeAlong(shape, axes.output) };
  if (shape.length < 2) return { fanIn: shape[0] ?? 1, fanOut: shape[0] ?? 1 };
  const field = sizeOf(shape.slice(0, -2));
  return { fanIn: field * (shape.at(-2) ?? 1), fanOut: field * (shape.at(-1) ?? 1) };
}

const sizeAlong = (shape: FullShape, axes: readonly number[]): number =>
  sizeOf(axes.map((axis) => shape.at(axis) ?? 1));
