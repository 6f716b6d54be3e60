import type { StoredTensor } from './stored-tensor.js';

/** A row of a model's table of layers. */
export interface LayerRow {
  readonly name: string;
  readonly class: string;
  readonly params: number;
  readonly trainable?: boolean;
}

/** A file of the model oracle. */
export interface ModelCase {
  readonly name: string;
  readonly prelude: string;
  readonly code: string;
  readonly class: string;
  readonly model_name: string;
  readonly salt: number;
  readonly built?: false;
  readonly summary_before_build?: string;
  readonly inputs: readonly {
    readonly shape: readonly number[];
    readonly dtype: string;
    readonly high?: number;
  }[];
  readonly input_names?: readonly string[];
  readonly input_shape?: unknown;
  readonly output_shape?: unknown;
  readonly output_names?: readonly string[] | null;
  readonly to_json?: unknown;
  readonly to_json_error?: string;
  readonly summary: string;
  readonly summary_full: string;
  readonly layers: readonly LayerRow[];
  readonly count_params: number;
  readonly trainable: number;
  readonly non_trainable: number;
  readonly weights: readonly (readonly [
    name: string,
    path: string,
    shape: readonly number[],
    trainable: boolean,
  ])[];
  readonly output_structure?: string;
  readonly output_keys?: readonly string[];
  readonly outputs?: readonly (StoredTensor & {
    readonly stride?: number;
    readonly mean?: number;
    readonly std?: number;
  })[];
}

const prime = 10007;

/** The formula of weights and inputs: numbers in [-1, 1), from whole numbers only. */
function formula(index: number, stream: number): number {
  const rest = index % prime;
  const whole = (17 * rest * rest + 7919 * index + 104729 * (stream + 1)) % prime;
  return (2 * whole) / prime - 1;
}

const size = (shape: readonly number[]): number =>
  shape.reduce((product, each) => product * each, 1);

/** The values of the model's k-th weight. */
export function weightValues(path: string, shape: readonly number[], stream: number): Float32Array {
  const scale = scaleOf(path.split('/').at(-1) ?? '', shape);
  return Float32Array.from({ length: size(shape) }, (_, index) => scale(formula(index, stream)));
}

function scaleOf(name: string, shape: readonly number[]): (value: number) => number {
  if (name.includes('variance')) return (value) => 1 + 0.5 * value;
  if (name === 'gamma') return (value) => 1 + 0.3 * value;
  if (shape.length < 2) return (value) => 0.3 * value;
  const factor = Math.sqrt(3 / size(shape.slice(0, -1)));
  return (value) => value * factor;
}

/** The j-th input. */
export function inputValues({ inputs, salt }: ModelCase, j: number): StoredTensor {
  const { shape = [], dtype = 'float32', high = 1 } = inputs[j] ?? {};
  const values = Array.from({ length: size(shape) }, (_, index) => {
    const value = formula(index, 1000 + j + salt);
    return dtype.includes('int') ? Math.floor(((value + 1) / 2) * high) : Math.fround(value);
  });
  return { shape, dtype, values };
}

/** The values of a large output that the oracle holds. */
export const everyNth = (values: readonly number[], stride: number): number[] =>
  values.filter((_, index) => index % stride === 0);
