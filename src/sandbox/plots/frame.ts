import type { AxesRecord } from './figure-record.js';
import type { Scale } from './scale.js';

/** A box on the paper: its left upper corner and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Axes with their place on the paper: what marks need to be drawn. */
export interface Frame {
  readonly axes: AxesRecord;
  readonly box: Box;
  readonly x: Scale;
  readonly y: Scale;
}

/** Points on the paper; those that have no place are null. */
export const pointsOf = (
  frame: Frame,
  xs: readonly (number | null)[],
  ys: readonly (number | null)[],
): ([number, number] | null)[] =>
  xs.map((x, index) => {
    const [a, b] = [frame.x.at(x), frame.y.at(ys[index] ?? null)];
    return Number.isFinite(a) && Number.isFinite(b) ? [a, b] : null;
  });
