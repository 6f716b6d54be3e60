import type { LazySource } from '../../keras/training/data/lazy-data.js';
import type { Row } from './row-source.js';

/** Numbers that are there as a whole. */
export function tableSource(numbers: Row, shape: readonly number[], dtype: string): LazySource {
  const width = shape.slice(1).reduce((product, length) => product * length, 1);
  return {
    shape,
    dtype,
    rows(order) {
      if (isRun(order)) {
        const [first = 0] = order;
        return numbers.slice(first * width, (first + order.length) * width);
      }
      const made = new (numbers.constructor as Float64ArrayConstructor)(order.length * width);
      order.forEach((row, place) => {
        made.set(numbers.subarray(row * width, (row + 1) * width), place * width);
      });
      return made;
    },
  };
}

/** Whether the rows lie one after the other, as they do when a program looks at them: they are then copied at once. */
const isRun = (order: Int32Array): boolean => {
  const [first = 0] = order;
  return order.every((row, place) => row === first + place);
};

const blockBytes = 65_536;

/** The bytes of a file in rows; zeros fill the last one. */
export function bytesSource(bytes: Uint8Array): LazySource {
  const blocks = Math.ceil(bytes.byteLength / blockBytes);
  const padded = new Uint8Array(blocks * blockBytes);
  padded.set(bytes);
  return tableSource(padded, [blocks, blockBytes], 'uint8');
}

export const flagSource = (flag: boolean): LazySource =>
  tableSource(Uint8Array.of(Number(flag)), [1], 'uint8');
