import type { Wire } from '../../keras/host/wire.js';
import { numbersFromWire } from '../../keras/host/wire-numbers.js';

/** How much of an argument is shown. */
const mostCharacters = 400;

/** A value as a student would write it in Python: arrays as `np.array([[1.0, 2.0]])`. */
export function writeWire(wire: Wire): string {
  const text = write(wire);
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)} …`;
}

function write(wire: Wire): string {
  if (wire === null) return 'None';
  if (typeof wire === 'boolean') return wire ? 'True' : 'False';
  if (typeof wire === 'string') return JSON.stringify(wire);
  if (typeof wire === 'number') return String(wire);
  return writeObject(wire);
}

function writeObject(wire: Exclude<Wire, null | boolean | number | string>): string {
  switch (wire.kind) {
    case 'float':
      return typeof wire.value === 'number' ? writeFloat(wire.value) : `float('${wire.value}')`;
    case 'int':
      return wire.digits;
    case 'array':
      return writeArray(wire);
    case 'list':
      return `[${wire.items.map(write).join(', ')}]`;
    case 'tuple':
      return `(${wire.items.map(write).join(', ')}${wire.items.length === 1 ? ',' : ''})`;
    case 'dict':
      return `{${wire.entries.map(([key, item]) => `${JSON.stringify(key)}: ${write(item)}`).join(', ')}}`;
    case 'strings':
    case 'handle':
    case 'name':
    case 'slice':
    case 'ellipsis':
    case 'program':
    case 'lazy':
      return `<${wire.kind}>`;
  }
}

function writeArray({ shape, dtype, data }: Extract<Wire, { kind: 'array' }>): string {
  const isWhole = /int|bool/.test(dtype);
  const numbers = Array.from(numbersFromWire(data, dtype), (value) =>
    isWhole ? String(value) : writeFloat(value),
  );
  return `np.array(${nest(numbers, shape)}${dtype === 'float32' ? ', dtype="float32"' : ''})`;
}

/** Lists in lists, as the shape says. */
function nest(items: readonly string[], [length, ...inner]: readonly number[]): string {
  if (length === undefined) return items[0] ?? '';
  const width = items.length / Math.max(length, 1);
  const rows = Array.from({ length }, (_, row) => items.slice(row * width, (row + 1) * width));
  return `[${rows.map((row) => nest(row, inner)).join(', ')}]`;
}

const writeFloat = (value: number): string =>
  Number.isInteger(value) ? `${value}.0` : String(Number(value.toPrecision(8)));
