/** Recurrent networks as plain loops over numbers, written without the engine: what the layers are held against. */

export type Matrix = readonly (readonly number[])[];

/** A cell by its weights, with Keras' order of the gates. */
export interface PlainCell {
  readonly kind: 'simple' | 'lstm' | 'gru' | 'gru, reset before';
  readonly kernel: Matrix;
  readonly recurrent: Matrix;
  /** One row; two for a GRU whose reset gate acts after the product; none without a bias. */
  readonly bias: Matrix;
}

/** One sample: inputs by step, which steps count, and the states before the first step. */
export interface PlainSample {
  readonly steps: Matrix;
  readonly mask: readonly boolean[] | null;
  readonly states: Matrix;
}

/** The outputs in the order of the steps taken, and the states after the last. */
export interface PlainOutputs {
  readonly outputs: Matrix;
  readonly states: Matrix;
}

export function runPlain(
  cell: PlainCell,
  sample: PlainSample,
  { goBackwards, zeroOutputForMask }: { goBackwards: boolean; zeroOutputForMask: boolean },
): PlainOutputs {
  const order = sample.steps.map((_, time) => time);
  if (goBackwards) order.reverse();
  let states = sample.states;
  const zeros = (sample.states[0] ?? []).map(() => 0);
  let last: readonly number[] = zeros;
  const outputs = order.map((time) => {
    if (sample.mask?.[time] === false) return zeroOutputForMask ? zeros : last;
    states = step(cell, sample.steps[time] ?? [], states);
    last = states[0] ?? [];
    return last;
  });
  return { outputs, states };
}

function step(cell: PlainCell, x: readonly number[], states: Matrix): Matrix {
  const [h = [], c = []] = states;
  const input = plus(times(x, cell.kernel), cell.bias[0]);
  if (cell.kind === 'simple') return [plus(input, times(h, cell.recurrent)).map(Math.tanh)];
  return cell.kind === 'lstm'
    ? lstm(plus(input, times(h, cell.recurrent)), c)
    : [gru(cell, input, h)];
}

function lstm(sums: readonly number[], c: readonly number[]): Matrix {
  const units = c.length;
  const gate = (block: number, unit: number): number => sums[block * units + unit] ?? NaN;
  const next = c.map(
    (value, unit) =>
      sigmoid(gate(1, unit)) * value + sigmoid(gate(0, unit)) * Math.tanh(gate(2, unit)),
  );
  return [next.map((value, unit) => sigmoid(gate(3, unit)) * Math.tanh(value)), next];
}

function gru(cell: PlainCell, input: readonly number[], h: readonly number[]): number[] {
  const units = h.length;
  const inner = plus(times(h, cell.recurrent), cell.bias[1]);
  const gate = (block: number, unit: number): number =>
    sigmoid((input[block * units + unit] ?? NaN) + (inner[block * units + unit] ?? NaN));
  const reset = h.map((value, unit) => gate(1, unit) * value);
  const before = times(reset, cell.recurrent);
  return h.map((value, unit) => {
    const recurrent =
      cell.kind === 'gru'
        ? gate(1, unit) * (inner[2 * units + unit] ?? NaN)
        : (before[2 * units + unit] ?? NaN);
    const candidate = Math.tanh((input[2 * units + unit] ?? NaN) + recurrent);
    return gate(0, unit) * value + (1 - gate(0, unit)) * candidate;
  });
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const times = (x: readonly number[], matrix: Matrix): number[] =>
  (matrix[0] ?? []).map((_, column) =>
    x.reduce((sum, value, row) => sum + value * (matrix[row]?.[column] ?? NaN), 0),
  );

const plus = (x: readonly number[], y: readonly number[] | undefined): number[] =>
  x.map((value, index) => value + (y?.[index] ?? 0));
