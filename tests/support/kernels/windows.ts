import { integer, pick, type Random } from '../../../src/util/random.js';

/** One axis along which a kernel moves. */
export interface WindowAxis {
  readonly size: number;
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
}

/** Where along an axis the cells under the kernel lie, for each output; those outside are left out. */
export interface Windows {
  readonly outSize: number;
  readonly cells: readonly (readonly { readonly tap: number; readonly cell: number }[])[];
}

/**
 * As TensorFlow pads: "valid" not at all; "same" so that there are ceil(size / stride) outputs, with the odd zero behind and none at all where the
 * kernel is smaller than the stride.
 */
export function windowsOf(
  { size, kernel, stride, dilation }: WindowAxis,
  padding: string,
): Windows {
  const reach = (kernel - 1) * dilation + 1;
  const outSize =
    padding === 'same' ? Math.ceil(size / stride) : Math.floor((size - reach) / stride) + 1;
  const total = padding === 'same' ? Math.max(0, (outSize - 1) * stride + reach - size) : 0;
  const before = Math.floor(total / 2);
  const cells = Array.from({ length: outSize }, (_, out) =>
    Array.from({ length: kernel }, (__, tap) => ({
      tap,
      cell: out * stride - before + tap * dilation,
    })).filter(({ cell }) => cell >= 0 && cell < size),
  );
  return { outSize, cells };
}

/** An axis whose kernel fits in; with strides or with dilations, for tfjs does not take both. */
export function drawAxis(random: Random, largest: number, dilated: boolean): WindowAxis {
  const kernel = integer(random, 1, 4);
  const dilation = dilated && kernel > 1 ? pick(random, [1, 2, 3]) : 1;
  const reach = (kernel - 1) * dilation + 1;
  const size = integer(random, reach, Math.max(reach, largest));
  return { size, kernel, stride: dilated ? 1 : integer(random, 1, 4), dilation };
}
