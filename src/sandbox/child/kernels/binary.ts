import type { Code, Heap } from './heap.js';

/** Two inputs with their steps (0 repeats one number), the output, and how many. */
interface Operands {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly out: Float64Array;
  readonly n: number;
  /** 0 or 1. */
  readonly p: number;
  readonly q: number;
}

type Loop = (operands: Operands) => void;

// One loop per operation, so that each is compiled for itself.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices stay below the lengths */
const arithmetic: Readonly<Record<string, Loop>> = {
  add({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) out[i] = a[i * p]! + b[i * q]!;
  },
  subtract({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) out[i] = a[i * p]! - b[i * q]!;
  },
  multiply({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) out[i] = a[i * p]! * b[i * q]!;
  },
  divide({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) out[i] = a[i * p]! / b[i * q]!;
  },
  remainder({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) out[i] = remainder(a[i * p]!, b[i * q]!);
  },
  floor_divide({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) out[i] = floorDivide(a[i * p]!, b[i * q]!);
  },
  maximum({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) {
      const x = a[i * p]!;
      const y = b[i * q]!;
      out[i] = x >= y || x !== x ? x : y;
    }
  },
  minimum({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) {
      const x = a[i * p]!;
      const y = b[i * q]!;
      out[i] = x <= y || x !== x ? x : y;
    }
  },
};

const comparison: Readonly<Record<string, Loop>> = {
  equal({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) out[i] = a[i * p]! === b[i * q]! ? 1 : 0;
  },
  not_equal({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) out[i] = a[i * p]! !== b[i * q]! ? 1 : 0;
  },
  less({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) out[i] = a[i * p]! < b[i * q]! ? 1 : 0;
  },
  less_equal({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) out[i] = a[i * p]! <= b[i * q]! ? 1 : 0;
  },
  greater({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) out[i] = a[i * p]! > b[i * q]! ? 1 : 0;
  },
  greater_equal({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) out[i] = a[i * p]! >= b[i * q]! ? 1 : 0;
  },
};
const logical: Readonly<Record<string, Loop>> = {
  logical_and({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) out[i] = a[i * p] !== 0 && b[i * q] !== 0 ? 1 : 0;
  },
  logical_or({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) out[i] = a[i * p] !== 0 || b[i * q] !== 0 ? 1 : 0;
  },
  bitwise_and({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) out[i] = a[i * p]! & b[i * q]!;
  },
  bitwise_or({ a, b, out, n, p, q }) {
    for (let i = 0; i < n; i++) out[i] = a[i * p]! | b[i * q]!;
  },
};
/* eslint-enable @typescript-eslint/no-non-null-assertion */

/** x modulo y with the sign of y, as Python has it. */
function remainder(x: number, y: number): number {
  const rest = x % y;
  if (rest === 0) return y < 0 ? -0 : 0;
  return rest < 0 !== y < 0 ? rest + y : rest;
}

/** x / y rounded down, so that it agrees with `remainder`. */
function floorDivide(x: number, y: number): number {
  const rest = x % y;
  let parts = (x - rest) / y;
  if (rest !== 0 && rest < 0 !== y < 0) parts -= 1;
  if (parts === 0) return Object.is(x / y, -0) || x / y < 0 ? -0 : 0;
  const low = Math.floor(parts);
  return parts - low > 0.5 ? low + 1 : low;
}

/** Operations that warn when they leave the finite numbers: Python then does them again. */
const warns = new Set(['divide', 'remainder', 'floor_divide']);

/** Addresses of a, b and the output, their length, and the steps of a and b. */
export type BinaryCall = readonly [number, number, number, number, number, number];

/** A loop over two arrays: gives false where the numbers do not suit, with nothing written that counts. */
export type BinaryKernel = (...call: BinaryCall) => boolean;

const narrow = 'bBhHiI';

function binaryLoop(name: string, source: Code): Loop | undefined {
  if (name.startsWith('bitwise')) return narrow.includes(source) ? logical[name] : undefined;
  // A product of 32-bit integers may lie beyond the exact numbers.
  if (name === 'multiply' && (source === 'i' || source === 'I')) return undefined;
  return arithmetic[name] ?? comparison[name] ?? logical[name];
}

/** The loop of an operation for numbers of one sort; undefined where there is none. */
export function binaryKernel(
  heap: Heap,
  name: string,
  source: Code,
  target: Code,
): BinaryKernel | undefined {
  const loop = binaryLoop(name, source);
  if (loop === undefined) return undefined;
  return (...[first, second, result, n, p, q]) => {
    const a = heap.read(source, first, p === 0 ? 1 : n);
    const b = heap.read(source, second, q === 0 ? 1 : n);
    if (a === undefined || b === undefined) return false;
    if (warns.has(name) && b.includes(0)) return false;
    const out = heap.write(target, result, n);
    loop({ a, b, out, n, p, q });
    return heap.finish(target, result, out);
  };
}
