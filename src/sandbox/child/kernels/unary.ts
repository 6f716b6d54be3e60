import type { Code, Heap } from './heap.js';

type Loop = (a: Float64Array, out: Float64Array) => void;

// One loop per function, so that each is compiled for itself.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices stay below the lengths */
const each =
  (f: (x: number) => number): Loop =>
  (a, out) => {
    for (let i = 0; i < a.length; i++) out[i] = f(a[i]!);
  };

const loops: Readonly<Record<string, Loop>> = {
  exp(a, out) {
    for (let i = 0; i < a.length; i++) out[i] = Math.exp(a[i]!);
  },
  tanh(a, out) {
    for (let i = 0; i < a.length; i++) out[i] = Math.tanh(a[i]!);
  },
  negative(a, out) {
    for (let i = 0; i < a.length; i++) out[i] = -a[i]!;
  },
  square(a, out) {
    for (let i = 0; i < a.length; i++) out[i] = a[i]! * a[i]!;
  },
  absolute(a, out) {
    for (let i = 0; i < a.length; i++) out[i] = Math.abs(a[i]!);
  },
  sqrt: each(Math.sqrt),
  log: each(Math.log),
  log2: each(Math.log2),
  log10: each(Math.log10),
  log1p: each(Math.log1p),
  expm1: each(Math.expm1),
  sin: each(Math.sin),
  cos: each(Math.cos),
  tan: each(Math.tan),
  arctan: each(Math.atan),
  arcsin: each(Math.asin),
  arccos: each(Math.acos),
  sinh: each(Math.sinh),
  cosh: each(Math.cosh),
  floor: each(Math.floor),
  ceil: each(Math.ceil),
  trunc: each(Math.trunc),
  rint: each(toEven),
  sign: each((x) => (x > 0 ? 1 : x < 0 ? -1 : x === 0 ? 0 : x)),
  isnan: each((x) => (x !== x ? 1 : 0)),
  isfinite: each((x) => (x - x === 0 ? 1 : 0)),
  isinf: each((x) => (x === Infinity || x === -Infinity ? 1 : 0)),
  logical_not: each((x) => (x === 0 ? 1 : 0)),
};
/* eslint-enable @typescript-eslint/no-non-null-assertion */

/** Halves go to the even neighbour; numbers from 2^52 on are whole already. */
function toEven(x: number): number {
  if (!(Math.abs(x) < 4503599627370496)) return x;
  const below = x < 0 || Object.is(x, -0);
  const big = below ? -4503599627370496 : 4503599627370496;
  const whole = x + big - big;
  return whole === 0 && below ? -0 : whole;
}

/** Functions that say with a warning when they leave the numbers: Python then does them again. */
const silent = new Set(
  'negative square absolute tanh arctan floor ceil trunc rint sign isnan isfinite isinf logical_not'.split(
    ' ',
  ),
);

/** Address of the input, address of the output, their length. */
export type UnaryKernel = (a: number, out: number, n: number) => boolean;

/** The loop of a function for numbers of one sort; undefined where there is none. */
export function unaryKernel(
  heap: Heap,
  name: string,
  source: Code,
  target: Code,
): UnaryKernel | undefined {
  const loop = loops[name];
  if (loop === undefined) return undefined;
  return (address, result, n) => {
    const a = heap.read(source, address, n);
    if (a === undefined) return false;
    const out = heap.write(target, result, n);
    loop(a, out);
    return (silent.has(name) || isQuiet(out)) && heap.finish(target, result, out);
  };
}

/** Whether all results are finite numbers. */
function isQuiet(out: Float64Array): boolean {
  for (const value of out) if (value - value !== 0) return false;
  return true;
}

/** Copies numbers into another sort. Floats to integers only where all are finite and fit into 32 bits. */
export function convertKernel(heap: Heap, source: Code, target: Code): UnaryKernel {
  const cuts = (source === 'd' || source === 'f') && target !== 'd' && target !== 'f';
  return (address, result, n) => {
    const a = cuts ? heap.read(source, address, n) : heap.raw(source, address, n);
    if (a === undefined) return false;
    if (cuts && !fitInt32(a as Float64Array)) return false;
    return heap.finish(target, result, cuts ? new Int32Array(a) : a);
  };
}

function fitInt32(a: Float64Array): boolean {
  for (const value of a) if (!(value > -2147483649 && value < 2147483648)) return false;
  return true;
}
