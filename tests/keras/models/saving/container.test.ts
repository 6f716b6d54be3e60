import test from 'ava';
import { readContainer, writeContainer } from '../../../../src/keras/models/saving/container.js';
import type { SavedModel } from '../../../../src/keras/models/saving/saved-model.js';

const saved: SavedModel = {
  layout: 'keras',
  model: '{"class_name": "Sequential"}',
  layers: [{ name: 'dense', places: [{ path: 'dense', arrays: [0, 1] }] }],
  optimizer: [2],
  arrays: [
    { shape: [2, 1], type: 'float32', data: Float32Array.of(0.5, -2) },
    { shape: [3], type: 'bool', data: Uint8Array.of(1, 0, 1) },
    { shape: [], type: 'int32', data: Int32Array.of(-7) },
  ],
};
const whole = writeContainer(saved);
const firstLine = 18;

test('what is written is read again, wherever the bytes lie', (t) => {
  t.deepEqual(readContainer(whole), saved);
  const shifted = new Uint8Array(whole.length + 3);
  shifted.set(whole, 3);
  t.deepEqual(readContainer(shifted.subarray(3)), saved);
});

test('the first bytes say what the file is', (t) => {
  t.is(Buffer.from(whole.subarray(0, firstLine)).toString(), 'GRADPAPER MODEL 1\n');
});

/** The file with another header, its length right unless `length` says otherwise. */
function forged(change: (header: Record<string, unknown>) => unknown, length?: number): Uint8Array {
  const size = new DataView(whole.buffer).getUint32(firstLine, true);
  const header = Buffer.from(whole.subarray(firstLine + 4, firstLine + 4 + size)).toString();
  const text = Buffer.from(JSON.stringify(change(JSON.parse(header) as Record<string, unknown>)));
  const count = Buffer.alloc(4);
  count.writeUInt32LE(length ?? text.length);
  const numbers = whole.subarray(firstLine + 4 + size);
  return new Uint8Array(Buffer.concat([whole.subarray(0, firstLine), count, text, numbers]));
}

const withArray = (array: unknown) => (header: Record<string, unknown>) => ({
  ...header,
  arrays: [array, ...(header.arrays as unknown[]).slice(1)],
});

const forgeries: readonly (readonly [what: string, bytes: Uint8Array])[] = [
  ['nothing', new Uint8Array()],
  [
    'another kind of file',
    new TextEncoder().encode('PK\u0003\u0004 and so on, long enough for a header'),
  ],
  ['the first half', whole.subarray(0, whole.length / 2)],
  ['all but the last byte', whole.subarray(0, -1)],
  ['a byte too many', new Uint8Array([...whole, 0])],
  ['a header longer than the file', forged((header) => header, 4_000_000_000)],
  ['a header that is no dictionary', forged(() => 'model')],
  ['a field that nobody knows', forged((header) => ({ ...header, code: 'x' }))],
  ['an unknown form', forged((header) => ({ ...header, layout: 'zip' }))],
  ['a shape of more numbers than there are', forged(withArray({ shape: [3, 1], type: 'float32' }))],
  ['a shape beyond all limits', forged(withArray({ shape: [1e9, 1e9], type: 'float32' }))],
  ['a shape with a negative size', forged(withArray({ shape: [-2, -1], type: 'float32' }))],
  ['a shape with a fraction', forged(withArray({ shape: [0.5, 4], type: 'float32' }))],
  ['an unknown type of numbers', forged(withArray({ shape: [2, 1], type: 'float64' }))],
  ['an array that is not there', forged((header) => ({ ...header, optimizer: [3] }))],
  ['a negative number of an array', forged((header) => ({ ...header, optimizer: [-1] }))],
];

for (const [what, bytes] of forgeries)
  test(`a file with ${what} holds no model`, (t) => {
    t.throws(() => readContainer(bytes), { message: /^The file holds no model: / });
  });
