import { broadcast_util, type TensorInfo } from '@tensorflow/tfjs-core';
import { multiplier, type Transposes } from '../geometry/product.js';
import { sizeOf } from '../heap.js';
import { wasmKernel, type KernelCall } from '../wasm-kernel.js';

interface Inputs {
  readonly a: TensorInfo;
  readonly b: TensorInfo;
}

type Call = KernelCall<Inputs, Transposes>;

/**
 * Products of matrices. The backend's own is fast for two matrices without transposes only, packs the right one anew whenever it has
 * changed (a weight changes at every step), and mistakes batches that have to be repeated.
 */
export const batchMatMul = wasmKernel<Inputs, Transposes>('BatchMatMul', multiplyTensors);

/** The same for other kernels that need a product. The caller owns the result. */
export function multiplyTensors(call: Call): TensorInfo {
  const { a, b } = call.inputs;
  if (a.dtype !== 'float32' || b.dtype !== 'float32')
    throw new Error(`A product of matrices needs float32, not ${a.dtype} and ${b.dtype}.`);
  const sizes = sizesOf(call);
  const single = sizeOf({ shape: b.shape.slice(0, -2) }) === 1 && !call.attrs.transposeA;
  return single ? asOneProduct(call, sizes) : oneByOne(call, sizes);
}

interface Sizes {
  readonly outer: readonly number[];
  readonly rows: number;
  readonly columns: number;
  readonly inner: number;
}

function sizesOf({ inputs: { a, b }, attrs }: Call): Sizes {
  const [rowsA = 1, columnsA = 1] = a.shape.slice(-2);
  const [rowsB = 1, columnsB = 1] = b.shape.slice(-2);
  const inner = attrs.transposeA ? rowsA : columnsA;
  if (inner !== (attrs.transposeB ? columnsB : rowsB))
    throw new Error(
      `The inner sizes of a product of matrices differ: shapes ${a.shape.join(' x ')} and ${b.shape.join(' x ')}, ` +
        `transposeA=${String(attrs.transposeA)}, transposeB=${String(attrs.transposeB)}.`,
    );
  return {
    outer: broadcast_util.assertAndGetBroadcastShape(a.shape.slice(0, -2), b.shape.slice(0, -2)),
    rows: attrs.transposeA ? columnsA : rowsA,
    columns: attrs.transposeB ? rowsB : columnsB,
    inner,
  };
}

/** From here on XNNPACK's packing pays (measured). */
const manyRows = 64;

/** All matrices on the left side as one, for there is a single one on the right side. */
function asOneProduct(
  { inputs: { a, b }, attrs, heap, side, stock }: Call,
  sizes: Sizes,
): TensorInfo {
  const { outer, columns, inner } = sizes;
  const rows = sizes.rows * sizeOf({ shape: outer });
  const shape = [...outer, sizes.rows, columns];
  if (rows > manyRows && !attrs.transposeB && inner > 0) {
    const left = { ...a, shape: [rows, inner] };
    const right = { ...b, shape: [inner, columns] };
    return { ...stock('BatchMatMul', { a: left, b: right }, attrs), shape };
  }
  const result = heap.output(shape);
  const addresses = { a: heap.address(a), b: heap.address(b), out: heap.address(result) };
  const multiply = attrs.transposeB ? side.multiplyTransposedB : side.multiply;
  multiply({ ...addresses, rows, columns, inner });
  return result;
}

function oneByOne(call: Call, { outer, rows, columns, inner }: Sizes): TensorInfo {
  const { inputs, attrs, heap } = call;
  const result = heap.output([...outer, rows, columns]);
  const { multiply, release } = multiplier(call, attrs, { rows, inner });
  const [a, b, out] = [heap.address(inputs.a), heap.address(inputs.b), heap.address(result)];
  const ofA = repeatedIndex(inputs.a.shape.slice(0, -2), outer);
  const ofB = repeatedIndex(inputs.b.shape.slice(0, -2), outer);
  for (let i = 0; i < sizeOf({ shape: outer }); i++)
    multiply({
      a: a + ofA(i) * rows * inner * 4,
      b: b + ofB(i) * inner * columns * 4,
      out: out + i * rows * columns * 4,
      ...{ rows, columns, inner },
    });
  release();
  return result;
}

/** Which matrix of a batch belongs to place i of the batch that it is broadcast to. */
function repeatedIndex(
  shape: readonly number[],
  outer: readonly number[],
): (place: number) => number {
  const offset = outer.length - shape.length;
  return (place) => {
    let index = 0;
    let step = 1;
    for (let axis = outer.length - 1; axis >= 0; axis--) {
      const size = outer[axis] ?? 1;
      const own = shape[axis - offset] ?? 1;
      if (own > 1) index += (place % size) * step;
      step *= own;
      place = Math.floor(place / size);
    }
    return index;
  };
}
