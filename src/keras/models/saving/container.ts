import * as z from 'zod';
import { valueError } from '../../base/errors.js';
import { layouts } from '../../base/files.js';
import { sizeOf } from '../../base/shape.js';
import type { Numbers, SavedArray, SavedModel } from './saved-model.js';

/**
 * How a model lies in a file: a line that says what it is, the length of the header, the header as JSON, and the numbers of
 * all arrays one after the other, lowest byte first.
 */
const firstLine = 'GRADPAPER MODEL 1\n';

/** What a header may hold at most: a file comes from anywhere. */
const most = { header: 16_777_216, arrays: 65_536, elements: 1e8 } as const;

const place = z.int().min(0).max(most.arrays);
const name = z.string().max(4096);

const headerSchema = z.strictObject({
  layout: z.enum(layouts),
  model: z.string().nullable(),
  layers: z
    .array(
      z.strictObject({
        name,
        places: z.array(z.strictObject({ path: name, arrays: z.array(place).max(4096) })),
      }),
    )
    .max(most.arrays),
  optimizer: z.array(place).max(most.arrays).nullable(),
  arrays: z
    .array(
      z.strictObject({
        shape: z.array(z.int().min(0).max(most.elements)).max(32),
        type: z.enum(['float32', 'int32', 'bool']),
      }),
    )
    .max(most.arrays),
});

type Header = z.infer<typeof headerSchema>;

const encoder = new TextEncoder();

/** The bytes of a file. */
export function writeContainer({ arrays, ...rest }: SavedModel): Uint8Array {
  const header = { ...rest, arrays: arrays.map(({ shape, type }) => ({ shape, type })) };
  const text = encoder.encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, text.length, true);
  return joined([encoder.encode(firstLine), length, text, ...arrays.map(bytesOf)]);
}

const bytesOf = ({ data }: SavedArray): Uint8Array =>
  new Uint8Array(data.buffer, data.byteOffset, data.byteLength);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What a file holds. @throws ValueError for one that was cut, forged, or is something else. */
export function readContainer(bytes: Uint8Array): SavedModel {
  const start = firstLine.length + 4;
  if (bytes.length < start || !startsWell(bytes)) throw broken('it does not begin as one');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(firstLine.length, true);
  if (length > most.header || start + length > bytes.length) throw broken('it was cut');
  const header = readHeader(bytes.subarray(start, start + length));
  const arrays = readArrays(header.arrays, bytes.subarray(start + length));
  checkPlaces(header);
  return { ...header, arrays };
}

const startsWell = (bytes: Uint8Array): boolean =>
  encoder.encode(firstLine).every((byte, index) => bytes[index] === byte);

const broken = (why: string): Error => valueError(`The file holds no model: ${why}.`);

function readHeader(bytes: Uint8Array): Header {
  try {
    return headerSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw broken('its header says nothing');
  }
}

function readArrays(described: Header['arrays'], body: Uint8Array): SavedArray[] {
  let at = 0;
  const arrays = described.map(({ shape, type }) => {
    const size = sizeOf(shape) * (type === 'bool' ? 1 : 4);
    if (size > body.length - at) throw broken('it was cut');
    const data = numbersIn(body.slice(at, at + size), type);
    at += size;
    return { shape, type, data };
  });
  if (at === body.length) return arrays;
  throw broken('there is more in it than it says');
}

function numbersIn({ buffer }: Uint8Array<ArrayBuffer>, type: SavedArray['type']): Numbers {
  if (type === 'bool') return new Uint8Array(buffer);
  return type === 'int32' ? new Int32Array(buffer) : new Float32Array(buffer);
}

function checkPlaces({ layers, optimizer, arrays }: Header): void {
  const inLayers = layers.flatMap(({ places }) => places.flatMap((each) => each.arrays));
  if ([...inLayers, ...(optimizer ?? [])].some((each) => each >= arrays.length))
    throw broken('it speaks of arrays that it does not have');
}
