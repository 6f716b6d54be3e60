import type { Row } from './row-source.js';

/** An array of a `.npy` file. */
export interface NpyArray {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data: Row;
}

/** How NumPy writes its types, little-endian or of one byte. */
const types: Readonly<Record<string, string>> = {
  '|u1': 'uint8',
  '<i4': 'int32',
  '<i8': 'int64',
  '<f4': 'float32',
  '<f8': 'float64',
};

/** Reads a `.npy` file. @throws Error for another file, for one that ends too early, and for arrays of other types or in Fortran's order. */
export function readNpy(bytes: Uint8Array): NpyArray {
  const { header, start } = headerOf(bytes);
  const dtype = types[/'descr':\s*'([^']*)'/.exec(header)?.[1] ?? ''];
  const shape = /'shape':\s*\(([^)]*)\)/.exec(header)?.[1];
  if (dtype === undefined || shape === undefined || /'fortran_order':\s*True/.test(header))
    throw new Error(`It is an array that no data set has: ${header.trim()}`);
  const sizes = shape
    .split(',')
    .filter((size) => size.trim() !== '')
    .map(Number);
  const data = numbersOf(dtype, bytes.slice(start));
  if (data.length !== sizes.reduce((product, size) => product * size, 1))
    throw new Error(`It has ${data.length} numbers, not those of its shape (${shape}).`);
  return { dtype, shape: sizes, data };
}

function headerOf(bytes: Uint8Array): { header: string; start: number } {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text.toString('latin1', 0, 6) !== '\u0093NUMPY') throw new Error('It is no file of NumPy.');
  const [begin, size] = bytes[6] === 1 ? [10, text.readUInt16LE(8)] : [12, text.readUInt32LE(8)];
  return { header: text.toString('latin1', begin, begin + size), start: begin + size };
}

function numbersOf(dtype: string, { buffer }: Uint8Array<ArrayBuffer>): Row {
  switch (dtype) {
    case 'int64':
      return Int32Array.from(new BigInt64Array(buffer), Number);
    case 'int32':
      return new Int32Array(buffer);
    case 'float32':
      return new Float32Array(buffer);
    case 'float64':
      return new Float64Array(buffer);
    default:
      return new Uint8Array(buffer);
  }
}
